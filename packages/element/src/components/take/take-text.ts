import type { Contact, Service } from '@service-directory/schema';
import { printedNumber } from '@service-directory/schema/contacts';
import { organizationsOf, sourceLanguageOf, type RecordContext } from '../../context.ts';
import { isolate, textOf } from '../../format.ts';
import { addressLine } from '../way/map-app.ts';
import type { SpokenPart } from './spoken-part.ts';

/** The addresses of the places that anybody may know of, one line each. */
export const openAddresses = ({ locations = [] }: Service): string[] =>
  locations.flatMap(({ visibility, address }) =>
    visibility === 'public' ? (addressLine(address) ?? []) : [],
  );

/**
 * The language that a driver reads (ISO 639): of another country, where all the open places are there, the one of most people
 * there.
 * @param home that of the list, and its country
 */
export function driverLanguage(
  { locations = [] }: Service,
  home: { language: string; country: string },
): string {
  const countries = locations.flatMap(({ visibility, address }) =>
    visibility === 'public' && address !== undefined ? (address.country ?? home.country) : [],
  );
  const [country = home.country] = countries;
  const isAbroad = country !== home.country && countries.every((one) => one === country);
  if (!isAbroad) return home.language;
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return language === 'no' ? 'nb' : language;
}

/** What can be dialled or written to, as it is printed; undefined for other ways. */
function reachOf(contact: Contact): string | undefined {
  const { channel, value } = contact;
  if (channel === 'phone' || channel === 'sms') return printedNumber(contact);
  return channel === 'email' && typeof value === 'string' ? value : undefined;
}

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF]/;

/** What can be dialled or written to, with whose it is; what it is where nobody says whose. */
export function reachParts(
  service: Service,
  context: RecordContext,
): { whose: SpokenPart; value: string; note: Contact['note'] }[] {
  const { locale } = context;
  const { phoneHours, email } = locale.messages;
  const source = sourceLanguageOf(service, context);
  return (service.contacts ?? []).flatMap((contact) => {
    const value = reachOf(contact);
    if (value === undefined) return [];
    const { channel, label, purpose, note } = contact;
    const found = textOf(label ?? purpose, locale, source);
    const plain = channel === 'phone' ? phoneHours : channel === 'sms' ? 'SMS:' : `${email}:`;
    // What takes messages alone is not called.
    const text = found && `${found.text}${channel === 'sms' ? ' (SMS)' : ''}:`;
    return [{ whose: { text: text ?? plain, lang: found?.lang ?? locale.lang }, value, note }];
  });
}

/** The same, a line each. Between Arabic letters a number stands apart, lest its parts change places. */
const reachLines = (service: Service, context: RecordContext): string[] =>
  reachParts(service, context).map(
    ({ whose: { text }, value }) => `${text} ${RIGHT_TO_LEFT.test(text) ? isolate(value) : value}`,
  );

/**
 * A service to take along, a line each: what it is called, who runs it, where it is, how to reach it. Nothing of the page
 * or the search, nothing that changes from day to day, and no place that is not open to all.
 */
export function takeLines(service: Service, context: RecordContext): string[] {
  const source = sourceLanguageOf(service, context);
  const words = (value: Service['name']) => textOf(value, context.locale, source)?.text ?? '';
  const lines = [
    words(service.name),
    ...organizationsOf(service, context).map(({ name }) => words(name)),
    ...openAddresses(service),
    ...reachLines(service, context),
  ];
  return [...new Set(lines)].filter((line) => line !== '');
}

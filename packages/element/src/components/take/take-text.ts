import { printedNumber, type Result, type Service } from '@service-directory/schema';
import { cardLines } from '../../access-lines.ts';
import { organizationsOf, sourceLanguageOf, todayAt, type RecordContext } from '../../context.ts';
import { textOf } from '../../format.ts';
import { addressLine } from '../way/map-app.ts';
import { placeOfState, stateOf } from '../state/state.ts';

/** The addresses of the places that anybody may know of, one line each. */
export const openAddresses = ({ locations = [] }: Service): string[] =>
  locations.flatMap(({ visibility, address }) =>
    visibility === 'public' ? (addressLine(address) ?? []) : [],
  );

/** What can be dialled or written to, as it is printed. */
const reachLines = ({ contacts = [] }: Service): string[] =>
  contacts.flatMap((contact) => {
    const { channel, value } = contact;
    if (channel === 'phone' || channel === 'sms') return [printedNumber(contact)];
    return channel === 'email' && typeof value === 'string' ? [value] : [];
  });

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
    ...reachLines(service),
  ];
  return [...new Set(lines)].filter((line) => line !== '');
}

/** A text to be spoken, with the language of its voice. */
export interface SpokenPart {
  text: string;
  lang: string;
}

/** A record as it is read aloud: each part in its own language. Characters that steer the direction of text are left out. */
export function spokenParts(result: Result, context: RecordContext): SpokenPart[] {
  const { service } = result;
  const { locale } = context;
  const source = sourceLanguageOf(service, context);
  const own = (value: Service['name'] | undefined): SpokenPart[] => {
    const found = textOf(value, locale, source);
    return found === undefined ? [] : [{ text: found.text, lang: found.lang ?? locale.lang }];
  };
  const { headline, detail } = stateOf(result, context);
  const promises = cardLines(service, todayAt(service, context), locale);
  const spoken = [
    ...own(service.name),
    ...own(service.summary),
    ...own(placeOfState(result)),
    { text: `${headline} ${detail}`, lang: locale.lang },
    ...promises.map(({ label, evidence }) => ({ text: `${label}. ${evidence}`, lang: locale.lang })),
    ...openAddresses(service).map((text) => ({ text, lang: source ?? locale.lang })),
    ...reachLines(service).map((text) => ({ text, lang: locale.lang })),
  ];
  return spoken
    .map(({ text, lang }) => ({ text: text.replace(/[\u2066-\u2069]/g, '').trim(), lang }))
    .filter(({ text }) => text !== '');
}

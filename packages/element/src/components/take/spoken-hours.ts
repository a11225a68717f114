import { originOf, type OpeningHours, type Service, type Text } from '@service-directory/schema';
import { contactLink } from '@service-directory/schema/contacts';
import { sourceLanguageOf, type RecordContext } from '../../context.ts';
import { textOf } from '../../format.ts';
import { contactLabel } from '../contact/contact-line.ts';
import { oldWords } from '../record/old-hours.ts';
import { spokenWeek } from './spoken-week.ts';

/**
 * The hours of the coming days as they are read aloud: those of the service, of each place and stop that has its own, and of each
 * way to get in touch. What is too old to be relied on is not said.
 */
export function spokenHours(service: Service, context: RecordContext): string[] {
  const { locale, at, directory } = context;
  if (oldWords(service, context) !== '') return [];
  const { openingHours, locations = [], contacts = [] } = service;
  const { messages } = locale;
  const sourceLanguage = sourceLanguageOf(service, context);
  const { timeZone, publicHolidays, codes } = originOf(directory, service.id);
  const weekOf = (hours: OpeningHours | undefined, label: string): string[] => {
    // Around the clock is what the state says.
    if (hours === undefined || (hours.always === true && hours.exceptions === undefined)) return [];
    const week = spokenWeek(hours, { at, timeZone, publicHolidays }, { locale, sourceLanguage, codes });
    return week === '' ? [] : [`${label}: ${week}`];
  };
  const hoursAt = (name: Text | undefined): string => {
    const whose = textOf(name, locale, sourceLanguage)?.text;
    return whose === undefined ? messages.openingHours : messages.hoursOf(whose);
  };
  return [
    ...weekOf(openingHours, messages.openingHours),
    ...locations.flatMap(({ openingHours: own, name, address, stops = [] }) => [
      ...weekOf(own, hoursAt(name ?? address?.locality)),
      ...stops.flatMap((stop) => weekOf(stop.openingHours, hoursAt(stop.name))),
    ]),
    // Of what nobody can tap nothing is promised.
    ...contacts
      .filter((contact) => contactLink(contact) !== undefined)
      .flatMap((contact) =>
        weekOf(
          contact.openingHours,
          textOf(contact.label ?? contact.purpose, locale, sourceLanguage)?.text ??
            contactLabel(contact, locale),
        ),
      ),
  ];
}

import { originOf, weekView, type OpeningHours, type Service } from '@service-directory/schema';
import { weekText } from '@service-directory/schema/hours-text';
import { sourceLanguageOf, type RecordContext } from '../../context.ts';
import { textOf } from '../../format.ts';
import { oldWords } from '../record/old-hours.ts';

/** A week as it is said, with what it is called; nothing when it says nothing or is too old to be relied on. */
function weekOf(hours: OpeningHours, label: string, service: Service, context: RecordContext): string[] {
  // Around the clock is what the state says.
  if (hours.always === true || oldWords(service, context) !== '') return [];
  const { timeZone, publicHolidays } = originOf(context.directory, service.id);
  const week = weekText(weekView(hours, { at: context.at, timeZone, publicHolidays }), context.locale.lang);
  return week === '' ? [] : [`${label}: ${week}`];
}

/** The hours of the next seven days as they are read aloud: those of the service, and of each place that has its own. */
export function spokenHours(service: Service, context: RecordContext): string[] {
  const { locale } = context;
  const { openingHours, locations = [] } = service;
  const source = sourceLanguageOf(service, context);
  return [
    ...(openingHours === undefined
      ? []
      : weekOf(openingHours, locale.messages.openingHours, service, context)),
    ...locations.flatMap(({ openingHours: own, name, address }) => {
      if (own === undefined) return [];
      const whose = textOf(name ?? address?.locality, locale, source)?.text;
      const { hoursOf, openingHours: plain } = locale.messages;
      return weekOf(own, whose === undefined ? plain : hoursOf(whose), service, context);
    }),
  ];
}

import type { HoursException, OpeningHours, Period } from '@service-directory/schema';
import { labelOf, labelsOf, wordsOf, type Context } from '../context.ts';

/** Opening hours in words: what HSDS has room for nowhere but in a text. */

const PHRASES = {
  nb: {
    only: 'Bare for',
    lastEntry: 'Siste inngang',
    season: 'Hvert år fra',
    to: 'til',
    from: 'Fra',
    through: 'Til og med',
    odd: 'I oddetallsuker',
    even: 'I partallsuker',
    weeks: 'Så mange uker mellom hver gang:',
    nth: 'Nummer i måneden:',
    closed: 'Stengt',
    instead: 'I stedet for de vanlige tidene',
    always: 'Alltid åpent',
  },
  en: {
    only: 'Only for',
    lastEntry: 'Last entry',
    season: 'Every year from',
    to: 'to',
    from: 'From',
    through: 'Through',
    odd: 'In odd weeks',
    even: 'In even weeks',
    weeks: 'Every so many weeks:',
    nth: 'Number in the month:',
    closed: 'Closed',
    instead: 'Instead of the usual hours',
    always: 'Always open',
  },
} as const;

export const phrasesOf = (context: Context): Record<keyof (typeof PHRASES)['nb'], string> =>
  PHRASES[labelsOf(context).language === 'nb' ? 'nb' : 'en'];

const sentence = (...parts: (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== '').join('. ');

const spanWords = ({ opens, closes }: Pick<Period, 'opens' | 'closes'>) => `${opens}–${closes ?? '?'}`;

/** What a period says besides its days, times, dates and label: for `notes`. */
export function periodNotes(context: Context, period: Partial<Period>): string | undefined {
  const phrases = phrasesOf(context);
  const words = sentence(
    period.audience === undefined
      ? undefined
      : `${phrases.only}: ${period.audience.map((group) => labelOf(context, 'audience', group)).join(', ')}`,
    period.lastEntry === undefined ? undefined : `${phrases.lastEntry}: ${period.lastEntry}`,
    period.season === undefined
      ? undefined
      : `${phrases.season} ${period.season.from} ${phrases.to} ${period.season.through}`,
  );
  return words === '' ? undefined : words;
}

/** A period in words alone. */
export function periodWords(context: Context, period: Period): string {
  const phrases = phrasesOf(context);
  const days = period.days.map((day) => labelOf(context, 'weekdays', day)).join(', ');
  return sentence(
    `${days} ${spanWords(period)}`,
    wordsOf(context, period.label),
    period.entry === undefined ? undefined : labelOf(context, 'entry', period.entry),
    period.nthOfMonth === undefined ? undefined : `${phrases.nth} ${period.nthOfMonth.join(', ')}`,
    period.isoWeeks === undefined ? undefined : phrases[period.isoWeeks],
    period.everyWeeks === undefined
      ? undefined
      : `${phrases.weeks} ${period.everyWeeks.count}, ${period.everyWeeks.from}`,
    period.validFrom === undefined ? undefined : `${phrases.from} ${period.validFrom}`,
    period.validThrough === undefined ? undefined : `${phrases.through} ${period.validThrough}`,
    periodNotes(context, period),
  );
}

/** An exception in words. */
export function exceptionWords(context: Context, exception: HoursException): string {
  const { from, through, closed, periods = [], note } = exception;
  const days = from === through ? from : `${from} – ${through}`;
  const hours = closed === true ? phrasesOf(context).closed : periods.map(spanWords).join(', ');
  return sentence(`${days}: ${hours}`, wordsOf(context, note));
}

/** Everything of opening hours that no rule of HSDS says; undefined when there is nothing. */
export function hoursWords(context: Context, hours: OpeningHours): string | undefined {
  const words = [
    wordsOf(context, hours.condition),
    hours.always === true ? phrasesOf(context).always : undefined,
    wordsOf(context, hours.printed),
    hours.publicHolidays === undefined ? undefined : labelOf(context, 'holidayRule', hours.publicHolidays),
    ...(hours.exceptions ?? []).map((exception) => exceptionWords(context, exception)),
  ].filter((line) => line !== undefined);
  return words.length === 0 ? undefined : words.join('\n');
}

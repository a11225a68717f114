import {
  weekView,
  type DaySpan,
  type OpeningHours,
  type Text,
  type UpcomingException,
  type UpcomingExceptionsOptions,
  type WeekDayView,
} from '@service-directory/schema';
import { textOf } from '../../format.ts';
import { datesOf, limitsOf, timesOf, type HoursWords } from '../week/day-hours.ts';
import { daysSoon } from '../week/days-soon.ts';

type Day = Pick<UpcomingException, 'spans' | 'reason' | 'holiday' | 'note'>;

/** Whoever hears one time of a day takes it for everybody’s: what limits it is said with it. */
function spanWords(span: DaySpan, words: HoursWords): string {
  const { locale, sourceLanguage } = words;
  const label = textOf(span.label, locale, sourceLanguage)?.text;
  const sure = span.reason === undefined ? [] : [locale.messages.mayBeOpen];
  return [
    timesOf(span, locale),
    ...(label === undefined ? [] : [label]),
    ...limitsOf(span, words),
    ...sure,
  ].join(' ');
}

/** The hours of a day, why they are not known, and why they differ. */
function dayWords({ spans, reason, holiday, note }: Day, words: HoursWords): string {
  const { messages } = words.locale;
  const because = (why: Text | undefined) => textOf(why, words.locale, words.sourceLanguage)?.text ?? [];
  const told =
    reason !== undefined
      ? [messages.dayUnknown]
      : spans.length === 0
        ? [messages.dayClosed]
        : spans.map((span) => spanWords(span, words));
  return [...told, ...[because(holiday), because(note)].flat()].join('; ');
}

/** Is a day another than those of its kind? Then it is told by itself, with its date. */
const isOther = ({ isException, holiday }: WeekDayView): boolean =>
  isException === true || holiday !== undefined;

/** Days that follow each other and have the same hours, as one; a day on which it is simply shut is left out. */
function usualDays(week: readonly WeekDayView[], words: HoursWords): string[] {
  const { weekdays } = words.locale.labels;
  const runs: { first: WeekDayView; last: WeekDayView; said: string; length: number }[] = [];
  let before = '';
  for (const day of week) {
    const said =
      isOther(day) || (day.spans.length === 0 && day.reason === undefined) ? '' : dayWords(day, words);
    const run = runs.at(-1);
    if (said !== '' && said === before && run !== undefined)
      Object.assign(run, { last: day, length: run.length + 1 });
    else if (said !== '') runs.push({ first: day, last: day, said, length: 1 });
    before = said;
  }
  return runs.map(({ first, last, said, length }) => {
    const from = weekdays[first.weekday].label;
    const through = weekdays[last.weekday].label;
    const days = length === 1 ? from : `${from}${length === 2 ? ', ' : '–'}${through}`;
    return `${days} ${said}`;
  });
}

/**
 * Hours as they are said: those of the week, then the days of the coming weeks that are not as usual, each with all that limits
 * it. Nothing when nobody knows any.
 */
export function spokenWeek(
  hours: OpeningHours,
  moment: UpcomingExceptionsOptions & { at: number },
  words: HoursWords,
): string {
  const { locale, sourceLanguage } = words;
  const { messages } = locale;
  const week = weekView(hours, moment);
  if (!week.some(({ spans }) => spans.length > 0)) return '';
  const soon = daysSoon(hours, moment).map((days) => `${datesOf(days, locale)} ${dayWords(days, words)}`);
  const condition = textOf(hours.condition, locale, sourceLanguage)?.text;
  return [
    `${usualDays(week, words).join('; ')}.`,
    ...(soon.length === 0 ? [] : [`${messages.otherHoursSoon} ${soon.join('; ')}.`]),
    ...(condition === undefined ? [] : [`${messages.mayBeOpen} ${condition}`]),
  ].join(' ');
}

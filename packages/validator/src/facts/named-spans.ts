import type { Days } from './open-days.ts';
import { dateOfDay, dayNumberOf, weekdayOf } from './hours-on-day.ts';

const DAYS_PER_WEEK = 7;

/** A part of every year that has a name: ISO weeks, or days (`MM-DD`), both ends included. */
export type YearSpan = { weeks: readonly [from: number, to: number] } | { days: readonly [string, string] };

/** «uke 28–31», `weeks 28 to 30` */
const WEEKS =
  /(?<!\p{L})(?:uke|uka|uker|ukene|veke|vekene|weeks?)\.?\s(\d{1,2})(?:\s?(?:[–—-]|til|og|to|and)\s?(?:uke |veke |week )?(\d{1,2}))?(?![\d:]|[.,]\d)/iu;
/** The general staff holiday of Norway. */
const STAFF_HOLIDAY = /(?<!\p{L})fellesferi(?:en|a)(?!\p{L})/iu;
/** The days between Christmas and New Year. */
const BETWEEN_HOLIDAYS =
  /(?<!\p{L})(?:romjul(?:a|en)?|mellom jul og nytt?år|between christmas and new year)(?!\p{L})/iu;

/** The part of the year that a text names; undefined when it names none of these. */
export function yearSpanIn(text: string): YearSpan | undefined {
  const weeks = WEEKS.exec(text);
  if (weeks !== null) {
    const from = Number(weeks[1]);
    const to = Number(weeks[2] ?? weeks[1]);
    return from >= 1 && from <= to && to <= 53 ? { weeks: [from, to] } : undefined;
  }
  if (STAFF_HOLIDAY.test(text)) return { weeks: [28, 30] };
  return BETWEEN_HOLIDAYS.test(text) ? { days: ['12-27', '12-30'] } : undefined;
}

/** The Monday of an ISO week: the first week is that of 4 January. */
function mondayOf(week: number, year: number): number {
  const fourth = dayNumberOf(`${String(year)}-01-04`);
  return fourth - weekdayOf(fourth) + (week - 1) * DAYS_PER_WEEK;
}

function spanOfYear(span: YearSpan, year: number): Days {
  if ('days' in span) return [`${String(year)}-${span.days[0]}`, `${String(year)}-${span.days[1]}`];
  const [from, to] = span.weeks;
  return [dateOfDay(mondayOf(from, year)), dateOfDay(mondayOf(to, year) + DAYS_PER_WEEK - 1)];
}

/** What is left of such a part of the year, or the whole of the next. */
export function nextSpan(span: YearSpan, today: string): Days {
  const year = Number(today.slice(0, 4));
  const ofThisYear = spanOfYear(span, year);
  const [first, last] = ofThisYear[1] < today ? spanOfYear(span, year + 1) : ofThisYear;
  return [first < today ? today : first, last];
}

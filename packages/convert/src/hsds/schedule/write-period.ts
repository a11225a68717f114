import type { Period } from '@service-directory/schema';
import { labelOf, wordsOf, type Context } from '../context.ts';
import { tidy, type Fields } from '../../json.ts';
import { periodNotes } from './hours-words.ts';
import { isDay, offsetOn, writeOffset } from './offset.ts';
import { seasonDates } from './season-dates.ts';

/** All odd or all even weeks of a year (ISO 8601), as `byweekno` lists them. */
export const WEEKS = {
  odd: Array.from({ length: 27 }, (_, index) => String(index * 2 + 1)).join(','),
  even: Array.from({ length: 26 }, (_, index) => String(index * 2 + 2)).join(','),
} as const;

/** Dates between which a period holds in HSDS, which has dates but no seasons. Undefined when there is no such day. */
function datesOf(period: Period, asOf: string): { from?: string; through?: string } | undefined {
  const { validFrom, validThrough, season } = period;
  const dates: { from?: string; through?: string } =
    season === undefined
      ? {}
      : seasonDates(season, validFrom !== undefined && validFrom > asOf ? validFrom : asOf);
  const from = [validFrom, dates.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const through = [validThrough, dates.through]
    .filter((day) => day !== undefined)
    .sort()
    .at(0);
  if (season !== undefined && from !== undefined && through !== undefined && through < from) return undefined;
  if (![from, through].every((day) => day === undefined || isDay(day))) return undefined;
  return tidy({ from, through }) as { from?: string; through?: string };
}

type Times = Pick<Period, 'opens' | 'closes'>;

/** From midnight to midnight: written with 24:00, since many take two equal times for closed. */
const isWholeDay = ({ opens, closes }: Times) => opens === '00:00' && closes === '00:00';

/**
 * Times with the offset of their zone. A rule that comes back has one offset in HSDS though the zone has two: written is
 * that of the first day on which it holds, no earlier than the day of writing. The zone itself travels in the extension.
 */
function timesOf(context: Context, { opens, closes }: Times, from: string | undefined): Fields {
  const day = from !== undefined && from > context.asOf ? from : context.asOf;
  const offset = offsetOn(day, context.timeZone);
  const suffix = offset === undefined ? '' : writeOffset(offset);
  return {
    opens_at: `${opens}${suffix}`,
    closes_at:
      closes === undefined ? undefined : `${isWholeDay({ opens, closes }) ? '24:00' : closes}${suffix}`,
    timezone: offset === undefined ? undefined : offset / 60,
  };
}

/**
 * A period as a schedule of HSDS 3.1. Undefined when its rule cannot be said there, so that nobody takes a narrower or
 * wider one for it: then it is written in words.
 */
export function writePeriod(context: Context, period: Period): Fields | undefined {
  const { days, nthOfMonth, isoWeeks, everyWeeks } = period;
  if (period.opens === period.closes && !isWholeDay(period)) return undefined;
  const dates = datesOf(period, context.asOf);
  if (dates === undefined) return undefined;
  if (nthOfMonth !== undefined && (isoWeeks !== undefined || everyWeeks !== undefined)) return undefined;
  const byday = days.map((day) => day.toUpperCase());
  return tidy({
    freq: nthOfMonth === undefined ? 'WEEKLY' : 'MONTHLY',
    byday:
      nthOfMonth === undefined
        ? byday.join(',')
        : byday.flatMap((day) => nthOfMonth.map((nth) => `${nth}${day}`)).join(','),
    byweekno: isoWeeks === undefined ? undefined : WEEKS[isoWeeks],
    interval: everyWeeks?.count,
    dtstart: everyWeeks?.from,
    wkst: everyWeeks === undefined ? undefined : 'MO',
    valid_from: dates.from,
    valid_to: dates.through,
    ...timesOf(context, period, dates.from),
    description: wordsOf(context, period.label),
    attending_type: period.entry === undefined ? undefined : labelOf(context, 'entry', period.entry),
    notes: periodNotes(context, period),
  });
}

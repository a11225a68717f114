import type { Period } from '../../entities/opening-hours.ts';
import { WEEKDAYS } from '../../codes/structure.ts';
import { ICALENDAR_WEEKDAYS } from './icalendar-event.ts';
import { monthsOfSeason } from './season-months.ts';

/**
 * The rule of a period without UNTIL; undefined when no rule can say it, as for the first Monday of a month in odd
 * weeks. Within a season that is not of whole months, and between two years of 53 weeks for odd or even weeks, it is
 * right only if it begins and ends there. An INTERVAL counts from the first time (DTSTART), in weeks that begin on Monday.
 *
 * Source: RFC 5545, 3.3.10.
 */
export function ruleTextOf({ days, season, nthOfMonth, isoWeeks, everyWeeks }: Period): string | undefined {
  const count = everyWeeks?.count ?? 1;
  const rhythms = [nthOfMonth !== undefined, isoWeeks !== undefined, count > 1].filter(Boolean).length;
  if (rhythms > 1) return undefined;
  const months = season === undefined ? undefined : monthsOfSeason(season);
  const byMonth = months === undefined || months.length === 12 ? '' : `;BYMONTH=${months.join()}`;
  const names = ICALENDAR_WEEKDAYS.filter((_, index) => days.includes(WEEKDAYS[index]!));
  if (nthOfMonth !== undefined) {
    const nths = [...new Set(nthOfMonth)];
    // With months it is written by years, which means the same: ical.js 2.2.1 loses months of `FREQ=MONTHLY;BYMONTH`.
    const frequency = byMonth === '' ? 'MONTHLY' : 'YEARLY';
    return `FREQ=${frequency}${byMonth};BYDAY=${names.flatMap((name) => nths.map((nth) => `${nth}${name}`)).join()}`;
  }
  const interval = isoWeeks === undefined ? count : 2;
  if (interval > 1) return `FREQ=WEEKLY;INTERVAL=${interval};WKST=MO${byMonth};BYDAY=${names.join()}`;
  if (names.length === WEEKDAYS.length) return `FREQ=DAILY${byMonth}`;
  return `FREQ=WEEKLY${byMonth};BYDAY=${names.join()}`;
}

import type { Period, Weekday } from '@service-directory/schema';
import type { Draft } from '../assemble/desk.ts';

/** What the hours of a row say, as far as they were read. */
export interface KnownHours {
  /** None where they are open always, or stand in another sheet. */
  periods: readonly Period[];
  /** The days on which they say that it is open. */
  openDays: ReadonlySet<string>;
  /** Do they say in which weeks they hold, or on which weekdays of the month? */
  hasWeeks: boolean;
  /** Do they say in which part of the year they hold, or on which dates it is shut? */
  hasDates: boolean;
  /** The day on which they are read, `YYYY-MM-DD`, when that is known. */
  today: string | undefined;
}

/** What is known of the hours of a service, its places and its contacts. */
export function knownHours(
  hours: readonly Draft[],
  openDays: ReadonlySet<string>,
  today: string | undefined,
): KnownHours {
  const periods = hours.flatMap((one) => (one['periods'] ?? []) as Period[]);
  return {
    periods,
    openDays,
    hasWeeks: periods.some(({ isoWeeks, nthOfMonth }) => isoWeeks !== undefined || nthOfMonth !== undefined),
    hasDates:
      hours.some((one) => one['exceptions'] !== undefined) ||
      periods.some(({ season }) => season !== undefined),
    today,
  };
}

/** The hours of some days, of those that are known. */
export const periodsOn = ({ periods }: KnownHours, days: readonly Weekday[]): readonly Period[] =>
  periods.filter((period) => days.some((day) => period.days.includes(day)));

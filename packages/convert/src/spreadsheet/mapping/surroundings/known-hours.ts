import type { Period, Weekday } from '@service-directory/schema';
import type { Draft } from '../assemble/desk.ts';
import { openDaysOf } from '../assemble/shut-note.ts';

/** What the hours of a row say, as far as they were read. Worked out when it is asked for, since few rows say something against them. */
export class KnownHours {
  #periods: readonly Period[] | undefined;
  #openDays: ReadonlySet<string> | undefined;

  /**
   * @param hours those of a service, its places and its contacts
   * @param hasOthers are there some in another sheet?
   * @param today the day on which they are read, `YYYY-MM-DD`, when that is known
   */
  constructor(
    readonly hours: readonly Draft[],
    readonly hasOthers: boolean,
    readonly today: string | undefined,
  ) {}

  /** The days on which they say that it is open. */
  get openDays(): ReadonlySet<string> {
    return (this.#openDays ??= openDaysOf(this.hours, this.hasOthers));
  }

  /** None where they are open always, or stand in another sheet. */
  get periods(): readonly Period[] {
    return (this.#periods ??= this.hours.flatMap((one) => (one['periods'] ?? []) as Period[]));
  }

  /** Do they say in which weeks they hold, or on which weekdays of the month? */
  get hasWeeks(): boolean {
    return this.periods.some(
      ({ isoWeeks, nthOfMonth }) => isoWeeks !== undefined || nthOfMonth !== undefined,
    );
  }

  /** Do they say in which part of the year they hold, or on which dates it is shut? */
  get hasDates(): boolean {
    return (
      this.hours.some((one) => one['exceptions'] !== undefined) ||
      this.periods.some(({ season }) => season !== undefined)
    );
  }
}

/** The hours of some days, of those that are known. */
export const periodsOn = ({ periods }: KnownHours, days: readonly Weekday[]): readonly Period[] =>
  periods.filter((period) => days.some((day) => period.days.includes(day)));

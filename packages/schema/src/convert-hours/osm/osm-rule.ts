import { MINUTES_PER_DAY } from '../../derive/hours/calendar.ts';

/**
 * A value of OpenStreetMap's `opening_hours` as a list of rules.
 * Source: wiki.openstreetmap.org/wiki/Key:opening_hours/specification, version 0.7.
 */

export const OSM_WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export const OSM_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/**
 * The first year that is written and compared. Text needs a year to begin with where our hours have none, and the
 * reference reader takes no year before 1950; no list of services has hours older than the first computer clock.
 */
export const FIRST_YEAR = 1970;
/** Text has no year after 9999, and our dates neither. */
export const LAST_YEAR = 9999;

/** A stretch of the hours of a day in minutes after midnight; more than 1440 lies on the next day. */
export interface OsmSpan {
  begins: number;
  /** At most a day after `begins`. */
  ends: number;
  /** `18:00+`: the end is not known; `ends` is then the end of the day. */
  isOpenEnd?: boolean;
}

/** Days of every year as `MM-DD`, over the new year when the other way round; or dates as day numbers. Both inclusive. */
export type OsmDates =
  { every: 'year'; from: string; through: string } | { every: 'once'; from: number; through: number };

export interface OsmWeekday {
  /** 0 for Monday to 6 for Sunday. */
  weekday: number;
  /** `Tu[1,-1]`: which such days of the month, 1 to 5 and −1 to −5; undefined for all. */
  nth?: readonly number[];
}

/**
 * The days on which a rule holds. Every field narrows; within a field any entry is enough. Nothing given is every day.
 */
export interface OsmDays {
  /** Years, both inclusive; `Infinity` for `2026+`. */
  years?: readonly { from: number; through: number }[];
  dates?: readonly OsmDates[];
  /** ISO weeks: odd (`week 1-53/2`) or even (`week 2-52/2`). */
  weeks?: 'odd' | 'even';
  weekdays?: readonly OsmWeekday[];
  /**
   * Public holidays (`PH`), or the day after one (`PH +1 day`). `and`: those that fall on the weekdays, or all when
   * there are none. `or`: besides the weekdays (`Mo-Fr,PH`).
   */
  holiday?: { isDayAfter: boolean; join: 'and' | 'or' };
}

export type OsmState = 'open' | 'closed' | 'unknown';

export interface OsmRule {
  /** How it joins what stands before it: `;` replaces the days it names, `,` adds to them. */
  joins: 'normal' | 'additional';
  days: OsmDays;
  /** Undefined when no times are given: the whole day. */
  spans?: readonly OsmSpan[];
  state: OsmState;
  comment?: string;
  /** Characters of the text that was read, from the first to before the last. */
  at?: readonly [number, number];
}

/** Does the rule name any days? `24/7` and bare times name none. */
export const namesDays = ({ days }: OsmRule): boolean => Object.keys(days).length > 0;

/** The spans of a rule; a rule without times is the whole day. */
export const spansOfRule = (rule: OsmRule): readonly OsmSpan[] =>
  rule.spans ?? [{ begins: 0, ends: MINUTES_PER_DAY }];

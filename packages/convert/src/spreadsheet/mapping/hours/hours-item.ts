import { WEEKDAYS, type HolidayRule, type Period, type Weekday } from '@service-directory/schema';
import type { DaysGroup, TakenDays } from './take-days.ts';
import type { DateRange } from './take-dates.ts';
import type { Shared } from './take-shared.ts';
import { clock, type Span } from './take-spans.ts';

/** Why a part could not be read. */
export type UnreadReason =
  | 'days-missing'
  | 'times-missing'
  | 'words'
  | 'times'
  | 'contradiction'
  /** They are hours of a phone or a chat, where those of a door belong. */
  | 'from-afar'
  /** Nobody can tell whether the words before a colon name something for which one comes to the place. */
  | 'label'
  /** Nobody can tell which days are meant, or in which week of the month. */
  | 'which-days'
  | 'which-week'
  /** Nobody can tell for which of the hours a word such as `drop-in` holds. */
  | 'which-hours'
  /** Nobody can tell whether hours come instead of others of the same day, or as well. */
  | 'as-well';

/** One thing that the hours say; `isExcept` when it stands behind a word such as `unntatt`. */
export type HoursItem = { holidays?: HolidayRule; isExcept?: true } & (
  | { kind: 'period'; days: readonly Weekday[]; span: Omit<Period, 'days'> }
  | { kind: 'closed'; days: readonly Weekday[] }
  | { kind: 'always' }
  /** Open until, on days whose opening was said before. */
  | { kind: 'until'; days: readonly Weekday[]; closes: number }
  /** What is said of a time of the year. */
  | { kind: 'dates'; range: DateRange; isClosed: boolean }
  | { kind: 'break'; span: Span }
);

/** What was read of a part. */
export type Read = { items: HoursItem[] } | { reason: UnreadReason };

/** It holds words that nobody can read as hours. */
export const WORDS = { reason: 'words' } as const;

const MINUTES_PER_DAY = 1440;

/** The same hours for each of these groups of days. */
export const periods = (groups: readonly DaysGroup[], spans: readonly Span[], shared: Shared): HoursItem[] =>
  groups.flatMap(({ days, nth }) =>
    spans.map(({ opens, closes }) => ({
      kind: 'period',
      days,
      span: {
        opens: clock(opens),
        ...(closes === undefined ? {} : { closes: clock(closes) }),
        ...shared,
        ...(nth === undefined ? {} : { nthOfMonth: nth.slice() }),
      },
    })),
  );

export const WHOLE_DAY: readonly Span[] = [{ opens: 0, closes: MINUTES_PER_DAY }];

/** `stengt søndag`, `søndag stengt`, `stengt på helligdager`. */
export const closedOn = ({ days, isHoliday }: TakenDays): HoursItem[] => [
  { kind: 'closed', days, ...(isHoliday ? { holidays: 'closed' as const } : {}) },
];

/** Are the days those of every week, and is it clear which? */
export const isEveryWeek = ({ hasNth, unclear }: TakenDays): boolean => !hasNth && unclear === undefined;

/** `døgnåpent`; under a label or in some weeks, hours of every day that are named so. */
export const alwaysOpen = (shared: Shared): HoursItem[] =>
  Object.keys(shared).length === 0 ? [{ kind: 'always' }] : periods([{ days: WEEKDAYS }], WHOLE_DAY, shared);

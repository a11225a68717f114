import { WEEKDAYS, type HolidayRule, type Period, type Weekday } from '@service-directory/schema';
import type { HoursCursor } from './hours-cursor.ts';
import { takeDays, type TakenDays } from './take-days.ts';
import { seesDates, takeDates, type DateRange } from './take-dates.ts';
import { clock, takeSpans, type Span } from './take-spans.ts';

/** Why a part could not be read. */
export type UnreadReason = 'days-missing' | 'times-missing' | 'words' | 'times' | 'contradiction';

/** One thing that the hours say. */
export type HoursItem = { holidays?: HolidayRule } & (
  | { kind: 'period'; days: readonly Weekday[]; span: Omit<Period, 'days'> }
  | { kind: 'closed'; days: readonly Weekday[] }
  | { kind: 'always' }
  /** Open until, on days whose opening was said before. */
  | { kind: 'until'; days: readonly Weekday[]; closes: number }
  /** What is said of a time of the year. */
  | { kind: 'dates'; range: DateRange; isClosed: boolean }
  | { kind: 'break'; span: Span }
);

type Read = { items: HoursItem[] } | { reason: UnreadReason };

const MINUTES_PER_DAY = 1440;

/** What holds for all the times of an item: in which weeks, how one gets in, what it is called. */
type Shared = Omit<Period, 'days' | 'opens' | 'closes'>;

/** Behind a comma, a word on how one gets in belongs to what stands before it only when nothing follows. */
function skipToShared(cursor: HoursCursor): void {
  cursor.skip('filler');
  const isShared = cursor.sees('entry', 1) || cursor.sees('weeks', 1);
  if (cursor.sees('comma') && isShared && (cursor.peek(2) === undefined || cursor.sees('comma', 2)))
    cursor.take('comma');
}

/** The words before or behind the times. */
function takeShared(cursor: HoursCursor, shared: Shared): void {
  for (;;) {
    skipToShared(cursor);
    const entry = cursor.take('entry')?.entry;
    const weeks = cursor.take('weeks')?.weeks;
    if (entry !== undefined) shared.entry = entry;
    else if (weeks !== undefined) shared.isoWeeks = weeks;
    else return;
  }
}

const periods = (days: readonly Weekday[], spans: readonly Span[], shared: Shared): HoursItem[] =>
  spans.map(({ opens, closes }) => ({
    kind: 'period',
    days,
    span: {
      opens: clock(opens),
      ...(closes === undefined ? {} : { closes: clock(closes) }),
      ...shared,
    },
  }));

/** `stengt søndag`, `søndag stengt`, `stengt på helligdager`. */
const closedOn = ({ days, isHoliday }: TakenDays): HoursItem[] => [
  { kind: 'closed', days, ...(isHoliday ? { holidays: 'closed' as const } : {}) },
];

/** `alle dager utenom søndag`: without the days that are taken out. Undefined when that cannot be said of days. */
function withoutExcepted(cursor: HoursCursor, taken: TakenDays): TakenDays | undefined {
  if (cursor.sees('comma') && cursor.sees('except', 1)) cursor.take('comma');
  if (taken.days.length === 0 || cursor.take('except') === undefined) return taken;
  cursor.skip('filler');
  const without = takeDays(cursor);
  if (without === undefined || without.isHoliday || without.nth !== undefined) return undefined;
  const days = taken.days.filter((day) => !without.days.includes(day));
  return days.length === 0 ? undefined : { ...taken, days };
}

/** `tors til 18`: the time until which it is open, when nothing else is said. */
function takeUntil(cursor: HoursCursor): number | undefined {
  if (!cursor.sees('to-word') && !cursor.sees('dash')) return undefined;
  let ahead = 1;
  while (cursor.sees('filler', ahead)) ahead++;
  if (!cursor.sees('time', ahead) || cursor.sees('dash', ahead + 1)) return undefined;
  cursor.skip('to-word', 'dash', 'filler');
  return cursor.take('time')?.minutes;
}

/** `mandag kveld 18–21`: reads on behind the part of the day, and only times that begin in it are sure: `6–9` may be morning. */
function withinPartOfDay(cursor: HoursCursor, read: () => Read): Read {
  const part = cursor.take('part-of-day');
  const found = read();
  if (part === undefined || 'reason' in found) return found;
  const { opensFrom, opensBefore } = part;
  const isSure = found.items.every(
    (item) => item.kind === 'period' && item.span.opens >= opensFrom && item.span.opens < opensBefore,
  );
  return isSure ? found : { reason: 'times' };
}

/** What a stretch says that began with days. */
function readAfterDays(cursor: HoursCursor, all: TakenDays, shared: Shared): Read {
  const taken = withoutExcepted(cursor, all);
  if (taken === undefined) return { reason: 'words' };
  const { days, isHoliday } = taken;
  cursor.skip('colon', 'filler');
  takeShared(cursor, shared);
  if (cursor.take('closed') !== undefined) return { items: closedOn(taken) };
  if (cursor.sees('always') && days.length > 0 && !isHoliday) {
    cursor.take('always');
    const isEveryDay =
      days.length === WEEKDAYS.length && taken.nth === undefined && Object.keys(shared).length === 0;
    if (isEveryDay) return { items: [{ kind: 'always' }] };
    return taken.nth === undefined
      ? { items: periods(days, [{ opens: 0, closes: MINUTES_PER_DAY }], shared) }
      : { reason: 'words' };
  }
  const isOpen = cursor.take('open') !== undefined;
  cursor.skip('filler', 'colon');
  const until = takeUntil(cursor);
  if (until !== undefined && !isHoliday && taken.nth === undefined && Object.keys(shared).length === 0)
    return { items: [{ kind: 'until', days, closes: until }] };
  const spans = takeSpans(cursor);
  if (spans === undefined) return { reason: 'times' };
  if (spans.length === 0) {
    if (isOpen && isHoliday && days.length === 0)
      return { items: [{ kind: 'closed', days: [], holidays: 'open' }] };
    return { reason: cursor.isAtEnd || cursor.sees('comma') ? 'times-missing' : 'words' };
  }
  // Hours of their own on public holidays are more than the data model can say.
  if (isHoliday) return { reason: 'words' };
  takeShared(cursor, shared);
  if (cursor.take('of-month') !== undefined) {
    if (taken.nth === undefined) return { reason: 'words' };
    takeShared(cursor, shared);
    return { items: periods(days, spans, { ...shared, nthOfMonth: taken.nth }) };
  }
  return taken.nth !== undefined && !taken.isOfMonth
    ? { reason: 'words' }
    : {
        items: periods(days, spans, {
          ...shared,
          ...(taken.nth === undefined ? {} : { nthOfMonth: taken.nth }),
        }),
      };
}

/** `10–15 hverdager`: the times first. */
function readAfterTimes(cursor: HoursCursor, spans: readonly Span[], shared: Shared): Read {
  takeShared(cursor, shared);
  cursor.skip('filler', 'comma');
  const taken = takeDays(cursor);
  if (taken === undefined) return { reason: 'days-missing' };
  if (taken.isHoliday || taken.nth !== undefined) return { reason: 'words' };
  return withinPartOfDay(cursor, () => {
    takeShared(cursor, shared);
    return { items: periods(taken.days, spans, shared) };
  });
}

/** `Lege: stengt fredag`: only hours can be named or have their weeks, and all else would hold for the whole place. */
function withShared(read: Read, shared: Shared): Read {
  const isBare = Object.keys(shared).length === 0;
  return isBare || 'reason' in read || read.items.every(({ kind }) => kind === 'period')
    ? read
    : { reason: 'words' };
}

/** `døgnåpent`; under a label or in some weeks, hours of every day that are named so. */
const alwaysOpen = (shared: Shared): HoursItem[] =>
  Object.keys(shared).length === 0
    ? [{ kind: 'always' }]
    : periods(WEEKDAYS, [{ opens: 0, closes: MINUTES_PER_DAY }], shared);

/** Reads the next thing that a part says, and the comma behind it. */
export function readItem(cursor: HoursCursor): Read {
  const shared: Shared = {};
  const label = cursor.takeLabel();
  if (label !== undefined) shared.label = label;
  cursor.skip('filler', 'comma');
  takeShared(cursor, shared);
  cursor.skip('colon');
  const read = withShared(readStart(cursor, shared), shared);
  // A full stop, a comma or an `og` between two things.
  cursor.skip('comma', 'filler');
  return read;
}

/** `stengt i juli`, `juli stengt`, `september–mai`. */
function readDates(cursor: HoursCursor, isClosedBefore: boolean): Read {
  const range = takeDates(cursor);
  if (range === undefined) return { reason: 'words' };
  cursor.skip('filler', 'colon');
  const isClosed = cursor.take('closed') !== undefined || isClosedBefore;
  return { items: [{ kind: 'dates', range, isClosed }] };
}

/** `lunsjstengt 11–11.30` */
function readBreak(cursor: HoursCursor): Read {
  cursor.skip('filler', 'colon');
  const [span, ...more] = takeSpans(cursor) ?? [];
  return span === undefined || more.length > 0 ? { reason: 'times' } : { items: [{ kind: 'break', span }] };
}

function readStart(cursor: HoursCursor, shared: Shared): Read {
  if (cursor.take('break') !== undefined) return readBreak(cursor);
  if (seesDates(cursor)) return readDates(cursor, false);
  if (cursor.take('except') !== undefined) {
    cursor.skip('filler');
    if (seesDates(cursor)) return readDates(cursor, true);
    const taken = takeDays(cursor);
    return taken === undefined || taken.nth !== undefined ? { reason: 'words' } : { items: closedOn(taken) };
  }
  if (cursor.take('closed') !== undefined) {
    cursor.skip('filler', 'colon');
    if (seesDates(cursor)) return readDates(cursor, true);
    const taken = takeDays(cursor);
    return taken === undefined || taken.nth !== undefined ? { reason: 'words' } : { items: closedOn(taken) };
  }
  const isOpen = cursor.take('open') !== undefined;
  cursor.skip('filler', 'colon');
  if (cursor.take('always') !== undefined) {
    cursor.skip('filler');
    // `døgnåpent, alle dager` says no more than `døgnåpent`.
    const next = cursor.peek(1);
    if (next?.kind === 'days' && next.days.length === WEEKDAYS.length) cursor.take('comma');
    const taken = takeDays(cursor);
    if (
      taken === undefined ||
      (taken.days.length === WEEKDAYS.length && taken.nth === undefined && !taken.isHoliday)
    )
      return { items: alwaysOpen(shared) };
    return taken.isHoliday || taken.nth !== undefined
      ? { reason: 'words' }
      : { items: periods(taken.days, [{ opens: 0, closes: MINUTES_PER_DAY }], shared) };
  }
  const taken = takeDays(cursor);
  if (taken !== undefined) {
    if (isOpen && taken.isHoliday && taken.days.length === 0 && (cursor.isAtEnd || cursor.sees('comma')))
      return { items: [{ kind: 'closed', days: [], holidays: 'open' }] };
    return withinPartOfDay(cursor, () => readAfterDays(cursor, taken, shared));
  }
  const spans = takeSpans(cursor);
  if (spans === undefined) return { reason: 'times' };
  return spans.length === 0 ? { reason: 'words' } : readAfterTimes(cursor, spans, shared);
}

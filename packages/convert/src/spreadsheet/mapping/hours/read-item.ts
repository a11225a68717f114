import { WEEKDAYS } from '@service-directory/schema';
import type { HoursCursor } from './hours-cursor.ts';
import {
  alwaysOpen,
  closedOn,
  isEveryWeek,
  periods,
  WHOLE_DAY,
  WORDS,
  type HoursItem,
  type Read,
} from './hours-item.ts';
import { asExcepted, readBreak, readClosed, readDates } from './read-closed.ts';
import { takeDays, type TakenDays } from './take-days.ts';
import { seesDates } from './take-dates.ts';
import { takeSharedBefore, takeSharedBehind, type Shared } from './take-shared.ts';
import { takeSpans, type Span } from './take-spans.ts';

const isPeriod = (item: HoursItem): item is Extract<HoursItem, { kind: 'period' }> => item.kind === 'period';

const WHICH_HOURS = { reason: 'which-hours' } as const;

/** `alle dager utenom søndag`: without the days that are taken out. Undefined when that cannot be said of days. */
function withoutExcepted(cursor: HoursCursor, taken: TakenDays): TakenDays | undefined {
  if (cursor.sees('comma') && cursor.sees('except', 1)) cursor.take('comma');
  if (taken.days.length === 0 || cursor.take('except') === undefined) return taken;
  cursor.skip('filler');
  const without = takeDays(cursor);
  if (without === undefined || without.isHoliday || !isEveryWeek(without) || taken.hasNth) return undefined;
  const days = taken.days.filter((day) => !without.days.includes(day));
  return days.length === 0 ? undefined : { ...taken, days, groups: [{ days }] };
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

/** Passes over what stands between days and times: `man–fre: 10–15`, `man–fre, 10–15`, `tors også 17–19`. */
function skipToTimes(cursor: HoursCursor): void {
  cursor.skip('colon', 'filler');
  const token = cursor.peek();
  const next = cursor.after(1, 'filler');
  const isSpan = cursor.sees('dash', next + 1) || cursor.sees('to-word', next + 1);
  if (token?.kind === 'dash' && cursor.sees('time', next) && isSpan) cursor.skip('dash', 'filler');
  if (token?.kind !== 'comma' || token.adds === 'and') return;
  const isTime = cursor.sees('time', next) || (cursor.sees('from', next) && cursor.sees('time', next + 1));
  if (!isTime) return;
  cursor.joins = token.adds ?? cursor.joins;
  cursor.skip('comma', 'filler');
}

/** What a stretch says that began with days. */
function readAfterDays(cursor: HoursCursor, all: TakenDays, shared: Shared): Read {
  const taken = withoutExcepted(cursor, all);
  if (taken?.unclear !== undefined) return { reason: taken.unclear };
  if (taken === undefined) return WORDS;
  const { days, isHoliday, hasNth } = taken;
  cursor.skip('colon', 'filler');
  if (!takeSharedBefore(cursor, shared)) return { reason: 'contradiction' };
  if (cursor.take('closed') !== undefined) return hasNth ? WORDS : { items: closedOn(taken) };
  if (cursor.sees('always') && days.length > 0 && !isHoliday) {
    cursor.take('always');
    if (hasNth) return WORDS;
    const isEveryDay = days.length === WEEKDAYS.length && Object.keys(shared).length === 0;
    return { items: isEveryDay ? [{ kind: 'always' }] : periods(taken.groups, WHOLE_DAY, shared) };
  }
  skipToTimes(cursor);
  const isOpen = cursor.take('open') !== undefined;
  cursor.skip('filler', 'colon');
  const until = takeUntil(cursor);
  if (until !== undefined && !isHoliday && !hasNth && Object.keys(shared).length === 0)
    return { items: [{ kind: 'until', days, closes: until }] };
  const spans = takeSpans(cursor);
  if (spans === undefined) return { reason: 'times' };
  if (spans.length === 0) {
    if (isOpen && isHoliday && days.length === 0)
      return { items: [{ kind: 'closed', days: [], holidays: 'open' }] };
    return { reason: cursor.isAtEnd || cursor.sees('comma') ? 'times-missing' : 'words' };
  }
  // Hours of their own on public holidays are more than the data model can say.
  if (isHoliday) return WORDS;
  if (!takeSharedBehind(cursor, shared)) return WHICH_HOURS;
  const isOfMonth = cursor.take('of-month') !== undefined;
  if (isOfMonth && !takeSharedBehind(cursor, shared)) return WHICH_HOURS;
  // `Onsdag 10–12 i måneden` without its week, `første tirsdag` without its month.
  if (isOfMonth && !hasNth) return { reason: 'which-week' };
  if (hasNth !== (isOfMonth || taken.isOfMonth)) return WORDS;
  return { items: periods(taken.groups, spans, shared) };
}

/** `10–15 hverdager`: the times first. */
function readAfterTimes(cursor: HoursCursor, spans: readonly Span[], shared: Shared): Read {
  if (!takeSharedBefore(cursor, shared)) return { reason: 'contradiction' };
  cursor.skip('filler', 'comma');
  const taken = takeDays(cursor);
  if (taken === undefined) return { reason: 'days-missing' };
  if (taken.unclear !== undefined) return { reason: taken.unclear };
  if (taken.isHoliday || taken.hasNth) return WORDS;
  return withinPartOfDay(cursor, () =>
    takeSharedBehind(cursor, shared) ? { items: periods(taken.groups, spans, shared) } : WHICH_HOURS,
  );
}

/** `Lege: stengt fredag`: only hours can be named or have their weeks, and all else would hold for the whole place. */
function withShared(read: Read, shared: Shared): Read {
  const isBare = Object.keys(shared).length === 0;
  return isBare || 'reason' in read || read.items.every(({ kind }) => kind === 'period') ? read : WORDS;
}

/** What hours of a place itself are called. */
const OF_PLACE = /^(?:kontor|besøks|ekspedisjons|opnings)tid|^(?:office|opening)/i;

/** Hours of which no word says how one gets in, or in which weeks. */
const isBare = (item: HoursItem): boolean =>
  item.kind === 'until' ||
  (item.kind === 'period' && item.span.entry === undefined && item.span.isoWeeks === undefined);

/**
 * `Lege: tir 10–12, tor 12–14`: what stands over the first hours holds for the next as well. Behind a full stop, a semicolon or
 * the end of a line nobody can tell, nor without the colon: `partallsuker man 9–12, ons 12–14`.
 * @param leading what is said before the days and times
 */
function underHeading(
  cursor: HoursCursor,
  read: Read,
  leading: Shared,
  isHeading: boolean,
  isApart: boolean,
): Read {
  const { heading } = cursor;
  if (isHeading) {
    cursor.heading = leading;
    cursor.isCarried = false;
  } else if (leading.isoWeeks !== undefined) cursor.heading = 'unclear';
  if ('reason' in read || isHeading || heading === undefined) return read;
  if (read.items.some(({ kind }) => kind === 'always')) return WORDS;
  const hours = read.items.filter(isPeriod);
  if (heading === 'unclear')
    return hours.some(({ span }) => span.isoWeeks === undefined) ? WHICH_HOURS : read;
  // `Kontortid: man–tor 8–15; fre 8–14` names hours as those of the place, which the next are as well.
  const isOfAll = Object.keys(heading).join() === 'label' && OF_PLACE.test(String(heading.label));
  const lacks = ({ span }: (typeof hours)[number]) => Object.keys(heading).some((key) => !(key in span));
  if (isApart && !isOfAll && hours.some(lacks)) return WHICH_HOURS;
  return {
    items: read.items.map((item) =>
      isPeriod(item) ? { ...item, span: { ...heading, ...item.span } } : item,
    ),
  };
}

/** Reads the next thing that a part says, and the comma behind it. */
export function readItem(cursor: HoursCursor): Read {
  const breaks = cursor.breaksBefore();
  cursor.joins = cursor.joinsHere();
  cursor.skip('comma');
  const shared: Shared = {};
  const label = cursor.takeLabel();
  if (label !== undefined) shared.label = label;
  cursor.skip('filler', 'comma');
  if (!takeSharedBefore(cursor, shared)) return { reason: 'contradiction' };
  const isHeading = cursor.take('colon') !== undefined || label !== undefined;
  const leading = { ...shared };
  const isApart = cursor.sees('open') || cursor.isCarried || breaks.some((one) => one !== 'comma');
  const read = withShared(readStart(cursor, shared), shared);
  const found = underHeading(cursor, read, leading, isHeading, isApart);
  if ('items' in found && found.items.some((item) => isBare(item))) cursor.hasBareHours = true;
  // A full stop, a comma or an `og` between two things.
  cursor.skip('comma', 'filler');
  return found;
}

function readStart(cursor: HoursCursor, shared: Shared): Read {
  if (cursor.take('break') !== undefined) return readBreak(cursor);
  if (seesDates(cursor)) return readDates(cursor, false);
  if (cursor.take('closed') !== undefined) return readClosed(cursor);
  if (cursor.take('except') !== undefined) return asExcepted(readClosed(cursor));
  const isOpen = cursor.take('open') !== undefined;
  cursor.skip('filler', 'colon');
  if (cursor.take('always') !== undefined) {
    cursor.skip('filler');
    // `døgnåpent, alle dager` says no more than `døgnåpent`.
    const next = cursor.peek(1);
    if (next?.kind === 'days' && next.days.length === WEEKDAYS.length) cursor.take('comma');
    const taken = takeDays(cursor);
    if (taken === undefined) return { items: alwaysOpen(shared) };
    if (taken.isHoliday || !isEveryWeek(taken)) return WORDS;
    return {
      items:
        taken.days.length === WEEKDAYS.length ? alwaysOpen(shared) : periods(taken.groups, WHOLE_DAY, shared),
    };
  }
  const taken = takeDays(cursor);
  if (taken !== undefined) {
    if (isOpen && taken.isHoliday && taken.days.length === 0 && (cursor.isAtEnd || cursor.sees('comma')))
      return { items: [{ kind: 'closed', days: [], holidays: 'open' }] };
    return withinPartOfDay(cursor, () => readAfterDays(cursor, taken, shared));
  }
  const spans = takeSpans(cursor);
  if (spans === undefined) return { reason: 'times' };
  return spans.length === 0 ? WORDS : readAfterTimes(cursor, spans, shared);
}

import type { OpeningHours } from '../../entities/opening-hours.ts';
import {
  lastEntryAt,
  nextOpeningOf,
  openingStatus,
  type NextOpening,
  type OpeningStatus,
  type OpeningStatusOptions,
} from './opening-status.ts';
import { covers, Timeline, type TimedSpan } from './timeline.ts';
import { isoOf, localMomentOf } from './zoned-time.ts';

/** So far ahead it is looked for whom hours are: of what is further off nobody says "until". */
const LIMITS_DAYS = 7;
/** Most hours say nowhere for whom they are: then there is nothing to look for. Where other words are like these, it is done in vain. */
const LIMITS = /"(audience|label|entry)"/;

/** For whom hours are, what they are called and how one gets in, for comparing. */
const saidOf = ({ period }: TimedSpan): string =>
  JSON.stringify([period?.audience, period?.label, period?.entry]);

/**
 * Will it be open then? An opening of which only the end is not known will, unless it hangs on a condition.
 * @param next the next opening, as `openingStatus` tells it
 * @param hours those that it is of
 */
export const isSure = (next: Pick<NextOpening, 'reason'>, hours: OpeningHours): boolean =>
  next.reason === undefined || (next.reason === 'end-unknown' && hours.condition === undefined);

const timelineOf = (hours: OpeningHours, options: OpeningStatusOptions) => {
  const now = localMomentOf(Number(options.at), options.timeZone);
  return { now, timeline: new Timeline(hours, options, now) };
};

/**
 * The instant (ISO 8601 in UTC) at which somebody who is let in now is let in no more, or otherwise, though it stays open, or may:
 * what is said beside "open" holds no longer. Where several hours hold side by side, such as those for women and those for men, it
 * is the first of their ends. Undefined when all hold until the doors close, and when none ends within a week.
 * @param status what `openingStatus` says of the same hours at the same moment
 */
export function limitsEnd(
  { state, openFor, labels, entry }: OpeningStatus,
  hours: OpeningHours,
  options: OpeningStatusOptions,
): string | undefined {
  if (state !== 'open' || !LIMITS.test(JSON.stringify(hours))) return undefined;
  const at = Number(options.at);
  const { now, timeline } = timelineOf(hours, options);
  const all: TimedSpan[] = [];
  for (let day = now.day - 1; day <= now.day + LIMITS_DAYS; day++) all.push(...timeline.on(day).spans);
  const sure = all.filter(({ reason }) => reason === undefined).sort((a, b) => a.from - b.from);
  // Of what is not said of all that hold, those speak that do not say it either: nobody is shut out as long as they last.
  const isHeard = ({ period }: TimedSpan) =>
    (openFor ?? period?.audience) === openFor &&
    (labels ?? period?.label) === labels &&
    (entry ?? period?.entry) === entry;
  const isLetIn = (span: TimedSpan) => (lastEntryAt(span, options.timeZone) ?? Infinity) >= at;
  // The same that is said again without a gap goes on.
  const endOf = (first: TimedSpan) =>
    sure.reduce(
      (end, span) => (span.from <= end && span.to > end && saidOf(span) === saidOf(first) ? span.to : end),
      first.to,
    );
  const holding = sure.filter((span) => covers(span, at) && isHeard(span) && isLetIn(span));
  const end = Math.min(...holding.map(endOf));
  const following = all.filter((span) => covers(span, end));
  const said = holding.map(saidOf);
  // What begins then and may last for ever is something else; a day of which nothing is known may be more of the same.
  const isOther = (span: TimedSpan) => span.reason === 'end-unknown' && !said.includes(saidOf(span));
  const isTold =
    following.some(({ reason }) => reason === undefined) ||
    (following.length > 0 && following.every(isOther));
  return isTold ? isoOf(end) : undefined;
}

/**
 * Until when one may say that it is open: an instant (ISO 8601 in UTC), that of `limitsEnd` if there is one; `never` when nothing in
 * sight ends it; undefined when the end is not known, as where it may go on through a holiday of which nobody knows. Hours that will
 * be too old do not end by that.
 * @param status what `openingStatus` says of the same hours at the same moment: that they are open
 */
export function openUntil(
  status: OpeningStatus,
  hours: OpeningHours,
  options: OpeningStatusOptions,
): string | undefined {
  const limits = limitsEnd(status, hours, options);
  if (limits !== undefined) return limits;
  const { at, timeZone, publicHolidays } = options;
  const orElse = (said: OpeningStatus, moment: OpeningStatusOptions) =>
    said.changesTo === 'unknown' ? openingStatus(hours, moment) : said;
  const fresh = orElse(status, { at, timeZone, publicHolidays });
  if (fresh.changesAt === undefined) return 'never';
  // Before a day of which nobody knows a night ends all the same, and what is open around the clock does not.
  const { changesAt, changesTo } = orElse(fresh, { at, timeZone });
  return changesTo === 'closed' && changesAt === status.changesAt ? changesAt : undefined;
}

/**
 * The next opening that is certain; one of which only the end is not known is. To be told beside an earlier one that may not be,
 * such as on a public holiday: who hears of neither believes that it is shut for long.
 */
export function sureOpening(hours: OpeningHours, options: OpeningStatusOptions): NextOpening | undefined {
  // A condition holds for all hours. Without a day there is no such time zone or moment.
  if (hours.condition !== undefined || openingStatus(hours, options).today.date === '') return undefined;
  const { timeline } = timelineOf(hours, options);
  let after = Number(options.at);
  for (;;) {
    const coming = timeline.openingAfter(after);
    if (coming.length === 0) return undefined;
    const next = nextOpeningOf(coming);
    if (isSure(next, hours)) return next;
    after = coming[0]!.from;
  }
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyDay,
  anyHours,
  FIRST_DATE,
  LAST_DATE,
  plainHours,
} from '../../../test/arbitraries/convertible-hours.ts';
import {
  libraryHolidays,
  machineDate,
  readByLibrary,
  stateByLibrary,
} from '../../../test/reference/osm-library.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { changesTimes } from '../hours-losses.ts';
import { formatDate, MINUTES_PER_DAY, parseDate } from '../../derive/hours/calendar.ts';
import { openingStatus } from '../../derive/hours/opening-status.ts';
import { toOsmHours } from './to-osm.ts';

/** The text beside opening_hours.js, the reference reader, on the wall clock. */

const RUNS = 40;
/** Two shared processors may need several times as long as one that is free. */
const TIMEOUT_MS = 30_000;
const MOMENTS = 12;
/** The library takes an open end to last until some hour of the night, at most this one. */
const LATEST_GUESS = 8 * 60;
const HOLIDAYS = libraryHolidays();

const moment = fc.record({ day: anyDay, minute: fc.integer({ min: 0, max: 47 }).map((half) => half * 30) });
type Moment = typeof moment extends fc.Arbitrary<infer M> ? M : never;

/** At the same time of day, the days around every date that the hours name, and around a holiday or two. */
function around(hours: OpeningHours, moments: readonly Moment[]): Moment[] {
  const named = [
    ...(hours.periods ?? []).flatMap(({ validFrom, validThrough }) => [validFrom, validThrough]),
    ...(hours.exceptions ?? []).flatMap(({ from, through }) => [from, through]),
  ].flatMap((date) => (date === undefined || date < FIRST_DATE || date > LAST_DATE ? [] : [date]));
  const edges = [...named.map((date) => parseDate(date) ?? 0), parseDate('2026-12-25') ?? 0];
  const days = edges.flatMap((day) => [day - 1, day, day + 1, day + 2]);
  return [...moments, ...days.flatMap((day) => moments.slice(0, 3).map(({ minute }) => ({ day, minute })))];
}

const ourState = (hours: OpeningHours, { day, minute }: Moment) =>
  openingStatus(hours, {
    at: (day * MINUTES_PER_DAY + minute) * 60_000,
    timeZone: 'UTC',
    publicHolidays: HOLIDAYS,
  }).state;

function compare(hours: OpeningHours, moments: readonly Moment[]): void {
  const { output, losses } = toOsmHours(hours);
  fc.pre(output !== undefined && !losses.some(changesTimes));
  const library = readByLibrary(output ?? '');
  const isEndless = hours.periods?.some(({ closes }) => closes === undefined) === true;
  for (const at of around(hours, moments)) {
    const date = machineDate(at.day, at.minute);
    if (date === undefined) continue;
    const [theirs, ours] = [stateByLibrary(library, date), ourState(hours, at)];
    if (isEndless && theirs === 'unknown' && ours === 'closed' && at.minute < LATEST_GUESS) continue;
    const where = `${output ?? ''} on ${formatDate(at.day)} at minute ${at.minute}`;
    expect(`${where}: ${theirs}`).toBe(`${where}: ${ours}`);
  }
}

const moments = fc.array(moment, { minLength: MOMENTS, maxLength: MOMENTS });

test('the holidays of the reference reader are there to be tested with', () => {
  expect(HOLIDAYS.map(({ date }) => date)).toEqual(
    expect.arrayContaining(['2026-05-17', '2026-12-25', '2026-12-26']),
  );
});

test(
  'without a loss of times, the reference reader says the same as our hours',
  () => {
    fc.assert(fc.property(plainHours, moments, compare), { numRuns: RUNS });
  },
  TIMEOUT_MS,
);

test(
  'also with words, conditions and unknown ends',
  () => {
    fc.assert(fc.property(anyHours, moments, compare), { numRuns: RUNS / 2 });
  },
  TIMEOUT_MS,
);

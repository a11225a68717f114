import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay, plainHours } from '../../../test/fixtures/any-hours.ts';
import { libraryHolidays, machineDate, readByLibrary, stateByLibrary } from '../../../test/fixtures/osm-library.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { formatDate, MINUTES_PER_DAY } from '../calendar.ts';
import { changesTimes } from '../hours-losses.ts';
import { openingStatus } from '../opening-status.ts';
import { toOsmHours } from './to-osm.ts';

const RUNS = 250;
const MOMENTS = 60;
const HALF_HOUR = 30;
const HOLIDAYS = libraryHolidays();

const ourState = (hours: OpeningHours, day: number, minute: number) =>
  openingStatus(hours, {
    at: (day * MINUTES_PER_DAY + minute) * 60_000,
    timeZone: 'UTC',
    publicHolidays: HOLIDAYS,
  }).state;

/** Days near those that the hours name, beside days taken at random. */
function daysOf(hours: OpeningHours, random: readonly number[]): number[] {
  const dates = [
    ...(hours.periods ?? []).flatMap(({ validFrom, validThrough }) => [validFrom, validThrough]),
    ...(hours.exceptions ?? []).flatMap(({ from, through }) => [from, through]),
  ].filter((date) => date !== undefined);
  const named = dates.flatMap((date) => {
    const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
    return [day - 1, day, day + 1];
  });
  return [...named, ...random];
}

const moments = fc.array(fc.tuple(anyDay, fc.integer({ min: 0, max: 47 })), { minLength: MOMENTS, maxLength: MOMENTS }); // prettier-ignore

describe('text beside the reference reader', () => {
  test('is open, closed and unknown at the same minutes as our hours, unless a loss says otherwise', () => {
    let same = 0; let skipped = 0;
    fc.assert(
      fc.property(plainHours, moments, (hours, random) => {
        const { output, losses } = toOsmHours(hours);
        if (output === undefined || losses.some(changesTimes)) { skipped++; return; }
        const library = readByLibrary(output);
        for (const day of daysOf(hours, [...HOLIDAYS.map(h=>Date.parse(h.date)/86400000), ...random.map(([day]) => day)])) {
          for (const [, half] of random.slice(0, 8)) {
            const minute = half * HALF_HOUR;
            const date = machineDate(day, minute);
            if (date === undefined) continue;
            same++;
            expect
              .soft({ output, at: `${formatDate(day)} ${minute}`, state: stateByLibrary(library, date) })
              .toEqual({ output, at: `${formatDate(day)} ${minute}`, state: ourState(hours, day, minute) });
            if (stateByLibrary(library, date) !== ourState(hours, day, minute)) throw new Error(JSON.stringify([output, formatDate(day), minute]));
          }
        }
      }),
      { numRuns: RUNS },
    );
    console.log(same, skipped);
  });
});

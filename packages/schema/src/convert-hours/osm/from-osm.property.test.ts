import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay, anyHours, plainHours } from '../../../test/arbitraries/convertible-hours.ts';
import { openingHoursSchema, type OpeningHours } from '../../entities/opening-hours.ts';
import { changesTimes } from '../hours-losses.ts';
import { formatDate, MINUTES_PER_DAY } from '../../derive/hours/calendar.ts';
import { openingStatus } from '../../derive/hours/opening-status.ts';
import { fromOsmHours } from './from-osm.ts';
import { toOsmHours } from './to-osm.ts';

const ROUND_TRIPS = 40;
/** Two shared processors may need several times as long as one that is free. */
const TIMEOUT_MS = 30_000;
const MOMENTS = 15;
const TEXTS = 300;
/** Read once, so many characters need less than a second; a search that goes back and forth outlasts the test. */
const LONG = 100_000;

const moments = fc.array(
  fc.record({
    day: anyDay,
    half: fc.integer({ min: 0, max: 47 }),
    isHoliday: fc.boolean(),
    wasHoliday: fc.boolean(),
  }),
  { minLength: MOMENTS, maxLength: MOMENTS },
);

/** There and back: what the hours say at some moments, with holidays on the day and the day before or not. */
function roundTrip(
  hours: OpeningHours,
  some: typeof moments extends fc.Arbitrary<infer M> ? M : never,
): void {
  const { output, losses } = toOsmHours(hours);
  // Text that is never open has no way back, see `never-open`.
  fc.pre(output !== undefined && !losses.some(changesTimes) && !output.startsWith('off'));
  const back = fromOsmHours(output ?? '');
  expect(back.losses.filter(changesTimes)).toEqual([]);
  expect(openingHoursSchema.safeParse(back.output).success).toBe(true);
  for (const { day, half, isHoliday, wasHoliday } of some) {
    const publicHolidays = [
      ...(isHoliday ? [{ date: formatDate(day), name: 'x' }] : []),
      ...(wasHoliday ? [{ date: formatDate(day - 1), name: 'y' }] : []),
    ];
    const at = (day * MINUTES_PER_DAY + half * 30) * 60_000;
    const stateOf = (one: OpeningHours) => openingStatus(one, { at, timeZone: 'UTC', publicHolidays }).state;
    const where = `${output ?? ''} on ${formatDate(day)} at half hour ${half}`;
    expect(`${where}: ${stateOf(back.output)}`).toBe(`${where}: ${stateOf(hours)}`);
  }
}

describe('there and back', () => {
  test(
    'hours mean the same',
    () => {
      fc.assert(fc.property(plainHours, moments, roundTrip), { numRuns: ROUND_TRIPS });
    },
    TIMEOUT_MS,
  );

  test(
    'also with words, conditions and unknown ends',
    () => {
      fc.assert(fc.property(anyHours, moments, roundTrip), { numRuns: ROUND_TRIPS / 2 });
    },
    TIMEOUT_MS,
  );

  test('words that are not told as lost come back', () => {
    const hours: OpeningHours = {
      periods: [{ days: ['mo'], opens: '10:00', closes: '12:00', label: 'Lege' }],
      publicHolidays: 'closed',
      exceptions: [{ from: '2026-12-24', through: '2026-12-24', closed: true, note: 'Julaften' }],
    };
    const { output = '', losses } = toOsmHours(hours);
    expect(losses).toEqual([]);
    expect(fromOsmHours(output)).toEqual({ output: hours, losses: [] });
  });
});

test(
  'each word that text has no place for is told exactly once',
  () => {
    fc.assert(
      fc.property(anyHours, (hours) => {
        const paths = toOsmHours(hours).losses.map(({ kind, path }) => `${kind} ${path}`);
        expect(new Set(paths).size).toBe(paths.length);
        (hours.always === true ? [] : (hours.periods ?? [])).forEach((period, index) => {
          for (const [kind, field] of [
            ['entry', 'entry'],
            ['audience', 'audience'],
            ['last-entry', 'lastEntry'],
          ] as const)
            expect(paths.includes(`${kind} /periods/${index}/${field}`)).toBe(period[field] !== undefined);
        });
        expect(paths.includes('printed /printed')).toBe(hours.printed !== undefined);
      }),
      { numRuns: ROUND_TRIPS },
    );
  },
  TIMEOUT_MS,
);

const PIECES = [
  'Mo',
  'Mo-Fr',
  ',',
  '; ',
  ' ',
  '-',
  '10:00',
  '10:00-12:00',
  '22:00-03:00',
  '+',
  'PH',
  'off',
  'open',
  '"x"',
  '"',
  '2026',
  'Dec 24',
  'Oct-Apr',
  'week 1-53/2',
  '[1]',
  '||',
  '24/7',
  '24',
  ':',
  '[',
  '(',
  'easter',
  'SH',
  'é',
  '–',
];
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((list) => list.join(''));

describe('any text', () => {
  test(
    'gives hours that fit the schema or nothing, and never throws',
    () => {
      fc.assert(
        fc.property(
          fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }), pieces),
          (text) => {
            const { output, losses } = fromOsmHours(text);
            if (Object.keys(output).length > 0)
              expect(openingHoursSchema.safeParse(output).success).toBe(true);
            if (output.printed !== undefined && losses.length > 0)
              expect(output).toEqual({ printed: text.trim() });
            if (losses.some(({ kind }) => kind === 'unparsed')) expect(output.periods).toBeUndefined();
          },
        ),
        { numRuns: TEXTS },
      );
    },
    TIMEOUT_MS,
  );

  test.each([
    '"',
    '24 ',
    '24',
    '2',
    ' ',
    'a',
    '(',
    '-',
    'Mo,',
    'Mo-',
    'Mo[',
    'Mo[1],',
    'PH,',
    'Mo 10:00-12:00;',
    'Mo 10:00-12:00,',
    '10:00-12:00,',
    '22:00-03:00, ',
    'Dec 24,',
    'Dec 24,26,',
    '2026,',
    '2026 Dec 24,',
    'week 1-53/2 ',
    'Mo[1] off; ',
    '"x", ',
    'Mo 10:00-12:00, 2026 Dec 24-2030 Dec 24 off; ',
  ])('%s, again and again for 100,000 characters, is read to its end', (piece) => {
    const text = piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG);
    for (const whole of [`Mo ${text}`, text]) {
      const { output, losses } = fromOsmHours(whole);
      expect(Object.keys(output).length + losses.length).toBeGreaterThan(0);
    }
  });
});

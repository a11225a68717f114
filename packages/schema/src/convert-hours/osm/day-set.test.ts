import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Period } from '../../entities/opening-hours.ts';
import { parseDate } from '../../derive/hours/calendar.ts';
import { dayRuleOf } from '../../derive/hours/opening-spans.ts';
import { anyPeriod } from '../../../test/arbitraries/convertible-hours.ts';
import {
  EVERY_DAY,
  factsOf,
  holdsDay,
  intersectSets,
  isEmptySet,
  setOfPeriod,
  subtractSet,
} from './day-set.ts';

const RUNS = 200;
const FIRST = parseDate('2024-01-01') ?? 0;
const LAST = parseDate('2028-12-31') ?? 0;
const days = fc.array(fc.integer({ min: FIRST, max: LAST }), { minLength: 40, maxLength: 40 });
const textPeriod = anyPeriod.map(({ everyWeeks: _, ...period }): Period => period);

test('a period begins on the days of its set, and on no others', () => {
  fc.assert(
    fc.property(anyPeriod, days, (period, some) => {
      const set = setOfPeriod(period);
      for (const day of some) {
        const begins = dayRuleOf({ periods: [period] }, day, () => undefined).spans.length > 0;
        expect(holdsDay(set, factsOf(day))).toBe(begins);
      }
    }),
    { numRuns: RUNS },
  );
});

describe('two sets', () => {
  test('cut from each other give every day once, and no day of the second', () => {
    fc.assert(
      fc.property(textPeriod, textPeriod, days, (a, b, some) => {
        const [first, second] = [setOfPeriod(a), setOfPeriod(b)];
        const rest = subtractSet(first, second);
        for (const facts of some.map(factsOf)) {
          const inRest = rest.filter((set) => holdsDay(set, facts)).length;
          expect(inRest).toBe(holdsDay(first, facts) && !holdsDay(second, facts) ? 1 : 0);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('have in common what both hold', () => {
    fc.assert(
      fc.property(textPeriod, textPeriod, days, (a, b, some) => {
        const [first, second] = [setOfPeriod(a), setOfPeriod(b)];
        const both = intersectSets(first, second);
        for (const facts of some.map(factsOf))
          expect(holdsDay(both, facts)).toBe(holdsDay(first, facts) && holdsDay(second, facts));
      }),
      { numRuns: RUNS },
    );
  });

  test('the same set leaves nothing, and a foreign one leaves all', () => {
    const weekdays = { ...EVERY_DAY, weekdays: 0b1_1111 };
    expect(subtractSet(weekdays, EVERY_DAY)).toEqual([]);
    expect(subtractSet(weekdays, { ...EVERY_DAY, weekdays: 0b110_0000 })).toEqual([weekdays]);
  });
});

test('hours whose first day comes after their last hold on no day', () => {
  const period: Period = {
    days: ['mo'],
    opens: '10:00',
    validFrom: '2026-02-01',
    validThrough: '2026-01-01',
  };
  expect(isEmptySet(setOfPeriod(period))).toBe(true);
});

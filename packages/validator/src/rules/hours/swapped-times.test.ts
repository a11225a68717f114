import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { hoursEqualTimes } from './equal-times.ts';
import { hoursLongSpan } from './long-span.ts';
import { hoursSwappedTimes } from './swapped-times.ts';

const told = (opens: unknown, closes: unknown) =>
  tryRule(hoursSwappedTimes, { periods: [{ days: ['mo'], opens, closes }] }).length;

test.each([
  ['15:00', '10:00'],
  ['14:00', '09:00'],
  ['16:00', '08:01'],
  ['12:00', '11:00'],
])('%s–%s is most likely the other way round', (opens, closes) => {
  expect(told(opens, closes)).toBe(1);
});

test.each([
  ['a night shelter', '21:00', '12:00'],
  ['an emergency clinic out of hours', '16:00', '08:00'],
  ['a night café', '10:00', '04:00'],
  ['a day', '09:00', '15:00'],
  ['a whole day', '09:00', '09:00'],
  ['an end that is not known', '18:00', undefined],
  ['times that are none', 'ti', 'ni'],
  ['an opening that is none', 'ti', '10:00'],
])('%s: %s–%s', (_what, opens, closes) => {
  expect(told(opens, closes)).toBe(0);
});

test('hours of an exception are looked at too', () => {
  const exceptions = [
    { from: '2026-12-24', through: '2026-12-24', periods: [{ opens: '15:00', closes: '10:00' }] },
  ];
  expect(tryRule(hoursSwappedTimes, { exceptions })).toMatchObject([
    { path: ['exceptions', 0, 'periods', 0, 'closes'] },
  ]);
});

test('of one period at most one of the three rules about its length speaks', () => {
  const clock = fc
    .integer({ min: 0, max: 1439 })
    .map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`);
  fc.assert(
    fc.property(clock, clock, (opens, closes) => {
      const hours = { periods: [{ days: ['mo'], opens, closes }] };
      const rules = [hoursSwappedTimes, hoursLongSpan, hoursEqualTimes];
      const said = rules.flatMap((rule) => tryRule(rule, hours));
      expect(said.length).toBeLessThanOrEqual(1);
      const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
      const length = ((minutes(closes) - minutes(opens) + 1439) % 1440) + 1;
      // An ordinary day or night is never doubted, a nearly whole day always.
      if (length <= 16 * 60) expect(said).toEqual([]);
      if (length > 18 * 60 && length < 1439) expect(said).toHaveLength(1);
    }),
    { numRuns: 2000 },
  );
});

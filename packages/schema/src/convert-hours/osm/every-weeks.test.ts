import { expect, test } from 'vitest';
import type { Period } from '../../entities/opening-hours.ts';
import { isEmptySet, setOfPeriod } from './day-set.ts';
import { everyWeeksAsParity } from './every-weeks.ts';

const parityOf = (limits: Partial<Period>) => {
  const set = everyWeeksAsParity(setOfPeriod({ days: ['mo'], opens: '10:00', ...limits }));
  if (set === undefined) return 'cannot be said';
  return isEmptySet(set) ? 'never' : ({ 1: 'odd', 2: 'even', 3: 'every' }[set.parity] ?? '');
};
const EVERY_SECOND = { count: 2, from: '2026-01-05' }; // ISO week 2 of 2026

test('every second week within a year is odd or even weeks', () => {
  const year = { validFrom: '2026-01-05', validThrough: '2026-12-31' };
  expect(parityOf({ everyWeeks: EVERY_SECOND, ...year })).toBe('even');
  expect(parityOf({ everyWeeks: { count: 2, from: '2026-01-12' }, ...year })).toBe('odd');
});

test('over the end of a year with 53 weeks, or without an end, it is neither', () => {
  expect(parityOf({ everyWeeks: EVERY_SECOND, validFrom: '2026-01-05', validThrough: '2027-01-31' })).toBe(
    'cannot be said',
  );
  expect(parityOf({ everyWeeks: EVERY_SECOND, validFrom: '2026-01-05' })).toBe('cannot be said');
});

test('every third week is neither, every week needs nothing', () => {
  const year = { validFrom: '2026-01-05', validThrough: '2026-12-31' };
  expect(parityOf({ everyWeeks: { count: 3, from: '2026-01-05' }, ...year })).toBe('cannot be said');
  expect(parityOf({ everyWeeks: { count: 1, from: '2026-01-05' } })).toBe('every');
});

test('even weeks that must be odd too are never', () => {
  expect(
    parityOf({
      everyWeeks: EVERY_SECOND,
      isoWeeks: 'odd',
      validFrom: '2026-01-05',
      validThrough: '2026-12-31',
    }),
  ).toBe('never');
});

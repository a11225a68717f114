import { expect, test } from 'vitest';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { formatDate, parseDate } from '../../derive/hours/calendar.ts';
import { exceptionRuns } from './exception-runs.ts';

const closed = (from: string, through: string) => ({ from, through, closed: true as const });
const runs = (exceptions: OpeningHours['exceptions'], firstDate = '2026-01-01') =>
  exceptionRuns({ exceptions }, parseDate(firstDate) ?? 0).map(({ from, through, index }) => [
    formatDate(from),
    formatDate(through),
    index,
  ]);

test('a shorter exception cuts a longer one in two', () => {
  expect(runs([closed('2026-12-20', '2027-01-05'), closed('2026-12-24', '2026-12-25')])).toEqual([
    ['2026-12-20', '2026-12-23', 0],
    ['2026-12-24', '2026-12-25', 1],
    ['2026-12-26', '2027-01-05', 0],
  ]);
});

test('of equal ones the last counts, and the other has no days', () => {
  expect(runs([closed('2026-12-24', '2026-12-24'), closed('2026-12-24', '2026-12-24')])).toEqual([
    ['2026-12-24', '2026-12-24', 1],
  ]);
});

test('a longer one that begins or ends within a shorter does not cut it', () => {
  expect(runs([closed('2026-12-20', '2026-12-24'), closed('2026-12-22', '2027-01-05')])).toEqual([
    ['2026-12-20', '2026-12-24', 0],
    ['2026-12-25', '2027-01-05', 1],
  ]);
});

test('what was over before the first day has no days, and what goes on begins there', () => {
  expect(runs([closed('2025-12-24', '2025-12-26'), closed('2025-12-30', '2026-01-03')])).toEqual([
    ['2026-01-01', '2026-01-03', 1],
  ]);
});

test('one that lasts for ever ends with the last day there is', () => {
  expect(runs([closed('0001-01-01', '9999-12-31')])).toEqual([['2026-01-01', '9999-12-31', 0]]);
});

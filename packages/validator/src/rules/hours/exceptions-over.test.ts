import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { hoursExceptionsOver } from './exceptions-over.ts';

const told = (exceptions: unknown) => tryRule(hoursExceptionsOver, { exceptions }, { today: '2026-06-15' });
const until = (through: unknown) => ({ from: '2025-01-01', through, closed: true });

test('when all are over, the last day is told', () => {
  expect(told([until('2025-12-26'), until('2025-04-21')])).toMatchObject([
    { path: ['exceptions'], params: { count: 2, last: '2025-12-26' } },
  ]);
  expect(told([until('2026-06-14')])).toHaveLength(1);
});

test.each([
  ['one that ends today', [until('2025-12-26'), until('2026-06-15')]],
  ['one to come', [until('2026-12-26')]],
  ['a date that is none', [until('2025-12-26'), until('jul')]],
  ['no exceptions', []],
  ['a list that is none', 'stengt'],
  ['what is no exception', ['stengt']],
])('%s: they are not all over', (_what, exceptions) => {
  expect(told(exceptions)).toEqual([]);
});

import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { hoursExceptionOrder } from './exception-order.ts';
import { hoursExceptionsDisagree } from './exceptions-disagree.ts';

const found = (exceptions: unknown) =>
  tryRule(hoursExceptionsDisagree, { exceptions }, { path: ['services', 0, 'openingHours'] });
const summer = { from: '2026-07-01', through: '2026-07-31', closed: true };
const open = (from: string, through = from) => ({
  from,
  through,
  periods: [{ opens: '10:00', closes: '12:00' }],
});

test('a day of which two say different things is told, with both', () => {
  expect(found([summer, open('2026-07-15')])).toMatchObject([
    {
      path: ['exceptions', 1],
      params: { from: '2026-07-15' },
      related: [['services', 0, 'openingHours', 'exceptions', 0]],
    },
  ]);
  expect(found([open('2026-06-20', '2026-07-10'), summer])).toMatchObject([
    { params: { from: '2026-07-01' } },
  ]);
});

test.each([
  ['days apart', [summer, open('2026-08-01')]],
  ['the same said twice', [summer, { ...summer, from: '2026-07-15' }]],
  ['dates that are none', [summer, open('midt i juli')]],
  ['one exception', [summer]],
  ['a list that is none', 'stengt'],
])('%s: no disagreement', (_what, exceptions) => {
  expect(found(exceptions)).toEqual([]);
});

test('thousands of exceptions end', () => {
  expect(
    found(Array.from({ length: 5000 }, (_, index) => (index % 2 === 0 ? summer : open('2026-07-15')))).length,
  ).toBeLessThan(367);
});

test('an exception that ends before it begins', () => {
  const order = (exceptions: unknown) => tryRule(hoursExceptionOrder, { exceptions }).map(({ path }) => path);
  expect(order([summer, { from: '2026-07-31', through: '2026-07-01' }])).toEqual([
    ['exceptions', 1, 'through'],
  ]);
  expect(order([{ from: '2026-07-01', through: '2026-07-01' }])).toEqual([]);
  expect(order([{ from: 'juli', through: '2026-07-01' }])).toEqual([]);
  expect(order([{ from: '2026-07-01', through: 'juli' }])).toEqual([]);
  expect(order(undefined)).toEqual([]);
});

import { expect, test } from 'vitest';
import type { Path } from '../finding.ts';
import { valueAt } from '../data.ts';
import { forEachPeriod, periodPath } from './period-list.ts';

const hours = {
  periods: [{ opens: '09:00' }, 'feil', { opens: '10:00' }],
  exceptions: [{ closed: true }, null, { periods: [{ opens: '11:00' }] }, { periods: 'feil' }],
};

test('every period is visited, with a path that leads to it', () => {
  const seen: [unknown, Path][] = [];
  forEachPeriod(hours, (period, index, exception) => seen.push([period, periodPath(index, exception)]));
  expect(seen.map(([period]) => period)).toEqual([
    { opens: '09:00' },
    { opens: '10:00' },
    { opens: '11:00' },
  ]);
  for (const [period, path] of seen) expect(valueAt(hours, path)).toBe(period);
  expect(periodPath(0, 2, 'closes')).toEqual(['exceptions', 2, 'periods', 0, 'closes']);
});

test('hours without any, or with lists that are none, have no period', () => {
  let visits = 0;
  forEachPeriod({ always: true }, () => visits++);
  forEachPeriod({ periods: {}, exceptions: 7 }, () => visits++);
  expect(visits).toBe(0);
});

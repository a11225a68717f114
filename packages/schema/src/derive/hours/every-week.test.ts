import { expect, test } from 'vitest';
import type { Period } from '../../entities/opening-hours.ts';
import { isEveryWeek } from './every-week.ts';

const period: Period = { days: ['mo'], opens: '10:00', closes: '15:00' };

test('a period without a limit holds every week', () => {
  expect(isEveryWeek(period)).toBe(true);
});

test('a period of a season, of some weeks or of some dates does not', () => {
  const limits: Partial<Period>[] = [
    { season: { from: '10-01', through: '04-30' } },
    { nthOfMonth: [1] },
    { isoWeeks: 'odd' },
    { everyWeeks: { count: 2, from: '2026-01-05' } },
    { validFrom: '2026-01-01' },
    { validThrough: '2026-12-31' },
  ];
  for (const limit of limits) expect(isEveryWeek({ ...period, ...limit })).toBe(false);
});

import { expect, test } from 'vitest';
import { checkedToday } from './check-today.ts';
import { applyChange } from './data.ts';

const after = (verification: object) => {
  const data = { services: [{ id: 'a', verification }] };
  const changes = checkedToday(data, ['services', 0], '2026-11-28', []);
  return changes.reduce((now: unknown, change) => applyChange(now, change), data);
};

test('«checked today» writes the day and nothing else', () => {
  expect(after({ method: 'phone', confidence: 'low', reviewBy: '2027-01-01' })).toEqual({
    services: [
      {
        id: 'a',
        verification: {
          method: 'phone',
          confidence: 'low',
          reviewBy: '2027-01-01',
          lastVerifiedOn: '2026-11-28',
        },
      },
    ],
  });
});

test('a day of the next check that has come is taken out: it would be due again at once', () => {
  expect(after({ lastVerifiedOn: '2025-01-01', reviewBy: '2026-11-28' })).toEqual({
    services: [{ id: 'a', verification: { lastVerifiedOn: '2026-11-28' } }],
  });
});

test('a day of the next check that is due by now is taken out, and the review tells it no more', () => {
  const verification = { lastVerifiedOn: '2026-01-10', method: 'phone', confidence: 'high' };
  const due = (date: string) => after({ ...verification, reviewBy: date });
  const left = (date: string) =>
    (due(date) as { services: { verification: Record<string, unknown> }[] }).services[0]?.verification[
      'reviewBy'
    ];
  // Thirty days from 28 November.
  expect(left('2026-12-10')).toBeUndefined();
  expect(left('2026-12-28')).toBeUndefined();
  expect(left('2026-12-29')).toBe('2026-12-29');
});

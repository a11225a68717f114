import { expect, test } from 'vitest';
import { makeService } from '../../../test/fixtures/make.ts';
import type { Service } from '../../entities/service.ts';
import { staleness } from './staleness.ts';

const ask = (verification: Service['verification'], today: string, fields: Partial<Service> = {}) =>
  staleness(makeService('a', { verification, ...fields }), today);
const CHECKED = { lastVerifiedOn: '2026-01-15', method: 'website', confidence: 'high' } as const;

test('a record counts for a year and its hours for half of one, the last day included', () => {
  expect(ask(CHECKED, '2026-07-15')).toEqual({
    record: { freshUntil: '2027-01-15', isStale: false, daysLeft: 184 },
    hours: { freshUntil: '2026-07-15', isStale: false, daysLeft: 0 },
    conditions: [],
  });
  expect(ask(CHECKED, '2027-01-16')).toMatchObject({
    record: { isStale: true, daysLeft: -1 },
    hours: { isStale: true, daysLeft: -185 },
  });
});

test('a date of review decides for both', () => {
  const { record, hours } = ask({ ...CHECKED, reviewBy: '2026-03-01' }, '2026-02-01');
  expect(record).toEqual({ freshUntil: '2026-03-01', isStale: false, daysLeft: 28 });
  expect(
    ask({ method: 'website', confidence: 'low', reviewBy: '2026-02-03' }, '2026-02-01').record.daysLeft,
  ).toBe(2);
  expect(hours).toEqual(record);
});

test('what nobody ever checked is stale, since no day', () => {
  expect(ask({ method: 'website', confidence: 'low' }, '2026-02-01')).toMatchObject({
    record: { freshUntil: '0001-01-01', isStale: true },
  });
  expect(ask({ method: 'website', confidence: 'low' }, '2026-02-01').record).not.toHaveProperty('daysLeft');
});

test('conditions with old evidence or none are named', () => {
  const access: Service['access'] = {
    residenceStatus: 'unconfirmed',
    cost: { value: 'free', basis: 'stated', checkedOn: '2025-01-01' },
    police: { value: 'legal-duty-only', basis: 'stated' },
    records: { value: 'none-kept', basis: 'stated', checkedOn: '2026-01-01' },
  };
  expect(ask(CHECKED, '2026-02-01', { access }).conditions).toEqual(['cost', 'police']);
});

test('a today that is no date leaves the days open', () => {
  expect(ask(CHECKED, '').record).not.toHaveProperty('daysLeft');
});

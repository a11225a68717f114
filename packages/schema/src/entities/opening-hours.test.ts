import { describe, expect, test } from 'vitest';
import { openingHoursSchema } from './opening-hours.ts';

const isValid = (hours: unknown) => openingHoursSchema.safeParse(hours).success;
const PERIOD = { days: ['mo'], opens: '10:00', closes: '15:00' };
const withPeriod = (fields: object) => isValid({ periods: [{ ...PERIOD, ...fields }] });
const withException = (fields: object) =>
  isValid({ exceptions: [{ from: '2026-12-24', through: '2026-12-26', ...fields }] });

test('hours that say nothing are left out', () => {
  expect(isValid({})).toBe(false);
  expect(isValid({ printed: 'etter avtale' })).toBe(true);
});

test('flags are true or left out, never words, numbers or false', () => {
  expect(isValid({ always: true })).toBe(true);
  for (const always of [false, 'true', 1, null]) expect(isValid({ always })).toBe(false);
  for (const closed of [false, 'true', 1]) expect(withException({ closed })).toBe(false);
});

describe('a period', () => {
  test('has days and a start', () => {
    expect(isValid({ periods: [{ days: ['mo'], opens: '10:00' }] })).toBe(true);
    expect(isValid({ periods: [{ days: [], opens: '10:00' }] })).toBe(false);
    expect(isValid({ periods: [{ opens: '10:00' }] })).toBe(false);
    expect(isValid({ periods: [{ days: ['mo'], closes: '10:00' }] })).toBe(false);
  });

  test('may end at 24:00 or past midnight, and never begin at 24:00', () => {
    expect(withPeriod({ closes: '24:00' })).toBe(true);
    expect(withPeriod({ opens: '22:00', closes: '04:00' })).toBe(true);
    expect(withPeriod({ opens: '24:00' })).toBe(false);
    expect(withPeriod({ closes: '24:30' })).toBe(false);
  });

  test.each(['monday', 'Mo', 'ma', 1])('has no weekday %j', (day) =>
    expect(withPeriod({ days: [day] })).toBe(false),
  );

  test('holds between dates and seasons that exist', () => {
    expect(withPeriod({ validFrom: '2026-02-28', season: { from: '10-01', through: '02-29' } })).toBe(true);
    expect(withPeriod({ validFrom: '2026-02-29' })).toBe(false);
    expect(withPeriod({ validThrough: '2026' })).toBe(false);
    expect(withPeriod({ season: { from: '02-30', through: '04-30' } })).toBe(false);
    expect(withPeriod({ season: { from: '10-01' } })).toBe(false);
  });

  test('comes back in weeks and months that can be counted', () => {
    expect(
      withPeriod({
        nthOfMonth: [1, 5, -1, -5],
        everyWeeks: { count: 2, from: '2026-01-05' },
        isoWeeks: 'even',
      }),
    ).toBe(true);
    for (const nth of [0, 6, -6, 1.5, '1'])
      expect([nth, withPeriod({ nthOfMonth: [nth] })]).toEqual([nth, false]);
    expect(withPeriod({ nthOfMonth: [] })).toBe(false);
    for (const count of [0, 53, 1.5, '2'])
      expect([count, withPeriod({ everyWeeks: { count, from: '2026-01-05' } })]).toEqual([count, false]);
    expect(withPeriod({ isoWeeks: 'both' })).toBe(false);
  });
});

describe('an exception', () => {
  test('is either closed or has hours', () => {
    expect(withException({ closed: true })).toBe(true);
    expect(withException({ periods: [{ opens: '10:00', closes: '12:00' }] })).toBe(true);
    expect(withException({})).toBe(false);
    expect(withException({ closed: true, periods: [{ opens: '10:00' }] })).toBe(false);
    expect(withException({ periods: [] })).toBe(false);
  });

  test('has no weekdays: it holds on each of its days', () => {
    expect(withException({ periods: [{ days: ['mo'], opens: '10:00' }] })).toBe(false);
  });

  test('has a first and a last day that exist', () => {
    expect(withException({ closed: true, through: '2026-12-32' })).toBe(false);
    expect(isValid({ exceptions: [{ from: '2026-12-24', closed: true }] })).toBe(false);
  });
});

test('a holiday rule is one of three', () => {
  for (const publicHolidays of ['open', 'closed', 'unconfirmed'])
    expect(isValid({ publicHolidays })).toBe(true);
  for (const publicHolidays of ['maybe', true, '']) expect(isValid({ publicHolidays })).toBe(false);
});

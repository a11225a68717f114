import { describe, expect, test } from 'vitest';
import { tryWholeRule } from '../../testing/try-rule.ts';
import { directoryHolidaysRunningOut } from './holidays-running-out.ts';

const openingHours = { periods: [{ days: ['mo'], opens: '10:00', closes: '15:00' }] };
const told = (directory: object, context = {}) =>
  tryWholeRule(directoryHolidaysRunningOut, { ...directory }, { today: '2026-06-15', ...context });
const missing = (...dates: unknown[]) =>
  told({ publicHolidays: dates.map((date) => ({ date })) }).map(({ params }) => params['missing']);

describe('a list of holidays', () => {
  test('that reaches through the next year is right', () => {
    expect(missing('2026-05-17', '2027-05-17')).toEqual([]);
  });

  test('that ends with this year lacks the next', () => {
    expect(missing('2026-05-17')).toEqual([['2027']]);
  });

  test('that is of the past lacks both', () => {
    expect(missing('2025-05-17')).toEqual([['2026', '2027']]);
  });

  test('that is empty lacks both, at the list', () => {
    expect(told({ publicHolidays: [] })).toMatchObject([{ path: ['publicHolidays'] }]);
  });

  test('counts no date that is none', () => {
    expect(missing('2026-05-17', '2027-02-30', 20270517, null)).toEqual([['2027']]);
  });
});

describe('no list of holidays', () => {
  test.each([
    ['of a service', { openingHours }],
    ['of a place', { locations: [{ openingHours }] }],
    ['of a contact', { contacts: [{ openingHours }] }],
  ])('is told where there are hours %s, at the directory', (_whose, service) => {
    expect(told({ services: [{}, service, {}] })).toMatchObject([
      { path: [], params: { missing: ['2026', '2027'] } },
    ]);
  });

  test('changes nothing for a directory without hours', () => {
    expect(told({ organizations: [{ openingHours }], services: [{}] })).toEqual([]);
  });
});

test('without a head nothing is known of holidays', () => {
  expect(told({ publicHolidays: [], services: [{ openingHours }] }, { hasHead: false })).toEqual([]);
});

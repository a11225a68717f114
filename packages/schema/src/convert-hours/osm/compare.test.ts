import { describe, expect, test } from 'vitest';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { LossList } from '../hours-losses.ts';
import { findDifference } from './compare.ts';
import { parseRules } from './parse-rules.ts';

const find = (text: string, hours: OpeningHours, holidays = false) =>
  findDifference(parseRules(text, new LossList()), hours, { holidays });
const MONDAYS: OpeningHours = { periods: [{ days: ['mo'], opens: '10:00', closes: '15:00' }] };

test('the same hours do not differ', () => {
  expect(find('Mo 10:00-15:00', MONDAYS)).toBeUndefined();
});

test('the first minute that differs is told with both states', () => {
  expect(find('Mo 10:00-14:00', MONDAYS)).toMatchObject({ time: '14:00', text: 'closed', hours: 'open' });
});

describe('a difference is found', () => {
  test('on a single date of a rule or an exception', () => {
    const hours: OpeningHours = {
      ...MONDAYS,
      exceptions: [{ from: '2063-12-24', through: '2063-12-24', closed: true }],
    };
    expect(find('Mo 10:00-15:00', hours)?.date).toBe('2063-12-24'); // a Monday
    expect(find('Mo 10:00-15:00; 2063 Dec 24 off', MONDAYS)?.date).toBe('2063-12-24');
  });

  test('on the one leap day that is a Monday', () => {
    const hours: OpeningHours = {
      periods: [
        { days: ['mo'], opens: '10:00', closes: '15:00', season: { from: '03-01', through: '02-28' } },
      ],
    };
    expect(find('Mo 10:00-15:00', hours)?.date).toBe('2044-02-29');
  });

  test('in a week 53', () => {
    const hours: OpeningHours = {
      periods: [
        { days: ['mo'], opens: '10:00', closes: '15:00', everyWeeks: { count: 2, from: '2024-01-01' } },
      ],
    };
    expect(find('week 1-53/2 Mo 10:00-15:00', hours)?.date).toBe('2027-01-04');
  });

  test('on holidays and the nights after them, when they are looked at', () => {
    const nights: OpeningHours = {
      periods: [{ days: ['mo'], opens: '22:00', closes: '03:00' }],
      publicHolidays: 'closed',
    };
    expect(find('Mo 22:00-03:00; PH off', nights, false)).toBeUndefined();
    expect(find('Mo 22:00-03:00; PH off', nights, true)?.holidays).toEqual({ today: true, yesterday: false });
  });
});

test('what is accepted does not count, and the next difference is looked for', () => {
  const rules = parseRules('Mo 10:00-12:00 unknown "x"; Tu 10:00-12:00', new LossList());
  const accept = ({ text }: { text: string }) => text === 'unknown';
  const hours: OpeningHours = { periods: [{ days: ['mo'], opens: '10:00', closes: '12:00' }] };
  expect(findDifference(rules, hours, { holidays: false, accept })).toMatchObject({
    text: 'open',
    hours: 'closed',
  });
});

import { describe, expect, test } from 'vitest';
import { formatYearDay, LEAP_DAY, seasonIntervals, seasonsOf, yearDayOf } from './year-day.ts';

test('every day of a leap year has a number of its own and comes back', () => {
  const dates = Array.from({ length: 366 }, (_, number) => formatYearDay(number));
  expect(new Set(dates).size).toBe(366);
  expect(dates.map(yearDayOf)).toEqual(Array.from({ length: 366 }, (_, number) => number));
  expect(formatYearDay(LEAP_DAY)).toBe('02-29');
  expect(dates[365]).toBe('12-31');
});

describe('a season', () => {
  test('over the new year is two stretches of a year, and one season again', () => {
    const winter = seasonIntervals('10-01', '04-30');
    expect(winter).toHaveLength(2);
    expect(seasonsOf(winter)).toEqual([{ from: '10-01', through: '04-30' }]);
  });

  test('that ends the day before it begins is the whole year, and no season', () => {
    expect(seasonsOf(seasonIntervals('10-02', '10-01'))).toEqual([]);
    expect(seasonsOf(seasonIntervals('01-01', '12-31'))).toEqual([]);
  });

  test('without the leap day keeps that gap', () => {
    expect(seasonsOf(seasonIntervals('03-01', '02-28'))).toEqual([{ from: '03-01', through: '02-28' }]);
  });

  test('of two parts of a year is two seasons', () => {
    expect(seasonsOf([[0, 30], [60, 90]])).toEqual([{ from: '01-01', through: '01-31' }, { from: '03-01', through: '03-31' }]); // prettier-ignore
  });
});

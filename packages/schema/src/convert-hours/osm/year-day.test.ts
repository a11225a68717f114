import { describe, expect, test } from 'vitest';
import {
  ALL_YEAR,
  areSeasons,
  dateIntervals,
  LEAP_DAY,
  lengthOfMonth,
  monthInterval,
  nextMonthDay,
  seasonIntervals,
  seasonsOf,
  yearDayOf,
} from './year-day.ts';
import { inIntervals } from './intervals.ts';

const isIn = (season: [string, string], monthDay: string, isLeapYear: boolean) =>
  inIntervals(yearDayOf(monthDay, isLeapYear), seasonIntervals(...season));

test('the months make up the year, without gaps', () => {
  const months = Array.from({ length: 12 }, (_, index) => monthInterval(index + 1));
  expect([months[0]?.[0], months[11]?.[1]]).toEqual([...(ALL_YEAR[0] ?? [])]);
  months.slice(1).forEach(([from], index) => expect(from).toBe((months[index]?.[1] ?? 0) + 1));
  expect(months.map((_, index) => lengthOfMonth(index + 1)).reduce((sum, days) => sum + days)).toBe(366);
});

test('only 28 February is another day in leap years', () => {
  expect(yearDayOf('02-28', true)).toBe(yearDayOf('02-28', false) - 1);
  expect(yearDayOf('02-29', true)).toBe(LEAP_DAY);
  expect(yearDayOf('03-01', true)).toBe(yearDayOf('03-01', false));
});

test('the next day, also at the end of a month and of the year', () => {
  expect(['02-28', '02-29', '04-30', '12-31'].map(nextMonthDay)).toEqual([
    '02-29',
    '03-01',
    '05-01',
    '01-01',
  ]);
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
    expect(seasonsOf(seasonIntervals('02-29', '02-28'))).toEqual([]);
  });

  test('that ends on 29 February ends with February', () => {
    expect(isIn(['02-01', '02-29'], '02-29', true)).toBe(true);
    expect(isIn(['02-01', '02-29'], '02-28', false)).toBe(true);
    expect(isIn(['02-01', '02-28'], '02-29', true)).toBe(false);
  });

  test('that begins on 29 February begins on the last day of February', () => {
    expect(isIn(['02-29', '03-31'], '02-28', false)).toBe(true);
    expect(isIn(['02-29', '03-31'], '02-28', true)).toBe(false);
    expect(seasonsOf(seasonIntervals('02-29', '03-31'))).toEqual([{ from: '02-29', through: '03-31' }]);
  });

  test('without the leap day keeps that gap', () => {
    expect(seasonsOf(seasonIntervals('03-01', '02-28'))).toEqual([{ from: '03-01', through: '02-28' }]);
  });

  test('of two parts of a year is two seasons', () => {
    expect(seasonsOf([[0, 30], monthInterval(3)])).toEqual([
      { from: '01-01', through: '01-31' },
      { from: '03-01', through: '03-31' },
    ]);
  });
});

test('dates of text that begin on 29 February begin on 1 March in other years, and no season says that', () => {
  const days = dateIntervals('02-29', '03-31');
  expect(inIntervals(yearDayOf('02-28', false), days)).toBe(false);
  expect(areSeasons(days)).toBe(false);
  expect(areSeasons(seasonIntervals('02-29', '03-31'))).toBe(true);
});

import { expect, test } from 'vitest';
import { monthsOfSeason, seasonsOfMonths } from './season-months.ts';

test('a season of whole months is a list of months, in order also over the new year', () => {
  expect(monthsOfSeason({ from: '06-01', through: '08-31' })).toEqual([6, 7, 8]);
  expect(monthsOfSeason({ from: '11-01', through: '02-29' })).toEqual([1, 2, 11, 12]);
  expect(monthsOfSeason({ from: '01-01', through: '12-31' })).toHaveLength(12);
});

test('a season that begins or ends within a month has no months', () => {
  expect(monthsOfSeason({ from: '06-02', through: '08-31' })).toBeUndefined();
  expect(monthsOfSeason({ from: '06-01', through: '08-30' })).toBeUndefined();
});

test('a season through 28 February has no months: in a leap year it leaves out a day', () => {
  expect(monthsOfSeason({ from: '01-01', through: '02-28' })).toBeUndefined();
});

test('months that follow each other are one season, over the new year too', () => {
  expect(seasonsOfMonths([1, 2, 12])).toEqual([{ from: '12-01', through: '02-29' }]);
  expect(seasonsOfMonths([3, 6, 7])).toEqual([
    { from: '03-01', through: '03-31' },
    { from: '06-01', through: '07-31' },
  ]);
});

test('all months, or none named, are no season', () => {
  expect(seasonsOfMonths([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).toBeUndefined();
  expect(seasonsOfMonths([])).toBeUndefined();
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { number } from '../testing/flatten.ts';
import type { NumberFormat } from './number-format.ts';
import { valueOfNumber } from './number-value.ts';

const value = (serial: number, shows: NumberFormat['shows'], is1904 = false) =>
  valueOfNumber(serial, { shows }, is1904);
const date = (day: string, time?: string) =>
  time === undefined ? { kind: 'date', date: day } : { kind: 'date', date: day, time };

describe('a number under a format of dates', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [46_093, '2026-03-12'],
    [2_958_465, '9999-12-31'],
  ])('is a day since 1900: %d is %s', (serial, day) => expect(value(serial, 'date')).toEqual(date(day)));

  test.each([
    [0, '1904-01-01'],
    [60, '1904-03-01'],
    [44_631, '2026-03-12'],
  ])('is a day since 1904 in some workbooks: %d is %s', (serial, day) =>
    expect(value(serial, 'date', true)).toEqual(date(day)),
  );

  test('is the day that never was, as a number', () =>
    expect(value(60, 'date')).toEqual(number(60, '1900-02-29')));

  test.each([-1, 2_958_466, 1e300, 0])('stays a number when no calendar has it: %d', (serial) =>
    expect(value(serial, 'date')).toEqual(number(serial)),
  );

  test('has a time when its format shows one', () => {
    expect(value(46_093.5868055556, 'date-time')).toEqual(date('2026-03-12', '14:05'));
    expect(value(46_093, 'date-time')).toEqual(date('2026-03-12', '00:00'));
    expect(value(46_093.75, 'date')).toEqual(date('2026-03-12'));
  });

  test('is the next day when the fraction rounds up to it', () =>
    expect(value(46_092.9999999, 'date-time')).toEqual(date('2026-03-12', '00:00')));
});

describe('a number under a format of times', () => {
  test.each([
    [0, '00:00'],
    [0.395833333333333, '09:30'],
    [0.999, '23:58'],
    [46_093.5, '12:00'],
    [1, '00:00'],
  ])('is a time of day: %d is %s', (serial, time) =>
    expect(value(serial, 'time')).toEqual({ kind: 'time', time }),
  );

  test.each([
    [1, '24:00'],
    [1.5625, '37:30'],
    [100, '2400:00'],
  ])('goes past 24 hours where the format does: %d is %s', (serial, time) =>
    expect(value(serial, 'duration')).toEqual({ kind: 'time', time }),
  );

  test('is a time where a date is shown and the day is none', () =>
    expect(value(0.5, 'date-time')).toEqual({ kind: 'time', time: '12:00' }));

  test.each([-0.5, 1e9])('stays a number when no clock has it: %d', (serial) => {
    expect(value(serial, 'time')).toEqual(number(serial));
    expect(value(serial, 'duration')).toEqual(number(serial));
  });

  test('keeps every minute of a day, although the file stores a fraction', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 61, max: 80_000 }), (minute, day) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const stored = Number((day + minute / 1_440).toPrecision(15));
        expect(value(stored, 'date-time')).toMatchObject({ time });
        expect(value(stored % 1, 'time')).toEqual({ kind: 'time', time });
      }),
    ));

  test('agrees with the calendar on every day from March 1900', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-03-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (day) => {
          const iso = day.toISOString().slice(0, 10);
          const serial = (Date.parse(iso) - Date.parse('1899-12-30')) / 86_400_000;
          expect(value(serial, 'date')).toEqual(date(iso));
          expect(value(serial - 1_462, 'date', true)).toEqual(
            serial < 1_462 ? number(serial - 1_462) : date(iso),
          );
        },
      ),
    ));
});

describe('a number under a format of numbers', () => {
  test('is what the sheet shows, without the rounding of binary numbers', () => {
    expect(valueOfNumber(59.910000000000004)).toEqual(number(59.91));
    expect(valueOfNumber(0.1 + 0.2)).toEqual(number(0.3));
    expect(valueOfNumber(4_722_990_000)).toEqual(number(4_722_990_000));
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAge, readAgeRange, readCoordinates, readDegrees } from './read-number.ts';

const degrees = (text: string) => readDegrees({ kind: 'text', text }, 90);
const codes = (says: readonly { code: string }[]) => says.map(({ code }) => code);

describe('degrees', () => {
  test.each([
    ['59.91', 59.91],
    ['-33.5', -33.5],
    ['59', 59],
    ['59.91°', 59.91],
    ['59.91 N', 59.91],
    ['10.75 S', -10.75],
    ['10.75Ø', 10.75],
  ])('“%s” is %d', (text, number) => {
    expect(degrees(text)).toEqual({ value: number, says: [] });
  });

  test('a decimal comma is read and told', () => {
    expect(degrees('59,91')).toEqual({
      value: 59.91,
      says: [{ code: 'sheet/decimal-comma', params: { found: '59,91', read: 59.91 } }],
    });
  });

  test.each(['599.123', '59.912.345', '59.912,345', '59 912 345', '5991273', '599,1'])(
    '“%s” is unclear and left out',
    (text) => {
      expect(degrees(text).value).toBeUndefined();
      expect(codes(degrees(text).says)).toEqual(['sheet/number-unclear']);
    },
  );

  test.each(['nord', '59°54′45″N', '59.91.x', 'Prøvegata 1'])('“%s” is no number', (text) => {
    expect(codes(degrees(text).says)).toEqual(['sheet/number-unreadable']);
  });

  test('a number is taken as it is, within its limit', () => {
    expect(readDegrees({ kind: 'number', number: 0 }, 90)).toEqual({ value: 0, says: [] });
    expect(readDegrees({ kind: 'number', number: 100 }, 180)).toEqual({ value: 100, says: [] });
    expect(codes(readDegrees({ kind: 'number', number: 100 }, 90).says)).toEqual(['sheet/number-unclear']);
  });

  test('a date made of a number is told as one', () => {
    expect(codes(readDegrees({ kind: 'date', date: '2026-10-15' }, 90).says)).toEqual([
      'sheet/number-as-date',
    ]);
    expect(codes(degrees('59.okt').says)).toEqual(['sheet/number-as-date']);
  });

  test('any number with either sign is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -89_999, max: 89_999 }), (thousandths) => {
        const text = (thousandths / 1000).toFixed(3);
        expect(degrees(text).value).toBe(Number(text));
        expect(degrees(text.replace('.', ',')).value).toBe(Number(text));
      }),
    );
  });
});

describe('latitude and longitude in one cell', () => {
  test.each([
    '59.9127, 10.7461',
    '59.9127,10.7461',
    '59.9127;10.7461',
    '59.9127 10.7461',
    '59,9127 10,7461',
    '59,9127; 10,7461',
  ])('“%s”', (text) => {
    expect(readCoordinates({ kind: 'text', text }).value).toEqual({ latitude: 59.9127, longitude: 10.7461 });
  });

  test.each(['59.9127', '59,9127,10,7461', 'Oslo', '59.9 10.7 5'])('“%s” is none', (text) => {
    expect(readCoordinates({ kind: 'text', text }).value).toBeUndefined();
    expect(readCoordinates({ kind: 'text', text }).says).not.toEqual([]);
  });
});

describe('ages', () => {
  test.each([
    ['18', 18],
    ['18 år', 18],
    ['18+', 18],
    ['fra 16 år', 16],
    ['0', 0],
  ])('“%s” is %d', (text, age) => {
    expect(readAge({ kind: 'text', text })).toEqual({ value: age, says: [] });
  });

  test.each(['voksen', '121', '18,5', 'atten'])('“%s” is none, and told', (text) => {
    expect(codes(readAge({ kind: 'text', text }).says)).toEqual(['sheet/number-unreadable']);
  });

  test.each([
    ['16–25', { minimum: 16, maximum: 25 }],
    ['16-25 år', { minimum: 16, maximum: 25 }],
    ['fra 16 til 25', { minimum: 16, maximum: 25 }],
    ['18+', { minimum: 18 }],
    ['over 18', { minimum: 18 }],
    ['under 25', { maximum: 24 }],
    ['18', { minimum: 18 }],
  ])('“%s” is a range', (text, range) => {
    expect(readAgeRange({ kind: 'text', text })).toEqual({ value: range, says: [] });
  });

  test.each(['alle', 'ingen aldersgrense', '', '?'])('“%s” sets no limit', (text) => {
    expect(readAgeRange({ kind: 'text', text })).toEqual({ says: [] });
  });

  test('a range that became a date is told as one', () => {
    expect(codes(readAgeRange({ kind: 'date', date: '2026-12-18' }).says)).toEqual(['sheet/number-as-date']);
  });
});

import { describe, expect, test } from 'vitest';
import { holdsDufNumber, isDufNumber } from './duf-number.ts';
import { holdsIdentityNumber, MAY_HOLD_ELEVEN_DIGITS } from './identity-number.ts';

// Of the year 2049, in which nobody has one yet.
describe('a number of the register of foreigners', () => {
  test.each([
    '204912345604',
    'Merk betalingen med 2049 1234 5604.',
    '204912 345604',
    '2049-123456-04',
    '٢٠٤٩١٢٣٤٥٦٠٤',
    'DUF-nummer 204912345612',
    'Ditt DUF-nummer: 2049 12 34 56 12',
    'dufnummeret er 2049 12345612',
    'DUF nr. 204912345612',
  ])('is found in “%s”', (text) => {
    expect(holdsDufNumber(text)).toBe(true);
    expect(MAY_HOLD_ELEVEN_DIGITS.test(text)).toBe(true);
  });

  test.each([
    '204912345612',
    '104912345604',
    'I 2049 ringte mange 12345604',
    '2049 12345604',
    '+204912345604',
    '2049123456041',
    '209912345604',
    'https://example.org/sak/204912345604',
    'DUF-nummer har tolv siffer',
    'Vi hjelper deg med DUF-nummer. Ring 22 99 00 00.',
    'Har du DUF-nummer? Siden 2014 har vi hjulpet 1200 personer.',
  ])('is not found in “%s”', (text) => {
    expect(holdsDufNumber(text)).toBe(false);
  });

  test('is no day and time', () => {
    const moments = Array.from({ length: 60 }, (_, minute) => `2026113012${String(minute).padStart(2, '0')}`);
    expect(moments.filter(isDufNumber).length).toBeGreaterThan(0);
    expect(moments.filter(holdsDufNumber)).toEqual([]);
  });
});

describe('an identity number in other groups', () => {
  test.each(['0 1 8 1 9 0 5 0 0 6 2', '0181 9050 062', '018 190 500 62', '0-1-8-1-9-0-5-0-0-6-2'])(
    'is found in “%s”',
    (text) => {
      expect(holdsIdentityNumber(text)).toBe(true);
      expect(MAY_HOLD_ELEVEN_DIGITS.test(text)).toBe(true);
    },
  );

  test.each(['0 1 8 1 9 0 5 0 0 6 3', '0181 9050 062 1', '4 0181 9050 062', '+47 0181 9050 062'])(
    'is not found in “%s”',
    (text) => {
      expect(holdsIdentityNumber(text)).toBe(false);
    },
  );
});

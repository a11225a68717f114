import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsBankAccount, isIban, isNorwegianAccount } from './bank-account.ts';
import { isDayOfYear, withPlainDigits } from './digits.ts';
import { foreignPersonalNumberIn } from './foreign-numbers.ts';
import {
  MAY_HOLD_ELEVEN_DIGITS,
  elevenDigitsIn,
  holdsIdentityNumber,
  isIdentityNumber,
  isNearIdentityNumber,
} from './identity-number.ts';

describe('a Norwegian identity number', () => {
  // Months above 80 make synthetic numbers of the tax administration, which are nobody's.
  test.each([
    'Merk: 01819050062.',
    '018190 50062',
    '018190-50062',
    '01 81 90 50062',
    '01.81.90 50062',
    '٠١٨١٩٠٥٠٠٦٢',
    '۰۱۸۱۹۰ ۵۰۰۶۲',
    '０１８１９０５００６２',
  ])('is found in “%s”', (text) => {
    expect(holdsIdentityNumber(text)).toBe(true);
    expect(MAY_HOLD_ELEVEN_DIGITS.test(text)).toBe(true);
  });

  test.each(['1018190500621', '+01819050062', '+47 018190 50062', '01819050063', '01 81 90', '31829050062'])(
    'is not found in “%s”',
    (text) => {
      expect(holdsIdentityNumber(text)).toBe(false);
    },
  );

  test('D-numbers and every kind of synthetic number count', () => {
    const checked = (nine: string) => {
      for (let last = 0; last < 100; last++) {
        const number = `${nine}${String(last).padStart(2, '0')}`;
        if (isIdentityNumber(number)) return number;
      }
      return undefined;
    };
    const starts = ['418190123', '014190124', '016690125', '018190126', '411290127'];
    expect(starts.map(checked).filter((number) => number !== undefined).length).toBeGreaterThan(2);
  });

  test('with wrong check digits is told apart from other numbers', () => {
    expect(isNearIdentityNumber('01819050063')).toBe(true);
    expect(isNearIdentityNumber('01819050062')).toBe(false);
    expect(isNearIdentityNumber('99999999999')).toBe(false);
    expect(isNearIdentityNumber('30029050063')).toBe(false);
    expect(isNearIdentityNumber('0181905006')).toBe(false);
  });

  test('never takes longer or shorter runs of digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,20}$/), (digits) => {
        expect(elevenDigitsIn(digits)).toEqual(digits.length === 11 ? [digits] : []);
      }),
    );
  });
});

describe('a bank account', () => {
  test.each([
    'Konto 1234 56 78903',
    'Gi til 1234.56.78903.',
    'kontonummer: 12345678903',
    'NO93 8601 1117 947',
    'IBAN NO9386011117947',
    'DE89 3704 0044 0532 0130 00',
  ])('is found in “%s”', (text) => {
    expect(holdsBankAccount(text)).toBe(true);
  });

  test.each([
    'Konto 1234 56 78904',
    '12345678903',
    '+1234 56 78903',
    'NO93 8601 1117 948',
    'Ring 22 99 00 00.',
    'AB12',
  ])('is not found in “%s”', (text) => {
    expect(holdsBankAccount(text)).toBe(false);
  });

  test('one wrong digit is always noticed', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.integer({ min: 1, max: 9 }), (index, added) => {
        const digits = [...'12345678903'];
        digits[index] = String((Number(digits[index]) + added) % 10);
        expect(isNorwegianAccount(digits.join(''))).toBe(false);
      }),
    );
    expect(isIban('NO9386011117974')).toBe(false);
  });
});

describe('a personal number of another country', () => {
  // Numbers from the documentation of the authorities, or made up to fit.
  test.each([
    ['Personnummer 811218-9876', 'SE'],
    ['19811218-9876', 'SE'],
    ['701063-2391', 'SE'],
    ['CPR 070761-4285', 'DK'],
    ['131052-308T', 'FI'],
    ['131052A308T', 'FI'],
    ['PESEL 44051401359', 'PL'],
    ['CNP 1800101221144', 'RO'],
    ['ЕГН 7523169263', 'BG'],
    ['EGN: 7523169263', 'BG'],
  ])('is found in “%s”', (text, country) => {
    expect(foreignPersonalNumberIn(text)).toBe(country);
  });

  test.each([
    'Personnummer 811218-9877',
    '8112189876',
    'Org.nr. 556677-8899',
    'CPR 320761-4285',
    '131052-308U',
    'PESEL 44051401358',
    'PESEL 44130159',
    'CNP 1800101221145',
    'CNP 1800101991141',
    '7523169263',
    'ЕГН 7523169264',
    'https://example.org/sak/44051401359',
    '+44051401359',
    'Ring 22 99 00 00 eller 22 99 00 01.',
  ])('is not found in “%s”', (text) => {
    expect(foreignPersonalNumberIn(text)).toBeUndefined();
  });
});

test('digits of other scripts become ours, and nothing else changes', () => {
  expect(withPlainDigits('اتصل ٢٢ ۹۹ ० ৯ ๕ ၁ ៤ ７ – ½ Ⅻ')).toBe('اتصل 22 99 0 9 5 1 4 7 – ½ Ⅻ');
});

test('a day exists in its month, in some year', () => {
  expect(isDayOfYear(29, 2)).toBe(true);
  expect(isDayOfYear(30, 2)).toBe(false);
  expect(isDayOfYear(31, 12)).toBe(true);
  expect(isDayOfYear(0, 1)).toBe(false);
  expect(isDayOfYear(1, 13)).toBe(false);
});

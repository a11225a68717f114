import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isIsoDate, minutesOf } from '../calendar.ts';
import { suggest } from '../suggest.ts';
import { holdsIdentityNumber, isIdentityNumber } from './identity-number.ts';
import { isOrganizationNumber } from './organization-number.ts';
import { digitsOf } from './phone.ts';

describe('an identity number', () => {
  // Months above 80 make synthetic numbers of the tax administration, which are nobody's.
  test('is told by its date and both check digits', () => {
    expect(isIdentityNumber('01819050062')).toBe(true);
    expect(isIdentityNumber('01819050063')).toBe(false);
    expect(isIdentityNumber('32819050062')).toBe(false);
    expect(isIdentityNumber('00000000000')).toBe(false);
  });

  test('is found in a text, with or without a space', () => {
    expect(holdsIdentityNumber('Merk: 018190 50062.')).toBe(true);
    expect(holdsIdentityNumber('01819050062')).toBe(true);
  });

  test('is not part of a longer number or of an international phone number', () => {
    expect(holdsIdentityNumber('1018190500621')).toBe(false);
    expect(holdsIdentityNumber('+01819050062')).toBe(false);
  });
});

test('an organisation number has a check digit and begins with 8 or 9', () => {
  expect(isOrganizationNumber('999999999')).toBe(true);
  expect(isOrganizationNumber('999 999 999')).toBe(true);
  expect(isOrganizationNumber('999999998')).toBe(false);
  expect(isOrganizationNumber('123456785')).toBe(false);
  expect(isOrganizationNumber('99999999')).toBe(false);
});

test('digits of Arabic and Persian are read as ours', () => {
  expect(digitsOf('٢٢ ٩٩ ۰۰ 00')).toBe('22990000');
});

describe('dates', () => {
  test('that do not exist are none', () => {
    expect(isIsoDate('2026-02-29')).toBe(false);
    expect(isIsoDate('2028-02-29')).toBe(true);
    expect(isIsoDate('2026-2-1')).toBe(false);
    expect(isIsoDate(20260201)).toBe(false);
  });

  test('are counted in days and months, to the end of a shorter month', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });

  test('beyond the calendar of four digits give nothing', () => {
    expect(addMonths('9999-12-31', 12)).toBeUndefined();
  });
});

test('a clock time ends at 24:00', () => {
  expect(minutesOf('24:00')).toBe(1440);
  expect(minutesOf('24:01')).toBeUndefined();
  expect(minutesOf('9:00')).toBeUndefined();
});

describe('a name that was probably meant', () => {
  const names = ['organizationIds', 'openingHours', 'contacts', 'visibility', 'food', 'needs', 'url', 'name'];
  test.each([
    ['organisationIds', 'organizationIds'],
    ['opening_hours', 'openingHours'],
    ['Contacts', 'contacts'],
    ['visibilty', 'visibility'],
    ['fodo', 'food'],
    ['website', 'url'],
    ['confidential', 'visibility'],
  ])('for “%s” is “%s”', (typed, meant) => {
    expect(suggest(typed, names)).toBe(meant);
  });

  test.each(['qwerty', 'xy', '', 'x'.repeat(100)])('is not guessed for “%s”', (typed) => {
    expect(suggest(typed, names)).toBeUndefined();
  });
});

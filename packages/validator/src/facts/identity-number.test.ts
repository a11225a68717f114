import { expect, test } from 'vitest';
import {
  elevenDigitsIn,
  holdsIdentityNumber,
  MAY_HOLD_ELEVEN_DIGITS,
  withoutIdentityNumbers,
} from './identity-number.ts';

// Month 81: a synthetic number of the tax administration, which is nobody's.
test.each([
  ['Skriv value: 01819050062 her', 'Skriv value: … her'],
  ['018190 50062', '…'],
  ['kari-01819050062', 'kari-…'],
  ['0 1 8 1 9 0 5 0 0 6 2', '…'],
  ['٠١٨١٩٠٥٠٠٦٢', '…'],
])('a text that others may read is without it: %s', (text, rest) => {
  expect(withoutIdentityNumbers(text)).toBe(rest);
});

test('a text without one stays as it is', () => {
  for (const text of ['Ring 22 99 00 00', 'Konto 1234 56 78903', '01819050063', 'Åpent 10–15'])
    expect(withoutIdentityNumbers(text)).toBe(text);
});

test.each([
  'Kvinne født 01.81.1990, personnummer 50062.',
  'Født 01.81.90, personnr. 50062',
  'Født 1.81.1990 – siste fem siffer: 50062',
  'Born 01/81/1990, personal number 50062',
])('the day of birth and the five digits that a word calls personal are the number: %s', (text) => {
  expect(MAY_HOLD_ELEVEN_DIGITS.test(text)).toBe(true);
  expect(holdsIdentityNumber(text)).toBe(true);
  expect(withoutIdentityNumbers(text)).not.toMatch(/50062/);
});

test.each([
  'Åpent fra 01.01.2026. Konto 50062',
  'Du trenger ikke personnummer. Åpnet 01.01.2020, postboks 50062.',
  'Fra 01.01.2026: ta med personnummer, tlf. 22 99 00 00',
  'Personnummer er fem siffer. Fra 01.01.2026 kan du ringe 02800.',
])('other days and digits are none: %s', (text) => {
  expect(elevenDigitsIn(text)).toEqual([]);
  expect(withoutIdentityNumbers(text)).toBe(text);
});

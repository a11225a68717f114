import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { contactShortCodeCountry } from './short-code-country.ts';

const told = (contact: object, country?: string) =>
  tryRule(contactShortCodeCountry, { channel: 'phone', ...contact }, { country }).length;
const short = (country: unknown) => ({ value: { shortCode: '116006', country } });

test('a short number of another country cannot be dialled here', () => {
  expect(told(short('SE'), 'NO')).toBe(1);
  expect(told(short('NO'), 'NO')).toBe(0);
  expect(told(short('NO'), undefined)).toBe(0);
});

test('words may say who can call it', () => {
  expect(told({ ...short('SE'), note: 'Bare fra Sverige.' }, 'NO')).toBe(0);
});

test.each([short(7), { value: '+4722990000' }, { value: null }, {}])('%j is no short number', (contact) => {
  expect(told(contact, 'NO')).toBe(0);
});

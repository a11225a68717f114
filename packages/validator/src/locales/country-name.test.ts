import { expect, test } from 'vitest';
import { FILE_SENTENCES } from './file-sentences.ts';
import { sentencesFor } from './index.ts';
import { countryName } from './country-name.ts';

test('a country has its name in the language of the message', () => {
  expect(countryName('nb', 'NO')).toBe('Norge');
  expect(countryName('en', 'SE')).toBe('Sweden');
});

test.each(['XX', 'no', 'Norge', '', 'constructor'])('what is no country stays as it stands: “%s”', (code) => {
  const name = countryName('nb', code);
  expect(code === 'XX' ? name !== '' : name === code).toBe(true);
});

test.each([
  ['location/outside-country', { latitude: 10.7461, longitude: 59.9127, country: 'NO' }],
  ['location/swapped-coordinates', { latitude: 10.7461, longitude: 59.9127, country: 'NO' }],
  ['location/postal-code-format', { postalCode: '12', country: 'NO', example: '0150' }],
  ['contact/foreign-number', { number: '+4681', country: 'SE' }],
  ['contact/phone-impossible', { number: '+4681', country: 'SE' }],
  ['contact/phone-invalid', { number: '+4681', country: 'SE' }],
  ['contact/short-code-country', { number: '113', country: 'NO', expected: 'SE' }],
  ['directory/time-zone-differs', { timeZone: 'Europe/Paris', country: 'NO' }],
] as const)('%s names countries by their names', (code, params) => {
  for (const language of ['nb', 'en'] as const)
    expect(sentencesFor(language, FILE_SENTENCES)(code, params).message).not.toMatch(/\b(?:NO|SE)\b/);
});

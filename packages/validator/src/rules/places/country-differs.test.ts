import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { locationCountryDiffers } from './country-differs.ts';

const told = (country: unknown, serviceArea?: object, ofDirectory: string | undefined = 'NO') =>
  tryRule(
    locationCountryDiffers,
    { address: { country } },
    { country: ofDirectory, service: { serviceArea } },
  ).map(({ params }) => [params['country'], params['expected']]);

test('a place abroad is told with both countries', () => {
  expect(told('SE')).toEqual([['SE', 'NO']]);
  expect(told('SE', { scope: 'national' })).toEqual([['SE', 'NO']]);
});

test.each([
  ['the country of the directory', 'NO', undefined],
  ['no country', undefined, undefined],
  ['an international service', 'SE', { scope: 'international' }],
  ['a service that names the country', 'SE', { scope: 'national', countries: ['NO', 'SE'] }],
])('%s is taken', (_what, country, area) => {
  expect(told(country, area)).toEqual([]);
});

test('a directory without a country has no abroad', () => {
  expect(tryRule(locationCountryDiffers, { address: { country: 'SE' } }, { country: undefined })).toEqual([]);
});

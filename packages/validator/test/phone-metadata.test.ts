import * as fc from 'fast-check';
import { parsePhoneNumberFromString as parse, type MetadataJson } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/mobile/examples';
import whole from 'libphonenumber-js/min/metadata';
import { expect, test } from 'vitest';
import { loadedMetadata } from '../scripts/phone-metadata.mjs';

const short = (await loadedMetadata()) as MetadataJson;

const COUNTRIES = Object.keys(whole.countries) as (keyof typeof examples)[];

const verdictOf = (text: string, country: keyof typeof examples | undefined, metadata: MetadataJson) => {
  const number = parse(text, country ?? {}, metadata);
  return (
    number && [
      number.number,
      number.country,
      number.countryCallingCode,
      number.nationalNumber,
      number.ext,
      number.isPossible(),
      number.isValid(),
    ]
  );
};

test.each(COUNTRIES)('an example from %s is heard as with all metadata, in every form', (country) => {
  const example = examples[country];
  const code = whole.countries[country]?.[0] ?? '';
  for (const text of [
    example,
    `0${example}`,
    `8${example}`,
    `1${example}`,
    `+${code}${example}`,
    `${example} ext. 5`,
  ])
    expect(verdictOf(text, country, short)).toEqual(verdictOf(text, country, whole));
});

test('any digits are heard as with all metadata', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^\+?\d{4,14}$/),
      fc.constantFrom(undefined, ...COUNTRIES),
      (text, country) => {
        expect(verdictOf(text, country, short)).toEqual(verdictOf(text, country, whole));
      },
    ),
    { numRuns: 3000 },
  );
});

test('each calling code leads to its countries in the order of the library', () => {
  expect(short.country_calling_codes).toEqual(whole.country_calling_codes);
});

test('it is much shorter', () => {
  expect(JSON.stringify(short).length).toBeLessThan(JSON.stringify(whole).length / 2);
});

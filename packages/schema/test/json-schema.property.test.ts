import fc from 'fast-check';
import type { ZodType } from 'zod';
import { describe, expect, test } from 'vitest';
import { countryCode } from '../src/formats/country-code.ts';
import { clockTime, startTime } from '../src/formats/clock-time.ts';
import { emailAddress } from '../src/formats/email-address.ts';
import { identifier } from '../src/formats/identifier.ts';
import { isoDate, yearMonthOrDate } from '../src/formats/iso-date.ts';
import { languageTag } from '../src/formats/language-tag.ts';
import { monthDay } from '../src/formats/month-day.ts';
import { ownCode } from '../src/formats/own-code.ts';
import { e164Number } from '../src/formats/phone-number.ts';
import { timeZone } from '../src/formats/time-zone.ts';
import { webAddress } from '../src/formats/web-address.ts';
import * as arbitraries from './arbitraries/index.ts';
import { misspelt, oddString } from './arbitraries/odd-values.ts';
import { FILE_NAMES, judgesOf, jsonSchemas, unanimous, ZOD_SCHEMAS, type FileName, type JsonSchema } from './json-schema-verdicts.ts'; // prettier-ignore

/** How many valid values of each entity. */
const VALID_RUNS = 100;
/** How many values are spoiled, each of them in so many ways, one at a time. */
const SPOILED_RUNS = 300;
const MOST_WAYS = 20;
/** Fewer of those that are large: their parts are judged by themselves too. */
const LARGE: readonly FileName[] = ['directory', 'service'];
const SPOILED_LARGE_RUNS = 100;
/** The least share of spoiled values that must be valid, and that must not be. */
const LEAST_SHARE = 0.1;
const FORMAT_RUNS = 500;
/** Many cases in one test, on a machine that may be busy. */
const SLOW_MS = 60_000;

const ARBITRARIES: Record<FileName, fc.Arbitrary<unknown>> = {
  directory: arbitraries.arbitraryDirectory,
  'directory-head': arbitraries.arbitraryDirectoryHead,
  organization: arbitraries.arbitraryOrganization,
  service: arbitraries.arbitraryService,
  location: arbitraries.arbitraryLocation,
  contact: arbitraries.arbitraryContact,
  'opening-hours': arbitraries.arbitraryOpeningHours,
  'access-conditions': arbitraries.arbitraryAccessConditions,
  source: arbitraries.arbitrarySource,
  verification: arbitraries.arbitraryVerification,
  'code-definition': arbitraries.arbitraryCodeDefinition,
};

describe.each(FILE_NAMES)('%s.json and zod', (name) => {
  const judge = judgesOf(ZOD_SCHEMAS[name], jsonSchemas[name] ?? {});

  test(
    'accept whatever is built to be valid, and zod changes nothing in it',
    () => {
      fc.assert(
        fc.property(ARBITRARIES[name], (value) => {
          expect(judge(value)).toEqual(unanimous(true));
          expect(ZOD_SCHEMAS[name].parse(value)).toEqual(value);
        }),
        { numRuns: VALID_RUNS },
      );
    },
    SLOW_MS,
  );

  test(
    'say the same of a value that is spoiled in one place, which leaves some valid',
    () => {
      const seen = { valid: 0, invalid: 0 };
      const numRuns = LARGE.includes(name) ? SPOILED_LARGE_RUNS : SPOILED_RUNS;
      // A list, because drawing a value costs more than spoiling it; a counterexample shrinks to a list of one.
      const spoiled = fc.tuple(ARBITRARIES[name], ARBITRARIES[name]).chain(([value, other]) =>
        fc.array(arbitraries.arbitraryMutation(value, other), {
          minLength: 1,
          maxLength: MOST_WAYS,
          size: 'max',
        }),
      );
      fc.assert(
        fc.property(spoiled, (values) => {
          for (const value of values) {
            const verdicts = judge(value);
            seen[verdicts.zod ? 'valid' : 'invalid']++;
            expect(verdicts).toEqual(unanimous(verdicts.zod));
          }
        }),
        { numRuns },
      );
      // Agreement on values that are all valid, or all wrong, would prove little.
      const least = LEAST_SHARE * (seen.valid + seen.invalid);
      expect(seen.valid).toBeGreaterThan(least);
      expect(seen.invalid).toBeGreaterThan(least);
    },
    SLOW_MS,
  );
});

/** Formats by the pattern that their file has, with a value to begin from. */
const FORMATS: [string, ZodType, string[]][] = [
  ['a date', isoDate, ['2026-11-24', '2028-02-29']],
  ['a year, month or date', yearMonthOrDate, ['2026', '2026-12', '2028-02-29']],
  ['a day of the year', monthDay, ['02-29', '12-31']],
  ['a clock time', clockTime, ['09:05', '24:00']],
  ['a start', startTime, ['23:59']],
  ['an e-mail address', emailAddress, ['post@example.org', "o'hara+x@a-b.example.no"]],
  ['a web address', webAddress, ['https://example.org/a?b=c#d', 'HTTP://блог.example:80']],
  ['an id', identifier, ['24sju-oslo-2']],
  ['a language', languageTag, ['nb', 'zh-Hant-TW', 'es-419']],
  ['a country', countryCode, ['NO']],
  ['a number', e164Number, ['+4710000001']],
  ['a time zone', timeZone, ['Europe/Oslo', 'UTC']],
  ['a code of the directory’s own', ownCode, ['havna:sauna-2']],
];

describe.each(FORMATS)('%s', (_, schema, right) => {
  const judge = judgesOf(schema, schema.toJSONSchema({ io: 'input' }) as JsonSchema);

  test('is accepted by all', () => {
    expect(right.map(judge)).toEqual(right.map(() => unanimous(true)));
  });

  test('is the same to all, with one or two letters wrong or nothing like it', () => {
    const slip = fc.constantFrom(...right).chain(misspelt);
    fc.assert(
      fc.property(fc.oneof(slip, slip.chain(misspelt), oddString), (value) => {
        const verdicts = judge(value);
        expect(verdicts).toEqual(unanimous(verdicts.zod));
      }),
      { numRuns: FORMAT_RUNS },
    );
  });
});

import fc from 'fast-check';
import { NEEDS } from '../../src/codes/needs.ts';
import { AUDIENCE } from '../../src/codes/audience.ts';
import { LANGUAGES } from './text.ts';

/** Single values in the formats of the model. Pools are small, so that records meet each other's ids and codes. */

const two = (value: number) => String(value).padStart(2, '0');

const isDate = (date: string) => new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);

/** Any day from 0000 to 9999, mostly of these years. */
export const arbitraryDate: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 2024, max: 2029 }), fc.integer({ min: 0, max: 9999 })),
    fc.integer({ min: 1, max: 12 }),
    fc.oneof(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 29, max: 31 })),
  )
  .map(([year, month, day]) => {
    const ofDay = (last: number) => `${String(year).padStart(4, '0')}-${two(month)}-${two(last)}`;
    // The last day of the month where there is no such day.
    return (
      [day, 30, 29, 28]
        .filter((last) => last <= day)
        .map(ofDay)
        .find(isDate) ?? ofDay(28)
    );
  });
export const arbitraryMonthDay: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 365 })
  .map((day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(5, 10));
export const arbitraryStart: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 1439 })
  .map((minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
export const arbitraryClock: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: arbitraryStart },
  { weight: 1, arbitrary: fc.constant('24:00') },
);
export const arbitraryPublishedOn: fc.Arbitrary<string> = arbitraryDate.chain((date) =>
  fc.constantFrom(date.slice(0, 4), date.slice(0, 7), date),
);

export const arbitraryId: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('havna', 'trygt-hus', '24sju', 'a', 'b', 'c-2') },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}$/) },
  { weight: 1, arbitrary: fc.constant('a'.repeat(100)) },
);
export const arbitraryLanguage: fc.Arbitrary<string> = fc.constantFrom(
  ...LANGUAGES,
  'prs',
  'es-419',
  'zh-Hant-TW',
);
export const arbitraryCountry: fc.Arbitrary<string> = fc.constantFrom('NO', 'SE', 'RO');
export const arbitraryTimeZone: fc.Arbitrary<string> = fc.constantFrom('Europe/Oslo', 'UTC', 'Asia/Kathmandu', 'America/Argentina/Buenos_Aires'); // prettier-ignore

export const arbitraryWebAddress: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('https://example.org/', 'HTTP://EXAMPLE.ORG:80?a=b#c', 'https://блог.example/å') },
  { weight: 1, arbitrary: fc.webUrl({ withFragments: true, withQueryParameters: true }) },
); // prettier-ignore
export const arbitraryEmail: fc.Arbitrary<string> = fc.constantFrom('post@example.org', "o'hara+x@a-b.example.no", 'A_1.b@EXAMPLE.ORG'); // prettier-ignore
export const arbitraryPhone: fc.Arbitrary<string> = fc.stringMatching(/^\+[1-9][0-9]{4,14}$/);
export const arbitraryShortNumber = fc.record(
  { shortCode: fc.stringMatching(/^[0-9]{2,6}$/), country: arbitraryCountry },
  { noNullPrototype: true },
);

/** Codes of the directories' own. `arbitraryDirectory` declares those that it uses. */
export const OWN_NEEDS = ['eksempel:badstue', 'eksempel:sykkel-2'] as const;
export const OWN_GROUPS = ['eksempel:sjofolk', 'annet:reiende'] as const;

export const arbitraryNeed = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NEEDS) },
  { weight: 1, arbitrary: fc.constantFrom(...OWN_NEEDS) },
);
export const arbitraryGroup = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...AUDIENCE) },
  { weight: 1, arbitrary: fc.constantFrom(...OWN_GROUPS) },
);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_TODAY, exampleDirectory } from '../rules/example.ts';
import { validate } from '../validate.ts';

const hours = {
  periods: [{ days: ['mo'], opens: '10:00', closes: '15:00', audience: ['women'], validFrom: '2026-01-01' }],
  exceptions: [{ from: '2026-07-01', through: '2026-07-02', periods: [{ opens: '10:00', closes: '12:00' }] }],
  publicHolidays: 'closed',
  printed: { nb: 'Mandag 10–15', en: 'Monday 10–15' },
};
const fewHours = { periods: [{ days: ['mo'], opens: '10:00', closes: '15:00' }] };
/** A directory in which nearly every field stands. */
const directory = {
  ...(exampleDirectory('service', {
    alternateName: { nb: 'Hjelpen', en: 'The help' },
    description: {
      nb: 'Ta med tolk om du vil. Ring 22 99 00 00.',
      en: 'Bring an interpreter. Call 22 99 00 00.',
    },
    status: 'active',
    audience: [{ group: 'migrants', welcome: 'mainly' }],
    minimumAge: 16,
    maximumAge: 30,
    eligibility: { nb: 'For alle.', en: 'For everyone.' },
    languages: [{ code: 'en', mode: 'staff', days: ['mo'] }],
    access: {
      residenceStatus: {
        value: 'not-asked',
        basis: 'stated',
        sourceIds: ['nettsiden'],
        note: { nb: 'Ja.', en: 'Yes.' },
      },
      identification: { value: 'not-required', basis: 'stated', sourceIds: ['nettsiden'] },
      cost: { value: 'free', basis: 'reported' },
      records: 'unconfirmed',
      police: { value: 'on-danger', basis: 'national-rule', law: 'X § 1' },
    },
    locations: [
      {
        id: 'huset',
        visibility: 'public',
        label: { nb: 'Huset', en: 'The house' },
        address: { street: 'Prøvegata 1', postalCode: '0179', locality: 'Oslo', country: 'NO' },
        position: { latitude: 59.91, longitude: 10.75, precision: 'building' },
        directions: { nb: 'Ring på.', en: 'Ring the bell.' },
        stops: [
          { id: 'a', label: 'Torget', position: { latitude: 59.9, longitude: 10.7 }, openingHours: fewHours },
        ],
        openingHours: fewHours,
        accessibility: { wheelchair: 'yes' },
      },
      { id: 'hemmelig', visibility: 'confidential', area: { nb: 'Oslo', en: 'Oslo' } },
      { id: 'omtrent', visibility: 'area', area: 'Oslo', position: { latitude: 59.9, longitude: 10.7 } },
    ],
    serviceArea: { scope: 'local', countries: ['NO'], area: { nb: 'Oslo', en: 'Oslo' } },
    openingHours: hours,
    alert: { text: { nb: 'Stengt', en: 'Closed' }, from: '2026-06-01', through: '2026-06-20' },
    contacts: [
      {
        channel: 'phone',
        value: '+4722990000',
        printed: '22 99 00 00',
        label: 'Vakt',
        openingHours: fewHours,
      },
      { channel: 'phone', value: { shortCode: '116117', country: 'NO' } },
      { channel: 'email', value: 'post@example.org' },
      { channel: 'web', value: 'https://example.org/?utm_source=x', note: { nb: 'Skjema', en: 'Form' } },
    ],
    sources: [
      {
        id: 'nettsiden',
        url: 'https://example.org/helsehjelp',
        publisher: 'Eksempelforeningen',
        publishedOn: '2026-01-01',
        retrievedOn: '2026-05-20',
        supports: ['access', 'openingHours'],
        quote: { nb: 'Vi spør ikke.', en: 'We do not ask.' },
      },
    ],
    verification: {
      lastVerifiedOn: '2026-05-20',
      reviewBy: '2026-09-01',
      method: 'website',
      confidence: 'medium',
      hoursCheckedOn: '2026-05-20',
    },
    seeAlso: ['nummer-to'],
    translations: { en: { origin: 'machine', of: '2026-01-01' } },
    notOffered: { nb: 'Ikke tannlege.', en: 'No dentist.' },
    capacity: { nb: 'Ti senger.', en: 'Ten beds.' },
    extensions: { 'osm:id': 'node/1' },
    internal: { adresse: 'Hemmeligveien 5' },
  }) as { services: object[] }),
  codes: [
    {
      list: 'needs',
      code: 'example:sauna',
      label: { nb: 'Badstue', en: 'Sauna' },
      broader: 'shower-laundry',
    },
  ],
  identifiers: [{ scheme: 'NO-ORG', value: '999999999' }],
};
const [first] = directory.services;
const [plain] = (exampleDirectory('service', {}) as { services: object[] }).services;
const second = { ...plain, id: 'nummer-to', status: 'defunct', replacedBy: 'helsehjelpen' };
const whole = { ...directory, services: [first, second] };

function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...keys.flatMap((key) => pathsOf((value as Record<string | number, unknown>)[key], [...path, key])),
  ];
}
const PATHS = pathsOf({ ...whole, services: [first] }).filter((path) => path.length > 0);

function spoilt(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(whole) as Record<string | number, unknown>;
  let holder = copy;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  const key = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(holder, key);
  else holder[key] = value;
  return copy;
}

/** The rules that failed, each with the first value that it failed on. */
function failures(cases: Iterable<[path: readonly (string | number)[], value: unknown]>): string[] {
  const failed = new Map<string, string>();
  for (const [path, value] of cases) {
    const tell = (code: string, error: unknown) => {
      if (!failed.has(code))
        failed.set(code, `${code}: ${path.join('.')} = ${JSON.stringify(value)}: ${String(error)}`);
    };
    try {
      const { crashes } = validate(spoilt(path, value), { today: EXAMPLE_TODAY });
      for (const { code, error } of crashes) tell(code, error);
    } catch (error) {
      tell('validate', error);
    }
  }
  return [...failed.values()];
}

/** An object that no text can be made of. */
const unprintable = JSON.parse(
  '{"toString": 1, "valueOf": 1, "length": 3, "constructor": {"name": 1}}',
) as object;

describe('no rule fails', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a number', -3],
    ['a text of signs', '\\$ {(["+4722990000"])} https://[::1 @ 31.02.2026 99:99 %E0%A4%A'],
    ['an object that no text can be made of', unprintable],
    ['a list of such', [unprintable, [unprintable]]],
  ])('where %s stands in any field', (_what, value) => {
    expect(failures(PATHS.map((path) => [path, value]))).toEqual([]);
  });

  test('where anything at all stands in any field', () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary' }));
    const cases = fc.sample(fc.tuple(fc.constantFrom(...PATHS), value), 150);
    expect(failures(cases)).toEqual([]);
  });
});

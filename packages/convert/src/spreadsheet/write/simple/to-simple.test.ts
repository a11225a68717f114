import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Directory, OpeningHours, Service } from '@service-directory/schema';
import { makeDirectory } from '../../../../../schema/test/fixtures/make.ts';
import { arbitraryDirectory } from '../../../../../schema/test/arbitraries/index.ts';
import { fromSpreadsheet } from '../../mapping/from-spreadsheet.ts';
import { asWorkbook } from '../as-workbook.ts';
import { toSpreadsheet } from '../to-spreadsheet.ts';

const RUNS = { numRuns: Number(process.env['SHEET_RUNS'] ?? 30) };
const HOW = { shape: 'simple', language: 'nb' } as const;

type Condition = { value: string; basis?: string; note?: unknown; sourceIds?: string[] };
const conditionOf = (value: unknown): Condition | undefined =>
  typeof value === 'string' ? { value } : (value as Condition | undefined);

/** Texts and lists as they stand, down to the single values, by their paths. */
function* leaves(value: unknown, path = ''): Generator<[string, unknown]> {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) yield [path, value];
  else
    for (const [key, field] of Object.entries(value))
      yield* leaves(field, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
}

const write = (directory: Directory, more: object = {}) => {
  const { output, losses } = toSpreadsheet(directory, { ...HOW, ...more });
  const back = fromSpreadsheet(asWorkbook(output));
  return { output, losses, services: back.output.services as unknown as Service[], back };
};
const arbitraryHow = fc.record({
  language: fc.constantFrom('nb' as const, 'en' as const),
  isOneSheet: fc.boolean(),
});

describe('what belongs to the list as a whole', () => {
  const directory = makeDirectory([], {
    emergencyContacts: [
      {
        label: 'Politi',
        contacts: [{ channel: 'phone', value: { shortCode: '112', country: 'NO' }, printed: '112' }],
      },
    ],
    publicHolidays: [{ date: '2026-12-25', name: '1. juledag' }],
  });

  test('stands in sheets of its own, and comes back', () => {
    const { back, losses } = write(directory);
    expect(back.output).toMatchObject({
      emergencyContacts: directory.emergencyContacts!,
      publicHolidays: directory.publicHolidays!,
    });
    expect(losses.map(({ path }) => path).filter((path) => /emergency|Holidays/.test(path))).toEqual([]);
  });

  test('has no place in a single sheet, and is told', () => {
    const { losses } = write(directory, { isOneSheet: true });
    expect(losses.map(({ path }) => path).join(' ')).toContain('emergencyContacts');
  });
});

describe('a row a service', () => {
  test('says nothing of a service that its record does not', () => {
    fc.assert(
      fc.property(arbitraryDirectory, arbitraryHow, (directory, how) => {
        const read = write(directory, how).services;
        expect(read.map(({ id }) => id)).toEqual(directory.services.map(({ id }) => id));
        for (const [index, found] of read.entries()) {
          const wanted = directory.services[index]!;
          for (const [key, one] of Object.entries(found.access)) {
            if (key === 'entry' || key === 'eligibility') continue;
            const [now, before] = [conditionOf(one)!, conditionOf(wanted.access[key as 'cost'])];
            if (now.value === 'unconfirmed') continue;
            // A warning is written whatever it rests on.
            if (['present-on-site', 'part-of-authority'].includes(now.value)) {
              expect([key, now.value]).toEqual([key, before?.value]);
              continue;
            }
            expect([key, now.value, now.basis]).toEqual([key, before?.value, before?.basis]);
          }
          const entries = (wanted.access.entry ?? []).map(conditionOf);
          for (const one of found.access.entry ?? []) {
            const now = conditionOf(one)!;
            expect(
              entries.some(
                (before) => before?.value === now.value && [undefined, before.basis].includes(now.basis),
              ),
            ).toBe(true);
          }
          for (const { channel, value } of found.contacts ?? [])
            expect(wanted.contacts).toContainEqual(expect.objectContaining({ channel, value }));
          for (const location of found.locations ?? []) {
            const [place] = wanted.locations ?? [];
            expect(location.visibility).toBe(place?.visibility);
            // A cell has no sign for nought, and neither has JSON.
            const asJson = JSON.stringify(place?.position);
            if (location.position !== undefined) expect(JSON.stringify(location.position)).toBe(asJson);
            if (location.visibility === 'confidential')
              expect(Object.keys(location)).not.toContain('address');
          }
          const hours: OpeningHours = found.openingHours ?? {};
          if (hours.periods !== undefined || hours.always !== undefined) {
            expect([hours.always, hours.periods]).toEqual([
              wanted.openingHours?.always,
              wanted.openingHours?.periods,
            ]);
            expect(wanted.openingHours?.condition).toBeUndefined();
          }
          expect(found.status).toBe(wanted.status);
          expect(found.verification).toMatchObject({
            method: wanted.verification.method,
            confidence: wanted.verification.confidence,
          });
        }
      }),
      RUNS,
    );
  });

  test('tells every value that does not come back', () => {
    fc.assert(
      fc.property(arbitraryDirectory, arbitraryHow, (directory, how) => {
        const { losses, services } = write(directory, how);
        const lost = losses.map(({ path }) => path);
        const isTold = (path: string) => lost.some((one) => path === one || path.startsWith(`${one}/`));
        for (const [index, wanted] of directory.services.entries()) {
          const found = new Set([...leaves(services[index])].map(([, value]) => JSON.stringify(value)));
          for (const [path, value] of leaves(wanted)) {
            const isThere = found.has(JSON.stringify(value));
            const isId = /^\/organizationIds\/|\/sourceIds\//.test(path);
            if (!isThere && !isId) expect([path, isTold(`/services/${index}${path}`)]).toEqual([path, true]);
          }
        }
      }),
      RUNS,
    );
  });
});

const SERVICE: Service = {
  id: 'helsehjelpen',
  organizationIds: ['foreningen'],
  name: { nb: 'Helsehjelpen', en: 'Health help' },
  summary: 'Gratis hjelp fra sykepleier.',
  needs: ['general-health', 'vaccination'],
  access: {
    residenceStatus: { value: 'not-asked', basis: 'stated', sourceIds: ['side'] },
    cost: { value: 'free', basis: 'stated', sourceIds: ['side'] },
    police: { value: 'legal-duty-only', basis: 'rule', sourceIds: ['lov'] },
  },
  audience: [
    { group: 'women', welcome: 'only' },
    { group: 'migrants', welcome: 'everyone-else-too' },
  ],
  languages: [
    { code: 'nb', mode: 'staff' },
    { code: 'ro', mode: 'interpreter' },
  ],
  contacts: [
    { channel: 'phone', value: '+4722990000', printed: '+47 22 99 00 00' },
    { channel: 'phone', value: '+4722990001', purpose: 'kveld' },
    { channel: 'email', value: 'post@example.org' },
  ],
  locations: [
    {
      id: 'huset',
      visibility: 'public',
      address: { street: 'Prøvegata 1', postalCode: '0150', locality: 'Oslo' },
    },
    { id: 'bua', visibility: 'public', address: { street: 'Prøvegata 2' } },
  ],
  openingHours: {
    periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '10:00', closes: '15:00' }],
    publicHolidays: 'closed',
  },
  sources: [
    {
      id: 'side',
      url: 'https://example.org/helse',
      retrievedOn: '2026-09-01',
      supports: ['access.residenceStatus', 'access.cost'],
    },
    { id: 'lov', url: 'https://example.org/lov', retrievedOn: '2026-09-01', supports: ['access.police'] },
  ],
  verification: { method: 'phone', confidence: 'high', lastVerifiedOn: '2026-09-01' },
  internal: 'Ring dem i mars.',
};
const DIRECTORY: Directory = {
  kind: 'service-directory',
  schemaVersion: '1.0',
  id: 'katalogen',
  name: 'Katalogen',
  publisher: { name: 'Foreningen' },
  license: 'CC-BY-4.0',
  country: 'NO',
  timeZone: 'Europe/Oslo',
  languages: ['nb', 'en'],
  updatedOn: '2026-09-01',
  organizations: [
    { id: 'foreningen', name: 'Foreningen', type: 'charity', url: 'https://example.org' },
    { id: 'ingen', name: 'Ingen' },
  ],
  services: [SERVICE],
};

/** The cells of the first service by their headings, without the empty ones. */
function rowOf(directory: Directory, more: object = {}) {
  const [sheet] = toSpreadsheet(directory, { ...HOW, ...more }).output.sheets;
  return Object.fromEntries(
    sheet!.columns
      .map(({ heading }, index) => [heading, sheet!.rows[0]!.cells[index]])
      .filter(([, cell]) => cell !== ''),
  ) as Record<string, string>;
}

test('cells hold the words that people use', () => {
  expect(rowOf(DIRECTORY)).toEqual({
    Id: 'helsehjelpen',
    Navn: 'Helsehjelpen',
    'Navn (en)': 'Health help',
    Organisasjon: 'Foreningen',
    'Nettside organisasjon': 'https://example.org',
    Organisasjonstype: 'Ideell organisasjon',
    'Kort beskrivelse': 'Gratis hjelp fra sykepleier.',
    'Hjelper med': 'Vanlig helsehjelp; Vaksine',
    Målgruppe: 'bare Kvinner; Migranter (andre også)',
    Språk: 'norsk; rumensk (tolk)',
    Oppholdsstatus: 'Spør ikke om opphold',
    Pris: 'Gratis',
    Telefon: '+47 22 99 00 00; +4722990001 (kveld)',
    'E-post': 'post@example.org',
    Synlighet: 'Åpen adresse',
    Adresse: 'Prøvegata 1',
    Postnummer: '0150',
    Poststed: 'Oslo',
    Åpningstider: 'man–fre 10–15',
    'Stengt på helligdager': 'ja',
    'Kilde (lenke)': 'https://example.org/helse',
    'Kilde lest (dato)': '2026-09-01',
    Grunnlag: 'sier tjenesten selv',
    'Sist kontrollert': '2026-09-01',
    'Kontrollert hvordan': 'Sjekket på telefon',
    Sikkerhet: 'Ganske sikkert',
    'Intern merknad': 'Ring dem i mars.',
  });
});

test('a text in the source language alone comes back as a plain one, by which nothing is lost', () => {
  const access = { residenceStatus: { value: 'not-asked', basis: 'stated', note: { nb: 'Ikke for barn' } } };
  const service = { ...SERVICE, name: { nb: 'Kafeen' }, summary: { nb: 'Varm mat.' }, access } as Service;
  const directory = makeDirectory([service], { languages: ['nb', 'en'] });
  const lost = (more: object) => write(directory, more).losses.map(({ path }) => path);
  for (const path of ['name', 'summary', 'access/residenceStatus/note'])
    expect(lost({}).filter((one) => one.startsWith(`/services/0/${path}`))).toEqual([]);
  expect(write(directory).services[0]).toMatchObject({ name: 'Kafeen', summary: 'Varm mat.' });
});

test('what rests on something else than the row is left out, and told', () => {
  const { losses, services } = write(DIRECTORY);
  expect(services[0]!.access.police).toBeUndefined();
  expect(losses).toContainEqual({ path: '/services/0/access/police', reason: 'spreadsheet/other-evidence' });
});

test('places beyond the first, ids that no cell names and organisations of no service are told', () => {
  expect(write(DIRECTORY).losses).toEqual(
    expect.arrayContaining([
      { path: '/services/0/locations/1', reason: 'spreadsheet/first-only' },
      { path: '/services/0/locations/0/id', reason: 'spreadsheet/id-made-anew' },
      { path: '/services/0/sources/0/id', reason: 'spreadsheet/id-made-anew' },
      { path: '/services/0/sources/1', reason: 'spreadsheet/evidence-of-row' },
      { path: '/organizations/1', reason: 'spreadsheet/no-row' },
      { path: '/services/0/languages/0/mode', reason: 'spreadsheet/no-cell' },
    ]),
  );
});

test('one sheet alone has no room for the head', () => {
  const { losses, output } = write(DIRECTORY, { isOneSheet: true });
  expect(output.sheets.map(({ name }) => name)).toEqual(['Tjenester', 'Lister']);
  expect(losses).toContainEqual({ path: '/license', reason: 'spreadsheet/no-head' });
  expect(write(DIRECTORY).losses.filter(({ reason }) => reason === 'spreadsheet/no-head')).toEqual([]);
});

test('texts of a sheet without a head name their language when it is not that of the headings', () => {
  const english = { ...DIRECTORY, languages: ['en', 'nb'] };
  expect(Object.keys(rowOf(english, { isOneSheet: true }))).toContain('Kort beskrivelse (en)');
  expect(write(english, { isOneSheet: true }).services[0]!.summary).toEqual({
    en: 'Gratis hjelp fra sykepleier.',
  });
});

test('hours that hold on a condition are never written as if they held', () => {
  const cold = {
    ...SERVICE,
    openingHours: { ...SERVICE.openingHours, condition: 'Under −10 °C' } as OpeningHours,
  };
  const { losses, services } = write({ ...DIRECTORY, services: [cold] });
  expect(services[0]!.openingHours).toBeUndefined();
  expect(losses).toContainEqual({
    path: '/services/0/openingHours',
    reason: 'spreadsheet/hours-not-in-words',
  });
});

test('a file of our own is read without a word', () => {
  expect(write(DIRECTORY).back.problems).toEqual([]);
});

test('that the police are there is said whatever it rests on, and what it rests on is told as lost', () => {
  const police: Service['access']['police'] = {
    value: 'part-of-authority',
    basis: 'rule',
    sourceIds: ['lov'],
  };
  const service = { ...SERVICE, access: { ...SERVICE.access, police } };
  const { services, losses } = write({ ...DIRECTORY, services: [service] });
  expect(services[0]!.access.police).toMatchObject({ value: 'part-of-authority' });
  expect(losses).toContainEqual({
    path: '/services/0/access/police/basis',
    reason: 'spreadsheet/other-evidence',
  });
});

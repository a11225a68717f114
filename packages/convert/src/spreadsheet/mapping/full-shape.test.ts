import { describe, expect, test } from 'vitest';
import { directorySchema } from '@service-directory/schema/zod';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { makeSheet, makeWorkbook, type TestCell } from './testing/make-workbook.ts';

const sheet = (name: string, ...rows: TestCell[][]) => makeSheet(rows, { name });

const HEAD = sheet(
  'Katalog',
  ['Id', 'eksempel'],
  ['Navn', 'Eksempelkatalogen'],
  ['Navn (en)', 'The example directory'],
  ['Utgiver', 'Eksempelforeningen'],
  ['Meld feil', 'example.org/feil'],
  ['Lisens', 'CC-BY-4.0'],
  ['Land', 'Norge'],
  ['Tidssone', 'Europe/Oslo'],
  ['Språk', 'nb; en'],
  ['Oppdatert', { kind: 'date', date: '2026-06-01' }],
);
const ORGANIZATIONS = sheet(
  'Organisasjoner',
  ['Id', 'Navn', 'Kortnavn', 'Type', 'Nettside', 'E-post'],
  ['ef', 'Eksempelforeningen', 'EF', 'ideell', 'https://example.org', 'post@example.org'],
);
const SERVICES = sheet(
  'Tjenester',
  ['Id', 'Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med', 'Kontrollert hvordan', 'Sikkerhet'],
  ['helse', 'Helsehjelpen', 'ef', 'Gratis hjelp.', 'Vanlig helsehjelp', 'telefon', 'høy'],
  ['natt', 'Natthjemmet', 'EF', 'Seng for natta.', 'Et sted å sove', 'telefon', 'høy'],
);
const PARTS = [
  sheet(
    'Steder',
    [
      'Tjeneste',
      'Id',
      'Navn',
      'Synlighet',
      'Adresse',
      'Postnr',
      'Poststed',
      'Rullestol',
      'Rullestol (merknad)',
    ],
    ['helse', 'huset', 'Huset', 'åpen', 'Prøvegata 1', '0150', 'Oslo', 'delvis', 'Ett trinn.'],
    ['helse', 'bussen', 'Bussen', 'bare området', '', '', 'Oslo', '', ''],
  ),
  sheet(
    'Kontakter',
    ['Tjeneste', 'Kanal', 'Nummer eller adresse', 'Navn', 'Språk', 'Åpningstider', 'Viser nummer'],
    ['helse', 'Telefon', '22 99 00 00', 'Sentralbord', 'norsk; engelsk', 'man–fre 10–15', 'ja'],
    ['Natthjemmet', 'E-post', 'natt@example.org', '', '', '', ''],
  ),
  sheet(
    'Åpningstider',
    ['Tjeneste', 'Sted', 'Dager', 'Åpner', 'Stenger', 'Hva tidene heter', 'Nummer i måneden'],
    ['helse', '', 'man–fre', '10:00', '15:00', '', ''],
    ['helse', 'huset', 'tir', '17', '19', 'Lege', 1],
  ),
  sheet(
    'Unntak',
    ['Tjeneste', 'Fra dato', 'Til og med', 'Stengt', 'Merknad'],
    ['helse', '2026-12-24', '', 'ja', 'Julaften'],
  ),
  sheet(
    'Kilder',
    ['Tjeneste', 'Id', 'Lenke', 'Lest', 'Støtter'],
    ['helse', 'nett', 'https://example.org/helse', '2026-05-20', ''],
    ['natt', 'nett', 'https://example.org/natt', '2026-05-20', 'openingHours; contacts'],
  ),
  sheet(
    'Vilkår',
    ['Tjeneste', 'Vilkår', 'Verdi', 'Grunnlag', 'Kilder', 'Merknad'],
    ['helse', 'Pris', 'Gratis', 'tjenesten selv', 'nett', ''],
    ['helse', 'Oppholdsstatus', 'Spør ikke om opphold', 'tjenesten selv', 'nett', 'Ingen spør.'],
    ['helse', 'Hvordan komme inn', 'Kom uten avtale', '', '', ''],
  ),
  sheet('Språk', ['Tjeneste', 'Språk', 'Hvordan'], ['helse', 'rumensk', 'Med tolk']),
  sheet('Helligdager', ['Dato', 'Navn'], ['25.12.2026', 'Første juledag']),
  sheet('Nødnumre', ['Navn', 'Telefon'], ['Ambulanse', '113']),
];
const workbook = makeWorkbook(HEAD, ORGANIZATIONS, SERVICES, ...PARTS);
const result = fromSpreadsheet(workbook);

test('a workbook of sheets is a whole directory by the schema', () => {
  expect(result.hasHead).toBe(true);
  expect(directorySchema.safeParse(result.output).error?.issues ?? []).toEqual([]);
});

test('the head comes from its sheet', () => {
  expect(result.output).toMatchObject({
    kind: 'service-directory',
    id: 'eksempel',
    name: { nb: 'Eksempelkatalogen', en: 'The example directory' },
    publisher: { name: 'Eksempelforeningen', reportUrl: 'https://example.org/feil' },
    country: 'NO',
    languages: ['nb', 'en'],
    updatedOn: '2026-06-01',
    publicHolidays: [{ date: '2026-12-25', name: 'Første juledag' }],
    emergencyContacts: [{ label: 'Ambulanse', contacts: [{ value: { shortCode: '113', country: 'NO' } }] }],
  });
});

test('services name organisations by id, name or short name', () => {
  expect(result.output.organizations).toEqual([
    {
      id: 'ef',
      name: 'Eksempelforeningen',
      alternateName: 'EF',
      type: 'charity',
      url: 'https://example.org',
      email: 'post@example.org',
    },
  ]);
  expect(result.output.services.map(({ organizationIds }) => organizationIds)).toEqual([['ef'], ['ef']]);
});

test('parts are joined by the id of the service, or by its name', () => {
  expect(result.output.services[0]).toMatchObject({
    access: {
      residenceStatus: { value: 'not-asked', basis: 'stated', sourceIds: ['nett'], note: 'Ingen spør.' },
      cost: { value: 'free', basis: 'stated', sourceIds: ['nett'] },
      entry: ['walk-in'],
    },
    languages: [{ code: 'ro', mode: 'interpreter' }],
    locations: [
      {
        id: 'huset',
        name: 'Huset',
        visibility: 'public',
        accessibility: { wheelchair: 'limited', note: 'Ett trinn.' },
        openingHours: {
          periods: [{ days: ['tu'], opens: '17:00', closes: '19:00', label: 'Lege', nthOfMonth: [1] }],
        },
      },
      { id: 'bussen', visibility: 'area', address: { locality: 'Oslo' } },
    ],
    contacts: [
      {
        channel: 'phone',
        value: '+4722990000',
        label: 'Sentralbord',
        languages: ['nb', 'en'],
        numberShown: 'yes',
      },
    ],
    openingHours: {
      periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '10:00', closes: '15:00' }],
      exceptions: [{ from: '2026-12-24', through: '2026-12-24', closed: true, note: 'Julaften' }],
    },
    sources: [{ id: 'nett', retrievedOn: '2026-05-20', supports: ['access.residenceStatus', 'access.cost'] }],
  });
  expect(result.output.services[1]).toMatchObject({
    contacts: [{ channel: 'email', value: 'natt@example.org' }],
    sources: [{ supports: ['openingHours', 'contacts'] }],
  });
});

test('what was read in a way to know is told at its cell of its sheet', () => {
  expect(result.problems).toEqual([
    expect.objectContaining({ code: 'sheet/web-address-completed', sheet: 'Katalog', cell: 'B5' }),
    expect.objectContaining({ code: 'sheet/date-as-text', sheet: 'Helligdager', cell: 'A2' }),
    expect.objectContaining({ code: 'sheet/phone-without-country', sheet: 'Kontakter', cell: 'C2' }),
  ]);
});

describe('every value is found in its sheet', () => {
  test.each<[(string | number)[], string, string]>([
    [['name'], 'Katalog', 'B2'],
    [['publisher', 'name'], 'Katalog', 'B4'],
    [['timeZone'], 'Katalog', 'B8'],
    [['publicHolidays', 0, 'name'], 'Helligdager', 'B2'],
    [['emergencyContacts', 0, 'contacts', 0, 'value'], 'Nødnumre', 'B2'],
    [['organizations', 0, 'email'], 'Organisasjoner', 'F2'],
    [['services', 0, 'locations', 0, 'address', 'street'], 'Steder', 'E2'],
    [['services', 0, 'locations', 1, 'visibility'], 'Steder', 'D3'],
    [['services', 0, 'locations', 0, 'openingHours', 'periods', 0, 'opens'], 'Åpningstider', 'D3'],
    [['services', 0, 'contacts', 0, 'value'], 'Kontakter', 'C2'],
    [['services', 1, 'contacts', 0, 'value'], 'Kontakter', 'C3'],
    [['services', 0, 'access', 'cost', 'value'], 'Vilkår', 'C2'],
    [['services', 0, 'access', 'cost', 'sourceIds', 0], 'Vilkår', 'E2'],
    [['services', 0, 'openingHours', 'exceptions', 0, 'from'], 'Unntak', 'B2'],
    [['services', 0, 'sources', 0, 'url'], 'Kilder', 'C2'],
    [['services', 0, 'languages', 0, 'mode'], 'Språk', 'C2'],
    [['services', 1, 'name'], 'Tjenester', 'B3'],
  ])('%j', (path, name, cell) => {
    expect(result.locate(path)).toMatchObject({ sheet: name, cell });
  });
});

describe('rows that belong to nothing', () => {
  const problemsWith = (...more: ReturnType<typeof sheet>[]) =>
    fromSpreadsheet(makeWorkbook(HEAD, ORGANIZATIONS, SERVICES, ...more)).problems.filter(({ code }) =>
      code.startsWith('sheet/unknown'),
    );

  test('a service that is not there is told', () => {
    expect(
      problemsWith(
        sheet(
          'Kontakter',
          ['Tjeneste', 'Kanal', 'Nummer'],
          ['helsa', 'Telefon', '+4722990000'],
          ['', 'Telefon', '+4722990001'],
        ),
      ),
    ).toMatchObject([
      { code: 'sheet/unknown-record', sheet: 'Kontakter', cell: 'A3' },
      {
        code: 'sheet/unknown-record',
        sheet: 'Kontakter',
        cell: 'A2',
        params: { found: 'helsa', heading: 'Tjeneste' },
      },
    ]);
  });

  test('a place that is not there is told, and its hours are those of the service', () => {
    expect(
      problemsWith(
        sheet(
          'Åpningstider',
          ['Tjeneste', 'Sted', 'Dager', 'Åpner', 'Stenger'],
          ['helse', 'hytta', 'man', '10', '12'],
        ),
      ),
    ).toMatchObject([{ code: 'sheet/unknown-record', cell: 'B2', params: { found: 'hytta' } }]);
  });

  test('a condition that is none is told', () => {
    expect(
      problemsWith(
        sheet(
          'Vilkår',
          ['Tjeneste', 'Vilkår', 'Verdi'],
          ['helse', 'Været', 'fint'],
          ['helse', 'Kostnad', 'Gratiss'],
        ),
      ),
    ).toMatchObject([
      { code: 'sheet/unknown-condition', cell: 'B2' },
      { code: 'sheet/unknown-code', cell: 'C3', params: { suggestion: 'free' } },
    ]);
  });

  test('the head may be laid out as the other sheets, its names in a row', () => {
    const lying = sheet(
      'Katalog',
      ['Id', 'Navn', 'Utgiver', 'Lisens', 'Land', 'Tidssone', 'Språk', 'Farge'],
      ['kat', 'Katalogen', 'Byhjelpen', 'CC0-1.0', 'NO', 'Europe/Oslo', 'nb', 'blå'],
      ['', '', 'en til'],
    );
    const { output, problems, locate } = fromSpreadsheet(makeWorkbook(lying, SERVICES));
    expect(output).toMatchObject({
      id: 'kat',
      name: 'Katalogen',
      publisher: { name: 'Byhjelpen' },
      country: 'NO',
    });
    expect(locate(['publisher', 'name'])).toMatchObject({ sheet: 'Katalog', cell: 'C2' });
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'sheet/unknown-column', cell: 'H1' }),
        expect.objectContaining({ code: 'sheet/stray-cell', cell: 'C3' }),
      ]),
    );
  });

  test('a field of the head that is none is told', () => {
    expect(
      fromSpreadsheet(makeWorkbook(sheet('Katalog', ['Lisenss', 'CC0'], ['Farge', 'blå']), SERVICES))
        .problems,
    ).toEqual(
      expect.arrayContaining([
        {
          code: 'sheet/unknown-column',
          sheet: 'Katalog',
          cell: 'A1',
          params: { heading: 'Lisenss', column: 'license' },
        },
        {
          code: 'sheet/unknown-column',
          sheet: 'Katalog',
          cell: 'A2',
          params: { heading: 'Farge', column: undefined },
        },
      ]),
    );
  });
});

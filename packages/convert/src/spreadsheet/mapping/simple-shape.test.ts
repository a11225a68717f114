import { describe, expect, test } from 'vitest';
import { serviceSchema } from '@service-directory/schema/zod';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { HOW, makeRow, makeSheet, makeWorkbook, type TestCell } from './testing/make-workbook.ts';

const read = (more: Record<string, TestCell> = {}) => fromSpreadsheet(makeRow(more), HOW);
const service = (more: Record<string, TestCell> = {}) => read(more).output.services[0]!;
const codes = (more: Record<string, TestCell> = {}) => read(more).problems.map(({ code }) => code);
const issuesOf = (record: unknown) => serviceSchema.safeParse(record).error?.issues ?? [];

test('a plain row is a service that the schema takes, with nothing to tell', () => {
  const { output, problems, losses } = read();
  expect(problems).toEqual([]);
  expect(losses).toEqual([]);
  expect(output).toEqual({
    country: 'NO',
    languages: ['nb'],
    organizations: [{ id: 'eksempelforeningen', name: 'Eksempelforeningen' }],
    services: [
      {
        id: 'helsehjelpen',
        organizationIds: ['eksempelforeningen'],
        name: 'Helsehjelpen',
        summary: 'Gratis hjelp fra sykepleier.',
        needs: ['general-health'],
        access: { residenceStatus: 'unconfirmed' },
        sources: [],
        verification: { method: 'phone', confidence: 'high' },
      },
    ],
  });
  expect(issuesOf(output.services[0])).toEqual([]);
});

test('a row with every column filled in is a service that the schema takes', () => {
  const record = service({
    'Navn (en)': 'The health help',
    'Annet navn': 'HH',
    Beskrivelse: 'En sykepleier og en lege tar imot.',
    Målgruppe: 'bare kvinner',
    Minstealder: 18,
    'Høyeste alder': '25 år',
    Oppholdsstatus: 'Noe hjelp uten opphold',
    'Oppholdsstatus (merknad)': 'Akutt hjelp alltid.',
    Legitimasjon: 'Kallenavn er greit',
    Personnummer: 'nei',
    Anonymt: 'ja',
    Pris: 'Gratis',
    Journal: 'Notater bare hos tjenesten',
    Politi: 'Varsler politiet bare når loven krever',
    Utlendingsmyndigheter: 'vet ikke',
    Taushetsplikt: 'ja',
    'Hvordan komme inn': 'Kom uten avtale; Ring først',
    'Andre vilkår': 'Du må være edru.',
    Telefon: '+47 22 99 00 00',
    SMS: '+47 22 99 00 01',
    WhatsApp: '+47 22 99 00 01',
    'E-post': 'post@example.org',
    Nettside: 'https://example.org',
    Synlighet: 'Åpen adresse',
    Adresse: 'Prøvegata 1',
    Postnummer: '0150',
    Poststed: 'Oslo',
    Fylke: 'Oslo',
    Land: 'NO',
    Breddegrad: 59.9127,
    Lengdegrad: 10.7461,
    Nøyaktighet: 'Ved inngangen',
    Veibeskrivelse: 'Fra bakgården.',
    Rullestol: 'delvis',
    Åpningstider: 'man–fre 10–15',
    'Stengt på helligdager': 'ja',
    Språk: 'norsk; rumensk (tolk); tolk',
    'Kan be om': 'Du kan be om en kvinne',
    Dekker: 'I regionen',
    'Dekker steder': 'Oslo; Akershus',
    Kapasitet: 'Ti hver dag.',
    'Ikke tilbud om': 'Tannlege.',
    Status: 'I drift',
    Melding: 'Ny inngang.',
    'Melding fra': '2026-09-01',
    'Melding til': '2026-10-01',
    'Se også': 'natthjemmet',
    'Erstattet av': 'natthjemmet',
    'Kilde (lenke)': 'https://example.org/helse',
    'Kilde lest (dato)': '2026-09-01',
    Grunnlag: 'sier tjenesten selv',
    'Sist kontrollert': '2026-09-01',
    'Kontrollert av (rolle)': 'redaksjonen',
    'Kontrolleres igjen': '2027-03-01',
    'Intern merknad': 'Ring i mars.',
  });
  expect(issuesOf(record)).toEqual([]);
  expect(record).toMatchObject({
    name: { nb: 'Helsehjelpen', en: 'The health help' },
    audience: [{ group: 'women', welcome: 'only' }],
    minimumAge: 18,
    maximumAge: 25,
    languages: [{ code: 'nb' }, { code: 'ro', mode: 'interpreter' }],
    canAskFor: ['female-worker', 'interpreter'],
    openingHours: { publicHolidays: 'closed', printed: 'man–fre 10–15' },
    serviceArea: { scope: 'regional', regions: ['Oslo', 'Akershus'] },
    alert: { text: 'Ny inngang.', from: '2026-09-01', through: '2026-10-01' },
    internal: 'Ring i mars.',
  });
});

describe('ids', () => {
  test('are made from the names when there are none, each once', () => {
    const rows = ['Natthjemmet', 'Natthjemmet', 'Центр', 'Blå kors – Øst'].map((name, index) => [
      name,
      `Prøve ${index}`,
    ]);
    const { output, problems } = fromSpreadsheet(
      makeWorkbook(makeSheet([['Navn', 'Organisasjon'], ...rows])),
      HOW,
    );
    expect(output.services.map(({ id }) => id)).toEqual([
      'natthjemmet',
      'natthjemmet-2',
      'rad-4',
      'bla-kors-ost',
    ]);
    expect(problems).toContainEqual({
      code: 'sheet/assumed-id',
      cell: 'A1',
      params: { column: 'id', heading: undefined, rows: 4 },
    });
  });

  test('that are made take none that somebody wrote further down', () => {
    const rows = [
      ['', 'Natthjemmet'],
      ['natthjemmet', 'Dagstua'],
    ];
    const { output } = fromSpreadsheet(makeWorkbook(makeSheet([['Id', 'Navn'], ...rows])), HOW);
    expect(output.services.map(({ id }) => id)).toEqual(['natthjemmet-2', 'natthjemmet']);
  });

  test('are kept as they are written, for the validator to tell', () => {
    expect(service({ Id: 'Helse Hjelpen' })['id']).toBe('Helse Hjelpen');
    expect(service({ Id: 12 })['id']).toBe('12');
  });
});

describe('organisations', () => {
  const list = (rows: TestCell[][]) =>
    fromSpreadsheet(
      makeWorkbook(
        makeSheet([['Navn', 'Organisasjon', 'Nettside organisasjon', 'Organisasjonstype'], ...rows]),
      ),
      HOW,
    );

  test('of the same name are the same, however it is typed', () => {
    const { output } = list([
      ['A', 'Prøve Øst', 'https://example.org', 'ideell'],
      ['B', 'prøve  øst', '', ''],
      ['C', 'Annen', '', ''],
    ]);
    expect(output.organizations).toEqual([
      { id: 'prove-ost', name: 'Prøve Øst', url: 'https://example.org', type: 'charity' },
      { id: 'annen', name: 'Annen' },
    ]);
    expect(output.services.map(({ organizationIds }) => organizationIds)).toEqual([
      ['prove-ost'],
      ['prove-ost'],
      ['annen'],
    ]);
  });

  test('of one row may be several, of which its web site says nothing', () => {
    const { output } = list([['A', 'Prøve; Annen', 'https://example.org', '']]);
    expect(output.services[0]).toMatchObject({ organizationIds: ['prove', 'annen'] });
    expect(output.organizations).toEqual([
      { id: 'prove', name: 'Prøve' },
      { id: 'annen', name: 'Annen' },
    ]);
  });

  test('keep what the first row says of them, and another word is told', () => {
    const { output, problems } = list([
      ['A', 'Prøve', 'https://example.org', ''],
      ['B', 'Prøve', 'https://example.org/annet', ''],
    ]);
    expect(output.organizations[0]).toMatchObject({ url: 'https://example.org' });
    expect(problems).toContainEqual({
      code: 'sheet/organization-differs',
      cell: 'C3',
      params: { heading: 'Nettside organisasjon' },
    });
  });
});

describe('what a service is called', () => {
  test('a short description alone is the summary', () => {
    const record = service({ 'Kort beskrivelse': undefined, Beskr: 'Gratis hjelp.' });
    expect(record).toMatchObject({ summary: 'Gratis hjelp.' });
    expect(record['description']).toBeUndefined();
  });

  test('a long one is none, and the column that is missing is told', () => {
    const record = { 'Kort beskrivelse': undefined, Beskr: 'x'.repeat(201) };
    expect(service(record)['summary']).toBeUndefined();
    expect(service(record)['description']).toHaveLength(201);
    expect(codes(record)).toContain('sheet/missing-column');
  });

  test('texts in several languages stand by language', () => {
    expect(service({ 'Kort beskrivelse (en)': 'Free help.' })['summary']).toEqual({
      nb: 'Gratis hjelp fra sykepleier.',
      en: 'Free help.',
    });
  });

  test('the languages of the headings are those of the directory when nobody says', () => {
    expect(fromSpreadsheet(makeRow({ 'Navn (en)': 'Help' })).output['languages']).toEqual(['nb', 'en']);
    const english = makeSheet([
      ['Name', 'Organization', 'Summary', 'Helps with'],
      ['Help', 'Example', 'Free.', 'Food'],
    ]);
    expect(fromSpreadsheet(makeWorkbook(english)).output['languages']).toEqual(['en']);
  });
});

describe('what is missing', () => {
  test.each([
    ['Navn', 'name'],
    ['Organisasjon', 'organizationIds'],
    ['Kort beskrivelse', 'summary'],
    ['Hjelper med', 'needs'],
  ])('an empty cell of “%s” is told where it would be filled in', (heading, field) => {
    const result = read({ [heading]: '' });
    expect(result.problems).toMatchObject([{ code: 'sheet/missing-value', params: { heading } }]);
    expect(result.output.services[0]?.[field]).toBeUndefined();
    expect(result.isTold('schema/missing-field', ['services', 0, field])).toBe(true);
    expect(result.isTold('schema/missing-field', `/services/0/${field}`)).toBe(true);
    expect(result.locate(['services', 0, field])?.cell).toBe(result.problems[0]?.cell);
  });

  test('a column that is not there is told once, whatever the number of rows', () => {
    const rows = ['A', 'B', 'C'].map((name) => [name, 'Prøve', 'Mat.']);
    const { problems } = fromSpreadsheet(
      makeWorkbook(makeSheet([['Navn', 'Organisasjon', 'Kort beskrivelse'], ...rows])),
      HOW,
    );
    expect(problems.filter(({ code }) => code === 'sheet/missing-column')).toEqual([
      { code: 'sheet/missing-column', cell: 'A1', params: { column: 'needs', heading: undefined, rows: 3 } },
    ]);
  });

  test('a cell that cannot be read is told once, and not as missing', () => {
    const { problems, isTold } = read({ 'Hjelper med': 'Tanlege' });
    expect(problems.map(({ code }) => code)).toEqual(['sheet/unknown-code']);
    expect(isTold('schema/missing-field', ['services', 0, 'needs'])).toBe(true);
    expect(isTold('schema/missing-field', ['services', 0, 'name'])).toBe(false);
    expect(isTold('schema/unknown-code', ['services', 0, 'needs'])).toBe(false);
  });

  test('how a row was checked is taken as little as can be, and told once', () => {
    const more = { 'Kontrollert hvordan': undefined, Sikkerhet: '' };
    expect(service(more)['verification']).toEqual({ method: 'second-hand', confidence: 'low' });
    expect(read(more).problems).toMatchObject([
      { code: 'sheet/assumed-value', params: { column: 'method', code: 'second-hand', rows: 1 } },
      { code: 'sheet/assumed-value', params: { column: 'confidence', heading: 'Sikkerhet', code: 'low' } },
    ]);
  });

  test('for whom a service is: others are neither promised nor turned away', () => {
    expect(service({ Målgruppe: 'Kvinner' })['audience']).toEqual([{ group: 'women', welcome: 'mainly' }]);
    expect(codes({ Målgruppe: 'Kvinner' })).toEqual(['sheet/assumed-value']);
    expect(codes({ Målgruppe: 'Kvinner', 'Andre velkomne': 'ja' })).toEqual([]);
    expect(service({ Målgruppe: 'Kvinner', 'Andre velkomne': 'ja' })['audience']).toEqual([
      { group: 'women', welcome: 'everyone-else-too' },
    ]);
  });
});

describe('the head', () => {
  test('is not there when nobody gives one', () => {
    expect(read().hasHead).toBe(false);
    expect(fromSpreadsheet(makeRow()).output).toMatchObject({ country: 'NO', languages: ['nb'] });
  });

  test('may come from the caller', () => {
    const { output, hasHead } = fromSpreadsheet(makeRow(), {
      ...HOW,
      id: 'prove',
      name: 'Prøve',
      license: 'CC0-1.0',
    });
    expect(hasHead).toBe(true);
    expect(output).toMatchObject({ id: 'prove', name: 'Prøve' });
  });
});

import { fromSpreadsheet, type Sheet, type Workbook } from '@service-directory/convert/spreadsheet';
import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from './read-workbook.ts';
import { searchCells } from './search-left-cells.ts';

const HEADINGS = 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon;Adresse;Poststed;Synlighet';
const ROW =
  'Huset;Eksempelforeningen;Gratis hjelp.;Vanlig helsehjelp;+47 22 99 00 00;Prøvegata 1;Oslo;offentlig';

const said = (...lines: string[]) =>
  readSpreadsheet(
    { path: 'liste.csv', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) },
    { lang: 'nb' },
  ).problems.filter(({ code }) => code === 'location/said-secret');

/** The same as a workbook. */
function workbook(more: Partial<Sheet>, diverse: string, line = ROW): Workbook {
  const row = (number: number, texts: string) => ({
    number,
    cells: texts
      .split(';')
      .map((text, column) => ({ column, value: { kind: 'text' as const, text } }))
      .filter(({ value }) => value.text !== ''),
  });
  const rows = [row(1, `${HEADINGS};Diverse`), row(2, `${line};${diverse}`)];
  return {
    format: 'xlsx',
    sheets: [{ name: '', rows, hiddenColumns: [], merges: [], commentedCells: [], ...more }],
  };
}

const SAYS = [
  'Hemmelig adresse!',
  'ikke publiser',
  'Kode 6',
  'Skal ikke på kart',
  'Do not publish',
  'Secret address',
];

describe('that a place is a secret', () => {
  test.each(SAYS)('is told where it stands under no heading: “%s”', (text) => {
    expect(said(HEADINGS, `${ROW};${text}`)).toMatchObject([{ cell: 'I2', severity: 'error' }]);
  });

  test.each(['Diverse', 'Kolonne1', 'Column1', 'Til oppfølging'])(
    'is told under a heading that is not known: “%s”',
    (heading) => {
      for (const text of SAYS) {
        const [found, ...more] = said(`${HEADINGS};${heading}`, `${ROW};${text}`);
        expect(found).toMatchObject({ cell: 'I2', severity: 'error' });
        expect(found?.message).toContain(`«${heading}» sier «${text.replace('!', '')}»`);
        expect(more).toEqual([]);
      }
    },
  );

  test.each<[string, string, Partial<Sheet>, string]>([
    ['a hidden cell', 'hidden', { hiddenColumns: [8] }, 'I2'],
    [
      'a comment',
      'comment',
      { comments: new Map([['F2', 'Redaktøren: Hemmelig adresse, ikke del!']]) },
      'F2',
    ],
  ])('is told of %s without its words', (_what, where, more, cell) => {
    const read = fromSpreadsheet(workbook(more, where === 'hidden' ? 'Hemmelig adresse' : ''));
    const faults = [...searchCells({ ...read, services: read.output.services })];
    expect(faults).toMatchObject([
      { code: 'location/said-secret', params: { where, visibility: 'public' }, cell: { cell } },
    ]);
    expect(faults[0]?.params).not.toHaveProperty('said');
  });
});

describe('a comment', () => {
  const codesOf = (comment: string, row = ROW) => {
    const read = fromSpreadsheet(workbook({ comments: new Map([['G2', comment]]) }, '', row));
    return [...searchCells({ ...read, services: read.output.services })].map(({ code }) => code);
  };

  test('in the row of a secret place is told when it holds a street', () => {
    const secret = ROW.replace('Prøvegata 1;Oslo;offentlig', ';Oslo;hemmelig');
    expect(codesOf('Hemmeligveien 5', secret)).toEqual(['location/confidential-words']);
    expect(codesOf('Ring først', secret)).toEqual([]);
  });

  test('that names who wrote it is no fault', () => {
    expect(codesOf('Kari Prøvesen:\nRingt 1.11, alt stemmer')).toEqual([]);
  });

  test('is looked through for the number of a person', () => {
    expect(codesOf(`Gjelder ${'01819050062'}`)).toEqual(['text/personal-number']);
  });
});

describe('nothing is said of the place', () => {
  test.each([
    'Ring først',
    'x',
    'Adressen er ikke hemmelig',
    'Ikke hemmelig',
    'Nytt navn i 2025',
    'Publisert',
    'OK',
  ])('by “%s”', (text) => {
    expect(said(HEADINGS, `${ROW};${text}`)).toEqual([]);
    expect(said(`${HEADINGS};Diverse`, `${ROW};${text}`)).toEqual([]);
  });

  test.each([
    ['Telefon til vakta', 'Hemmelig'],
    ['Taushetsplikt', 'Fortrolig'],
    ['Passord', 'Hemmelig'],
    ['Samtalen', 'Konfidensiell'],
  ])('under “%s”', (heading, text) => {
    expect(said(`${HEADINGS};${heading}`, `${ROW};${text}`)).toEqual([]);
  });

  test('where the place is a secret already, or there is none', () => {
    expect(said(HEADINGS, `${ROW.replace('offentlig', 'hemmelig')};Hemmelig adresse`)).toEqual([]);
    expect(said(HEADINGS, `${ROW.replace('Prøvegata 1;Oslo;offentlig', ';;')};Hemmelig adresse`)).toEqual([]);
  });
});

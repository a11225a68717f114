import { fromSpreadsheet, type Sheet } from '@service-directory/convert/spreadsheet';
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

  test('is told of a hidden cell without its words', () => {
    const row = (number: number, line: string) => ({
      number,
      cells: line.split(';').map((text, column) => ({ column, value: { kind: 'text' as const, text } })),
    });
    const sheet: Sheet = {
      name: '',
      rows: [row(1, `${HEADINGS};Diverse`), row(2, `${ROW};Hemmelig adresse`)],
      hiddenColumns: [8],
      merges: [],
      commentedCells: [],
    };
    const read = fromSpreadsheet({ format: 'xlsx', sheets: [sheet] });
    const faults = [...searchCells({ ...read, services: read.output.services })];
    expect(faults).toMatchObject([
      {
        code: 'location/said-secret',
        params: { where: 'hidden', visibility: 'public' },
        cell: { cell: 'I2' },
      },
    ]);
    expect(faults[0]?.params).not.toHaveProperty('said');
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

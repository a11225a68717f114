import type { Cell, CellValue, Row, Sheet, Workbook } from '../../workbook.ts';

/** A cell as a test writes it; nothing for an empty one. */
export type TestCell = string | number | boolean | CellValue | undefined;

const valueOf = (cell: Exclude<TestCell, undefined>): CellValue => {
  if (typeof cell === 'string') return { kind: 'text', text: cell };
  if (typeof cell === 'number') return { kind: 'number', number: cell };
  return typeof cell === 'boolean' ? { kind: 'boolean', boolean: cell } : cell;
};

/** A sheet of cells, the first row being row 1. Empty texts are empty cells. */
export function makeSheet(rows: readonly (readonly TestCell[])[], more: Partial<Sheet> = {}): Sheet {
  const made = rows.map((cells, index): Row => ({
    number: index + 1,
    cells: cells.flatMap((cell, column): Cell[] =>
      cell === undefined || cell === '' ? [] : [{ column, value: valueOf(cell) }],
    ),
  }));
  return {
    name: '',
    rows: made.filter(({ cells }) => cells.length > 0),
    hiddenColumns: [],
    merges: [],
    commentedCells: [],
    ...more,
  };
}

export const makeWorkbook = (...sheets: Sheet[]): Workbook => ({ format: 'xlsx', sheets });

/** What every service needs, and the values of a plain one; tests add columns to it. */
const NEEDED: Readonly<Record<string, TestCell>> = {
  Id: 'helsehjelpen',
  Navn: 'Helsehjelpen',
  Organisasjon: 'Eksempelforeningen',
  'Kort beskrivelse': 'Gratis hjelp fra sykepleier.',
  'Hjelper med': 'Vanlig helsehjelp',
  'Kontrollert hvordan': 'Sjekket på telefon',
  Sikkerhet: 'Ganske sikkert',
};

/** A workbook of one plain service with further columns, or with others instead; `undefined` takes a column away. */
export function makeRow(more: Readonly<Record<string, TestCell>> = {}): Workbook {
  const columns = Object.entries({ ...NEEDED, ...more }).filter(
    ([heading, cell]) => cell !== undefined || !(heading in more),
  );
  return makeWorkbook(makeSheet([columns.map(([heading]) => heading), columns.map(([, cell]) => cell)]));
}

/** How the sheets of tests are read. */
export const HOW = { country: 'NO', languages: ['nb'] };

/** Cells of a row that say what its conditions rest on. */
export const EVIDENCE = {
  'Kilde (lenke)': 'https://example.org/helse',
  'Kilde lest (dato)': '2026-09-01',
  Grunnlag: 'sier tjenesten selv',
};

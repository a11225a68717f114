import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellValue, Row, Sheet, Workbook } from '../workbook.ts';
import { SERVICE_COLUMNS } from './columns.ts';
import { helpOf } from './columns/help/help-of.ts';
import { fromSpreadsheet, type SpreadsheetResult } from './from-spreadsheet.ts';
import { SHEET_KINDS, type SheetKind } from './layout/sheet-kinds.ts';
import { makeRow } from './testing/make-workbook.ts';

/** The paths of all values that are no objects. */
function leavesOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) =>
    leavesOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const recordLeaves = ({ output }: SpreadsheetResult) => [
  ...leavesOf(output.services, ['services']),
  ...leavesOf(output.organizations, ['organizations']),
];

describe('the cell of a value', () => {
  const result = fromSpreadsheet(
    makeRow({
      'Navn (en)': 'Help',
      Pris: 'Gratis',
      'Drop-in': 'ja',
      'Kilde (lenke)': 'https://example.org',
      'Kilde lest (dato)': '2026-09-01',
      Grunnlag: 'sier tjenesten selv',
      Telefon: '+4722990000',
      'E-post': 'post@example.org',
      Synlighet: 'åpen',
      Adresse: 'Prøvegata 1, 0150 Oslo',
      Åpningstider: 'man–fre 10–15',
      Målgruppe: 'bare kvinner; menn',
    }),
    { country: 'NO', languages: ['nb'] },
  );

  test.each<[(string | number)[], string, string?]>([
    [['id'], 'A2', 'Id'],
    [['name'], 'B2', 'Navn'],
    [['name', 'nb'], 'B2', 'Navn'],
    [['name', 'en'], 'H2', 'Navn (en)'],
    [['organizationIds', 0], 'C2', 'Organisasjon'],
    [['needs', 0], 'E2', 'Hjelper med'],
    [['verification', 'method'], 'F2', 'Kontrollert hvordan'],
    [['access', 'cost', 'value'], 'I2', 'Pris'],
    [['access', 'cost', 'basis'], 'M2', 'Grunnlag'],
    [['access', 'cost', 'sourceIds', 0], 'K2', 'Kilde (lenke)'],
    [['access', 'entry', 0, 'value'], 'J2', 'Drop-in'],
    [['sources', 0, 'retrievedOn'], 'L2', 'Kilde lest (dato)'],
    [['contacts', 0, 'value'], 'N2', 'Telefon'],
    [['contacts', 1], 'O2', 'E-post'],
    [['locations', 0, 'visibility'], 'P2', 'Synlighet'],
    [['locations', 0, 'address', 'postalCode'], 'Q2', 'Adresse'],
    [['openingHours', 'periods', 0, 'closes'], 'R2', 'Åpningstider'],
    [['audience', 1, 'group'], 'S2', 'Målgruppe'],
    [['internal'], 'B2'],
    [['nothing', 'of', 'the', 'kind'], 'B2'],
    [[], 'B2'],
  ])('%j is %s, and with what stands over it unless it stands for the row', (path, cell, heading) => {
    expect(result.locate(['services', 0, ...path])).toEqual({ sheet: '', cell, heading });
  });

  test('of an organisation is where a row named it first', () => {
    const cell = { sheet: '', cell: 'C2' };
    expect(result.locate(['organizations', 0, 'name'])).toEqual({ ...cell, heading: 'Organisasjon' });
    expect(result.locate(['organizations', 0, 'url'])).toEqual(cell);
    expect(result.locate(['organizations', 0])).toEqual(cell);
  });

  test('of nothing is none', () => {
    expect(result.locate(['services', 7])).toBeUndefined();
    expect(result.locate(['country'])).toBeUndefined();
    expect(result.locate([])).toBeUndefined();
  });

  test('is found again and again, and asking tells no problem twice', () => {
    const before = result.problems.length;
    for (let round = 0; round < 3; round++) result.locate(['services', 0, 'name']);
    expect(result.problems).toHaveLength(before);
  });
});

describe('the columns of the sheet of a service', () => {
  const { columnsOf } = fromSpreadsheet(makeRow({ Opphold: 'vet ikke', 'Gratis?': 'ja', Magisk: 'x' }));

  test('have the headings of the sheet, and the places of their values', () => {
    expect(columnsOf(0)).toContainEqual({
      sheet: '',
      key: 'residenceStatus',
      path: 'access.residenceStatus',
      heading: 'Opphold',
    });
    expect(columnsOf(0)).toContainEqual({
      sheet: '',
      key: 'isFree',
      path: 'access.cost',
      heading: 'Gratis?',
      sameAs: 'cost',
    });
  });

  test('are only those that are read, and none of a service that is not there', () => {
    expect(columnsOf(0).map(({ heading }) => heading)).not.toContain('Magisk');
    expect(columnsOf(7)).toEqual([]);
  });
});

const word = fc.oneof(
  fc.constantFrom(...SERVICE_COLUMNS.flatMap(({ headings }) => [...headings.nb, ...headings.en])),
  fc.constantFrom(...SERVICE_COLUMNS.map((column) => helpOf(column).example.nb)),
  fc.constantFrom(
    'ja',
    'nei',
    'x',
    '?',
    '#REF!',
    '# x',
    '22 99 00 00',
    '150',
    '59,91',
    '12.3.2026',
    'man–fre 10–15',
    'Hemmelig adresse',
    '__proto__',
    'constructor',
    'a; b',
    'Kvinner',
    'Mat, Klær',
    'eksempel',
    'kilde',
    'https://example.org',
    '\n',
    '',
  ),
  fc.string(),
);
const cellValue: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: word.map((text) => ({ kind: 'text' as const, text })) },
  { weight: 1, arbitrary: fc.double().map((number) => ({ kind: 'number' as const, number })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('2026-03-12', '1900-01-00', 'x')
      .map((date) => ({ kind: 'date' as const, date })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('10:00', '26:00').map((time) => ({ kind: 'time' as const, time })),
  },
  { weight: 1, arbitrary: fc.boolean().map((boolean) => ({ kind: 'boolean' as const, boolean })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'error' as const, text: '#REF!' }) },
);
const row = (number: number, cells: readonly (CellValue | undefined)[], isHidden: boolean): Row => ({
  number,
  ...(isHidden ? { isHidden } : {}),
  cells: cells.flatMap((value, column) => (value === undefined ? [] : [{ column, value }])),
});
const sheetName = fc.oneof(
  fc.constantFrom(
    ...(Object.keys(SHEET_KINDS) as SheetKind[]).map((kind) => SHEET_KINDS[kind].names.nb[0]),
    'Ark1',
    '',
    '__proto__',
    'Koder',
  ),
  fc.string(),
);
const sheet: fc.Arbitrary<Sheet> = fc
  .tuple(
    sheetName,
    fc.array(fc.tuple(fc.array(fc.option(cellValue, { nil: undefined }), { maxLength: 14 }), fc.boolean()), {
      maxLength: 8,
    }),
    fc.constantFrom<Record<string, unknown>>(
      {},
      { isHidden: true },
      { merges: ['A2:A4', 'B1:C1', 'x'] },
      { hiddenColumns: [0, 3] },
      { commentedCells: ['A1'] },
    ),
    fc.constantFrom<SheetKind>('services', 'locations', 'contacts', 'conditions', 'sources', 'hours'),
  )
  .map(([name, rows, more, kind]): Sheet => {
    const headings = SHEET_KINDS[kind].columns
      .slice(0, 14)
      .map(({ headings: { nb } }): CellValue => ({ kind: 'text', text: nb[0] }));
    return {
      name,
      rows: [
        row(1, headings, false),
        ...rows.map(([cells, hidden], index) => row(index + 2, cells, hidden && index % 3 === 0)),
      ],
      hiddenColumns: [],
      merges: [],
      commentedCells: [],
      ...more,
    };
  });
const wildSheet: fc.Arbitrary<Sheet> = fc
  .tuple(
    sheetName,
    fc.array(fc.array(fc.option(cellValue, { nil: undefined }), { maxLength: 10 }), { maxLength: 10 }),
  )
  .map(([name, rows]) => ({
    name,
    rows: rows.map((cells, index) => row(index + 1, cells, false)),
    hiddenColumns: [],
    merges: [],
    commentedCells: [],
  }));
const workbook: fc.Arbitrary<Workbook> = fc.record({
  format: fc.constantFrom('csv', 'xlsx', 'ods'),
  sheets: fc.array(fc.oneof(sheet, wildSheet), { maxLength: 4 }),
});

const RUNS = 400;
/** Two shared processors may need several times as long as one that is free. */
const TIMEOUT_MS = 60_000;

describe('whatever a workbook holds', () => {
  test(
    'it is read without a throw, and pollutes no prototype',
    () => {
      fc.assert(
        fc.property(workbook, (any) => {
          const { output, problems } = fromSpreadsheet(any);
          expect(Array.isArray(output.services)).toBe(true);
          for (const { code } of problems) expect(code).toMatch(/^sheet\/[a-z-]+$/);
          expect(Object.keys(Object.prototype)).toEqual([]);
          expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT_MS,
  );

  test(
    'every value of every record has a cell, in a sheet that is there',
    () => {
      fc.assert(
        fc.property(workbook, (any) => {
          const result = fromSpreadsheet(any);
          const names = new Set(any.sheets.map(({ name }) => name));
          for (const path of recordLeaves(result)) {
            const { heading, ...place } = result.locate(path) ?? { sheet: '', cell: '' };
            expect(heading).not.toBe('');
            expect([path, place]).toEqual([
              path,
              { sheet: expect.any(String), cell: expect.stringMatching(/^[A-Z]+\d+$/) },
            ]);
            expect(names).toContain(place.sheet);
          }
        }),
        { numRuns: RUNS / 2 },
      );
    },
    TIMEOUT_MS,
  );

  test(
    'the same workbook gives the same result',
    () => {
      fc.assert(
        fc.property(workbook, (any) => {
          const [first, second] = [fromSpreadsheet(any), fromSpreadsheet(any)];
          expect(second.output).toEqual(first.output);
          expect(second.problems).toEqual(first.problems);
        }),
        { numRuns: RUNS / 4 },
      );
    },
    TIMEOUT_MS,
  );
});

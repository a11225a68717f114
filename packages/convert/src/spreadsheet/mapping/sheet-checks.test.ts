import { describe, expect, test } from 'vitest';
import type { Sheet } from '../workbook.ts';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { makeSheet, makeWorkbook, type TestCell } from './testing/make-workbook.ts';

const HEADINGS = ['Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med', 'Telefon'];
const ROW = (name: string): TestCell[] => [name, 'Prøve', `Om ${name}.`, 'Mat', '+4722990000'];
const list = (rows: TestCell[][], more: Partial<Sheet> = {}) =>
  makeSheet([HEADINGS, ...rows], { name: 'Ark1', ...more });
const read = (...sheets: Sheet[]) =>
  fromSpreadsheet(makeWorkbook(...sheets), { country: 'NO', languages: ['nb'] });
/** What is told besides what a sheet of so few columns always is. */
const told = (...sheets: Sheet[]) =>
  read(...sheets).problems.filter(({ code }) => !code.startsWith('sheet/assumed'));
const names = (...sheets: Sheet[]) => read(...sheets).output.services.map(({ name }) => name);

describe('what is hidden', () => {
  test('a sheet is not read, and told by its name', () => {
    const sheets = [list([ROW('A')]), list([ROW('B')], { name: 'Gammelt', isHidden: true })];
    expect(told(...sheets)).toEqual([
      { code: 'sheet/hidden-sheet', sheet: 'Gammelt', params: { sheet: 'Gammelt' } },
    ]);
    expect(names(...sheets)).toEqual(['A']);
    expect(read(...sheets).losses).toEqual([{ path: 'Gammelt!A1', reason: 'sheet/hidden-sheet' }]);
  });

  test('rows are not read, and told by their numbers', () => {
    const sheet = list(['A', 'B', 'C', 'D', 'E'].map(ROW));
    const rows = sheet.rows.map((row) =>
      [3, 4, 6].includes(row.number) ? { ...row, isHidden: true as const } : row,
    );
    expect(told({ ...sheet, rows })).toEqual([
      { code: 'sheet/hidden-rows', sheet: 'Ark1', cell: 'A3', params: { rows: ['3–4', '6'], count: 3 } },
    ]);
    expect(names({ ...sheet, rows })).toEqual(['A', 'D']);
  });

  test('columns are not read, and told by their letters', () => {
    const sheet = list([ROW('A')], { hiddenColumns: [4, 9] });
    expect(told(sheet)).toEqual([
      { code: 'sheet/hidden-columns', sheet: 'Ark1', cell: 'E1', params: { columns: ['E'], count: 1 } },
    ]);
    expect(read(sheet).output.services[0]).not.toHaveProperty('contacts');
    expect(read(sheet).losses).toEqual([{ path: 'Ark1!E:E', reason: 'sheet/hidden-columns' }]);
  });

  test('what is struck out is told by its cells, at most ten of them, and lost', () => {
    const struckCells = Array.from({ length: 12 }, (_, index) => `A${index + 2}`);
    const sheet = list([ROW('A')], { struckCells });
    expect(told(sheet)).toMatchObject([
      { code: 'sheet/struck-out', cell: 'A2', params: { cells: struckCells.slice(0, 10), count: 12 } },
    ]);
    expect(read(sheet).losses.map(({ path }) => path)).toEqual(struckCells.map((cell) => `Ark1!${cell}`));
  });

  test('comments are told by their cells, at most ten of them', () => {
    const commentedCells = Array.from({ length: 12 }, (_, index) => `A${index + 1}`);
    expect(told(list([ROW('A')], { commentedCells }))).toMatchObject([
      { code: 'sheet/comments', cell: 'A1', params: { cells: commentedCells.slice(0, 10), count: 12 } },
    ]);
  });

  test('no message says what it holds', () => {
    const sheet = list([ROW('Hemmeliggata 5')], { hiddenColumns: [0], commentedCells: ['B2'] });
    expect(JSON.stringify(told(sheet))).not.toContain('Hemmeliggata');
  });
});

describe('merged cells', () => {
  const rows = [
    ['A', 'Prøve', 'Om A.', 'Mat'],
    ['B', undefined, 'Om B.', 'Mat'],
    ['C', undefined, 'Om C.', 'Mat'],
  ] as TestCell[][];

  test('of a column that people merge give their value to all rows, and that is told', () => {
    const sheet = list(rows, { merges: ['B2:B4'] });
    expect(told(sheet)).toEqual([
      {
        code: 'sheet/merged-cells',
        sheet: 'Ark1',
        cell: 'B2:B4',
        params: { heading: 'Organisasjon', isCopied: true, first: 'B2' },
      },
    ]);
    expect(read(sheet).output.services.map(({ organizationIds }) => organizationIds)).toEqual([
      ['prove'],
      ['prove'],
      ['prove'],
    ]);
    expect(read(sheet).locate(['services', 2, 'organizationIds', 0])).toEqual({
      sheet: 'Ark1',
      cell: 'B2',
      heading: 'Organisasjon',
    });
  });

  test('of another column give it to the first alone', () => {
    const sheet = list([ROW('A'), ['B', 'Prøve', 'Om B.', 'Mat']], { merges: ['E2:E3'] });
    expect(told(sheet)).toMatchObject([
      { code: 'sheet/merged-cells', params: { heading: 'Telefon', isCopied: false } },
    ]);
    expect(read(sheet).output.services[1]).not.toHaveProperty('contacts');
  });

  test('side by side give it to the first alone', () => {
    expect(told(list([ROW('A')], { merges: ['B2:C2'] }))).toMatchObject([{ params: { isCopied: false } }]);
  });

  test('above the headings are nobody’s business, only what stands in them', () => {
    const sheet = makeSheet([['Tilbud i Oslo'], HEADINGS, ROW('A')], { merges: ['A1:E1'] });
    expect(told(sheet).map(({ code }) => code)).toEqual(['sheet/above-headings']);
  });

  test('make one row of headings that take two', () => {
    const sheet = makeSheet(
      [
        ['Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med', 'Kontakt'],
        ['', '', '', '', 'Telefon', 'E-post'],
        [...ROW('A'), 'post@example.org'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1'] },
    );
    expect(told(sheet)).toEqual([]);
    expect(read(sheet).output.services).toMatchObject([
      { name: 'A', contacts: [{ channel: 'phone' }, { channel: 'email', value: 'post@example.org' }] },
    ]);
  });

  test('in the row of headings leave a column without one, and that is told', () => {
    const sheet = makeSheet([HEADINGS, ROW('A')], { merges: ['D1:E1'] });
    expect(told(sheet)).toMatchObject([{ code: 'sheet/merged-cells', params: { first: 'D1' } }]);
  });

  test('that make no sense are passed over', () => {
    expect(told(list([ROW('A')], { merges: ['x', 'A1', '', 'A0:B0', 'ZZZZ1:ZZZZ2'] }))).toEqual([]);
  });
});

describe('the headings', () => {
  test('are found below a title', () => {
    expect(names(makeSheet([['Tilbud i Oslo'], [], ['Oppdatert mars'], HEADINGS, ROW('A')]))).toEqual(['A']);
  });

  test('are not looked for below the tenth row', () => {
    const sheet = makeSheet([...Array.from({ length: 10 }, () => ['x']), HEADINGS, ROW('A')]);
    expect(told(sheet)).toMatchObject([{ code: 'sheet/no-heading' }]);
    expect(names(sheet)).toEqual([]);
  });

  test('that are not known are told, with the one that was meant', () => {
    const sheet = makeSheet([
      [...HEADINGS, 'Telefom', 'Xyzzy'],
      [...ROW('A'), '1', '2'],
    ]);
    expect(told(sheet)).toEqual([
      { code: 'sheet/unknown-column', cell: 'F1', params: { heading: 'Telefom', column: 'phone' } },
      { code: 'sheet/unknown-column', cell: 'G1', params: { heading: 'Xyzzy', column: undefined } },
    ]);
    expect(read(sheet).losses.map(({ path }) => path)).toEqual(['F2', 'G2']);
  });

  test.each([
    ['A', 'B1', {}],
    ['B', 'B2', { cells: ['B2'], count: 1, isOfHours: false }],
  ])('of one kind are told, and the first is read: A and %s', (second, cell, more) => {
    const sheet = makeSheet([
      ['Navn', 'Tilbud', 'Kort beskrivelse'],
      ['A', second, 'Om A.'],
    ]);
    expect(told(sheet)).toContainEqual({
      code: 'sheet/duplicate-column',
      cell,
      params: { heading: 'Tilbud', first: 'Navn', other: 'A1', ...more },
    });
    expect(names(sheet)).toEqual(['A']);
  });

  test('of persons are told, and nothing of them is read', () => {
    const sheet = makeSheet([
      [...HEADINGS, 'Kontaktperson'],
      [...ROW('A'), 'Kari Prøve'],
    ]);
    expect(told(sheet)).toMatchObject([{ code: 'sheet/personal-column', cell: 'F1' }]);
    expect(JSON.stringify(read(sheet))).not.toContain('Kari');
  });
});

describe('rows', () => {
  test.each(['# arkiv', 'eksempel', 'Forklaring', 'EXAMPLE', 'explanation:'])(
    'that begin with “%s” are passed over',
    (mark) => {
      const sheet = makeSheet([
        ['Id', ...HEADINGS],
        [mark, ...ROW('X')],
        ['a', ...ROW('A')],
      ]);
      expect(names(sheet)).toEqual(['A']);
      expect(told(sheet)).toEqual([]);
    },
  );

  test('a failed formula is no comment', () => {
    const sheet = makeSheet([
      ['Id', ...HEADINGS],
      ['#REF!', ...ROW('A')],
    ]);
    expect(names(sheet)).toEqual(['A']);
    expect(told(sheet)).toMatchObject([{ code: 'sheet/error-cell' }]);
  });

  test('with the example of the template are told and passed over', () => {
    const sheet = list([ROW('Eksempelhelsa'), ROW('A')]);
    expect(told(sheet)).toMatchObject([{ code: 'sheet/example-row-left', cell: 'A2' }]);
    expect(names(sheet)).toEqual(['A']);
  });

  test('with the explanations of the template too', () => {
    const sheet = list([
      [
        'Hva tjenesten heter. Én tjeneste på hver rad.',
        'Hvem som driver tjenesten. Samme navn er samme organisasjon; flere skilles med semikolon.',
      ],
      ROW('A'),
    ]);
    expect(told(sheet)).toMatchObject([{ code: 'sheet/example-row-left' }]);
  });

  test('of one cell are titles between rows, and told', () => {
    const sheet = list([['BERGEN'], ROW('A')]);
    expect(told(sheet)).toMatchObject([{ code: 'sheet/section-row', cell: 'A2' }]);
    expect(names(sheet)).toEqual(['A']);
  });

  test('of one cell are services in a sheet of few columns', () => {
    expect(names(makeSheet([['Navn', 'Telefon'], ['A']]))).toEqual(['A']);
  });

  test('that say the same are told, and read once', () => {
    const sheet = makeSheet([
      ['Id', ...HEADINGS],
      ['a', ...ROW('A')],
      ['b', ...ROW('B')],
      ['c', ...ROW('A')],
    ]);
    expect(told(sheet)).toEqual([{ code: 'sheet/duplicate-row', cell: 'A4', params: { row: 4, first: 2 } }]);
    expect(names(sheet)).toEqual(['A', 'B']);
  });

  test('with the same name and something else are two', () => {
    expect(names(list([ROW('A'), ['A', 'Annen', 'Noe annet.', 'Klær', '+4722990001']]))).toEqual(['A', 'A']);
  });

  test('without a cell that we know are passed over', () => {
    expect(names(makeSheet([[...HEADINGS, 'Xyzzy'], ROW('A'), ['', '', '', '', '', 'bare her']]))).toEqual([
      'A',
    ]);
  });
});

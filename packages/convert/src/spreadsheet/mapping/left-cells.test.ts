import { describe, expect, test } from 'vitest';
import type { Sheet, SheetProblem } from '../workbook.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { leftCells } from './left-cells.ts';
import { makeSheet, makeWorkbook, type TestCell } from './testing/make-workbook.ts';

const HEADINGS = ['Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med', 'Telefon'];
const ROW = (name: string): TestCell[] => [name, 'Prøve', `Om ${name}.`, 'Mat', '+4722990000'];
const list = (rows: TestCell[][], more: Partial<Sheet> = {}) =>
  makeSheet([HEADINGS, ...rows], { name: 'Ark1', ...more });
const read = (...sheets: Sheet[]) => fromSpreadsheet(makeWorkbook(...sheets));
const readText = (text: string) => {
  const { workbook } = readWorkbook(new TextEncoder().encode(text), { name: 'liste.csv' });
  if (workbook === undefined) throw new Error('no workbook');
  return fromSpreadsheet(workbook);
};
/** What is told besides what a sheet of so few columns always is. */
const told = ({ problems }: { problems: readonly SheetProblem[] }) =>
  problems.filter(({ code }) => !code.startsWith('sheet/assumed'));
const left = (result: ReturnType<typeof read>) =>
  [...leftCells(result)].map(({ cell, reason, text, heading }) => [cell, reason, text, heading]);
const names = ({ output }: ReturnType<typeof read>) => output.services.map(({ name }) => name);

describe('a cell under no heading', () => {
  test('beyond the last one is told by its cell, is lost, and is left to be looked through', () => {
    const result = read(list([[...ROW('A'), 'Spør på baksida']]));
    expect(told(result)).toEqual([
      { code: 'sheet/stray-cell', sheet: 'Ark1', cell: 'F2', params: { column: 'F', count: 1 } },
    ]);
    expect(result.losses).toContainEqual({ path: 'Ark1!F2', reason: 'sheet/stray-cell' });
    expect(left(result)).toEqual([['F2', 'sheet/stray-cell', 'Spør på baksida', undefined]]);
    expect(names(result)).toEqual(['A']);
  });

  test('is told also when its row holds nothing else', () => {
    const result = read(list([ROW('A'), [undefined, undefined, undefined, undefined, undefined, 'x']]));
    expect(told(result)).toMatchObject([{ code: 'sheet/stray-cell', cell: 'F3' }]);
    expect(left(result)).toEqual([['F3', 'sheet/stray-cell', 'x', undefined]]);
  });

  test('many in a column are told at once', () => {
    const rows = ['A', 'B', 'C', 'D', 'E'].map((name) => [...ROW(name), `om ${name}`]);
    expect(told(read(list(rows)))).toEqual([
      { code: 'sheet/stray-cell', sheet: 'Ark1', cell: 'F2:F6', params: { column: 'F', count: 5 } },
    ]);
    expect(left(read(list(rows)))).toHaveLength(5);
  });

  test('below a heading that is not taken over is told by the heading alone, and is left too', () => {
    const sheet = makeSheet([
      [...HEADINGS, 'Været', 'Kontaktperson', 'Adresse (ikke publiser)'],
      [...ROW('A'), 'sol', 'Kari', 'Gata 5'],
    ]);
    const result = read(sheet);
    expect(told(result).map(({ code }) => code)).not.toContain('sheet/stray-cell');
    expect(left(result)).toEqual([
      ['F2', 'sheet/unknown-column', 'sol', 'Været'],
      ['G2', 'sheet/personal-column', 'Kari', 'Kontaktperson'],
      ['H2', 'sheet/not-public-column', 'Gata 5', 'Adresse (ikke publiser)'],
    ]);
  });
});

describe('a row of text with one cell too many', () => {
  const line = (summary: string) => `A;Prøve;${summary};Mat;+4722990000`;
  const text = (...lines: string[]) => [HEADINGS.join(';'), ...lines, ''].join('\n');
  const other = line('Om A.').replace('A;', 'B;');

  test('is told at the cell beyond, with the heading whose text was cut', () => {
    const result = readText(text(line('Gratis; kom som du er'), other));
    expect(told(result)).toContainEqual({
      code: 'sheet/shifted-row',
      cell: 'F2',
      params: { row: 2, count: 1, after: 'Kort beskrivelse' },
    });
    expect(names(result)).toEqual(['A', 'B']);
  });

  test('is told once: what stands in the wrong columns is not told cell by cell', () => {
    const shifted = 'A;Prøve;Lege; sykepleier og mat;Mat;+4722990000';
    expect(told(readText(text(shifted, other))).map(({ code, cell }) => [code, cell])).toEqual([
      ['sheet/shifted-row', 'F2'],
    ]);
    const wrong = 'A;Prøve;Lege;sykepleiere osv;Mat';
    expect(told(readText(text(wrong, other))).map(({ code, cell }) => [code, cell])).toEqual([
      ['sheet/unknown-code', 'D2'],
      ['sheet/phone-unreadable', 'E2'],
    ]);
  });

  test('is told when nothing says where it was cut', () => {
    expect(told(readText(text(line('Gratis;kom'), other)))).toContainEqual({
      code: 'sheet/shifted-row',
      cell: 'F2',
      params: { row: 2, count: 1, after: undefined },
    });
  });

  test('of many that go on is no mistake of the row: a heading is missing', () => {
    const rows = ['A', 'B', 'C', 'D'].map((name) => `${line('Om.').replace('A;', `${name};`)};merknad`);
    expect(told(readText(text(...rows)))).toEqual([
      { code: 'sheet/stray-cell', cell: 'F2:F5', params: { column: 'F', count: 4 } },
    ]);
  });

  test('in quotation marks is one cell', () => {
    expect(told(readText(text(line('"Gratis; kom som du er"'), other)))).toEqual([]);
  });
});

describe('a row that is no record', () => {
  test.each([
    [['BERGEN'], 'section'],
    [['Sum', undefined, undefined, undefined, 2], 'total'],
    [['Totalt: 2'], 'total'],
    [['Totalt', '2 tjenester'], 'total'],
    [['Sum', '14 tilbud'], 'total'],
    [['Totalt', '4', 4, undefined, 12], 'total'],
    [['Antall tilbud', undefined, undefined, undefined, '2'], 'total'],
    [HEADINGS, 'headings'],
  ] as [TestCell[], string][])('%j is told as a %s and left', (row, looksLike) => {
    const result = read(list([ROW('A'), row, ROW('B')]));
    expect(told(result)).toEqual([
      { code: 'sheet/section-row', sheet: 'Ark1', cell: 'A3', params: { row: 3, looksLike } },
    ]);
    expect(names(result)).toEqual(['A', 'B']);
    expect(left(result).map(([cell]) => cell)).toContain('A3');
  });

  test('headings of another order are an error: what stands below is read by the first ones', () => {
    const result = read(list([ROW('A'), ['Navn', 'Telefon', 'Organisasjon'], ['B', '+4722990000', 'Prøve']]));
    expect(told(result)).toContainEqual({
      code: 'sheet/other-headings',
      sheet: 'Ark1',
      cell: 'A3',
      params: { row: 3 },
    });
  });

  test('a service may have a name that begins like a sum', () => {
    expect(names(read(list([ROW('Totalt avhold'), ROW('Sum')])))).toEqual(['Totalt avhold', 'Sum']);
    expect(names(read(list([['Totalt', '2 tjenester AS', 'Gratis hjelp.']])))).toEqual(['Totalt']);
  });

  test('comments are left without a word', () => {
    const result = read(list([['# ring Kari'], ROW('A')]));
    expect(told(result)).toEqual([]);
    expect(left(result)).toEqual([['A2', 'sheet/comment-row', '# ring Kari', undefined]]);
  });
});

test('what stands above the headings is told once, and left', () => {
  const sheet = makeSheet([['Tilbud i Bergen', 'v3'], ['Oppdatert 1.10.2026'], HEADINGS, ROW('A')], {
    name: 'Ark1',
  });
  expect(told(read(sheet))).toEqual([
    { code: 'sheet/above-headings', sheet: 'Ark1', cell: 'A1', params: { row: 3, count: 3 } },
  ]);
  expect(left(read(sheet)).map(([cell, reason]) => [cell, reason])).toEqual([
    ['A1', 'sheet/above-headings'],
    ['B1', 'sheet/above-headings'],
    ['A2', 'sheet/above-headings'],
  ]);
});

test('what is hidden, and sheets that are not read, are left', () => {
  const shown = list([ROW('A'), ROW('B')], { hiddenColumns: [4] });
  const rows = shown.rows.map((row) => (row.number === 3 ? { ...row, isHidden: true as const } : row));
  const sheets = [
    { ...shown, rows },
    makeSheet([['gammelt']], { name: 'Gammelt', isHidden: true }),
    makeSheet([['notat']], { name: 'Notater' }),
    makeSheet([['hjelp']], { name: 'Veiledning' }),
  ];
  expect(left(read(...sheets)).map(([cell, reason, text]) => [cell, reason, text])).toEqual([
    ...ROW('B').map((text, column) => [`${'ABCDE'[column] ?? ''}3`, 'sheet/hidden-rows', text]),
    ['E2', 'sheet/hidden-columns', '+4722990000'],
    ['A1', 'sheet/hidden-sheet', 'gammelt'],
    ['A1', 'sheet/ignored-sheet', 'notat'],
    ['A1', 'sheet/ignored-sheet', 'hjelp'],
  ]);
});

test('a cell of the row of a secret place says so', () => {
  const sheet = makeSheet([
    [...HEADINGS, 'Synlighet', 'Vei dit'],
    [...ROW('A'), 'hemmelig', 'Gata 5'],
    [...ROW('B'), 'åpen', 'Gata 6'],
    [...ROW('C'), 'bare området', 'Gata 7'],
    [...ROW('D'), 'kanskje', 'Gata 8'],
  ]);
  const cells = [...leftCells(read(sheet))].filter(({ isUnread }) => isUnread !== true);
  expect(cells.map((cell) => cell.isInSecretRow())).toEqual([true, false, false, true]);
});

describe('a cell of which not all could be read', () => {
  const cells = (phone: string) =>
    [...leftCells(read(list([[...ROW('A').slice(0, 4), phone]])))].map(({ cell, reason, text, isUnread }) => [
      cell,
      reason,
      text,
      isUnread,
    ]);

  test.each([
    ['01819050062', 'sheet/phone-unreadable'],
    ['22 99 00 00, 12345678901', 'sheet/phone-unreadable'],
    ['40000000 (privat)', 'sheet/not-public-contact'],
  ])('is left to be looked through: “%s”', (text, reason) => {
    expect(cells(text)).toEqual([['E2', reason, text, true]]);
  });

  test('is not left when only what was taken for granted is told', () => {
    expect(cells('22 99 00 00')).toEqual([]);
  });
});

test('of the sheet about the directory, what stands beside a value is told', () => {
  const head = makeSheet([['Id', 'prove', 'sjekk denne'], ['Tittel uten verdi'], ['Navn', 'Prøve']], {
    name: 'Katalog',
  });
  const result = read(head, list([ROW('A')], { name: 'Tjenester' }));
  expect(told(result)).toContainEqual({
    code: 'sheet/stray-cell',
    sheet: 'Katalog',
    cell: 'C1',
    params: { column: 'C', count: 1 },
  });
  expect(left(result).map(([cell, , text]) => [cell, text])).toEqual([
    ['C1', 'sjekk denne'],
    ['A2', 'Tittel uten verdi'],
  ]);
});

describe('what is struck out', () => {
  const struckValues = [{ kind: 'text', text: 'Gamleveien 1' }] as const;

  test('is left to be looked through, under the heading of its column', () => {
    const result = read(list([ROW('A')], { struckCells: ['C2'], struckValues }));
    expect(left(result)).toEqual([['C2', 'sheet/struck-out', 'Gamleveien 1', 'Kort beskrivelse']]);
    expect([...leftCells(result)].map((cell) => cell.isInSecretRow())).toEqual([false]);
  });

  test('knows that its row is that of a secret place', () => {
    const sheet = makeSheet(
      [
        [...HEADINGS, 'Synlighet'],
        [...ROW('A'), 'hemmelig'],
      ],
      { struckCells: ['C2', 'C9'], struckValues: [...struckValues, ...struckValues] },
    );
    expect([...leftCells(read(sheet))].map((cell) => [cell.cell, cell.isInSecretRow()])).toEqual([
      ['C2', true],
      ['C9', false],
    ]);
  });

  test('in a sheet that is passed over is left too', () => {
    const other = makeSheet([['hei']], { name: 'Notater', struckCells: ['A1'], struckValues });
    expect(left(read(list([ROW('A')]), other))).toContainEqual([
      'A1',
      'sheet/struck-out',
      'Gamleveien 1',
      undefined,
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../read/read-workbook.ts';
import { cellText } from '../../mapping/cell-text.ts';
import type { WrittenWorkbook } from '../written-workbook.ts';
import { writeCsv, writeCsvFiles } from './write-csv.ts';

const workbook = (...cells: string[]): WrittenWorkbook => ({
  language: 'nb',
  shape: 'simple',
  sheets: [
    {
      name: 'Katalog',
      kind: 'fields',
      columns: [],
      rows: [{ role: 'record', cells: ['Navn', 'Katalogen'] }],
    },
    {
      name: 'Tjenester',
      kind: 'table',
      columns: [
        { key: 'name', heading: 'Navn', width: 20 },
        { key: 'organization', heading: 'Organisasjon', width: 20 },
      ],
      rows: cells.map((cell) => ({ role: 'record', cells: ['x', cell] })),
    },
    { name: 'Lister', kind: 'lists', columns: [{ key: 'x', heading: 'X', width: 1 }], rows: [] },
  ],
});
const lineOf = (cell: string) => writeCsv(workbook(cell)).split('\r\n').slice(1).join('\r\n');
const bytesOf = (text: string) => new TextEncoder().encode(text);
const readBack = (cell: string) => {
  const { workbook: read } = readWorkbook(bytesOf(writeCsv(workbook(cell))), { name: 'liste.csv' });
  return cellText(read!.sheets[0]!.rows[1]!.cells[1]!.value);
};

test('a file begins with a byte order mark, has semicolons, and ends each line with CRLF', () => {
  expect(writeCsv(workbook('Blå Kors'))).toBe('\ufeffNavn;Organisasjon\r\nx;Blå Kors\r\n');
});

test.each([
  ['a;b', 'x;"a;b"\r\n'],
  ['a"b', 'x;"a""b"\r\n'],
  ['a\nb', 'x;"a\nb"\r\n'],
  ['a, b', 'x;"a, b"\r\n'],
])('%j is put into quotation marks', (cell, line) => {
  expect(lineOf(cell)).toBe(line);
  expect(readBack(cell)).toBe(cell);
});

describe('what a spreadsheet would compute or change', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("https://example.org")',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '-',
    '+47',
    '+4722990000',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    "=cmd|' /C calc'!A0",
  ])(
    // prettier-ignore
    '%j is marked as a text, and comes back unchanged',
    (cell) => {
      expect(lineOf(cell)).toMatch(/^x;"?'/);
      expect(readBack(cell)).toBe(cell);
    },
  );

  test.each(['0150', '00 47 22 99 00 00', '007'])('%j keeps its zero', (cell) => {
    expect(lineOf(cell)).toBe(`x;'${cell}\r\n`);
    expect(readBack(cell)).toBe(cell);
  });

  test.each(['+47 22 99 00 00', '0', '0,5', '10:00', '2026-03-12', 'man–fre 10–15', '1-2'])(
    '%j is left as it is',
    (cell) => {
      expect(lineOf(cell).replaceAll('"', '')).toBe(`x;${cell}\r\n`);
      expect(readBack(cell)).toBe(cell);
    },
  );

  test('no field of any kind begins a formula', () => {
    const cells = [...'=+-@\t\r＝＋－＠'].flatMap((sign) => [sign, `${sign}A1`, `${sign}"x"`, `${sign};x`]);
    for (const cell of cells) expect(lineOf(cell)).not.toMatch(/^x;"?[=+\-@\t\r＝＋－＠]/);
  });
});

test('every sheet of data may have a file of its own', () => {
  expect(Object.keys(writeCsvFiles(workbook('y')))).toEqual(['Katalog.csv', 'Tjenester.csv']);
  expect(writeCsvFiles(workbook('y'))['Katalog.csv']).toBe('\ufeffNavn;Katalogen\r\n');
});

test('a workbook without services gives an empty file', () => {
  expect(writeCsv({ language: 'nb', shape: 'full', sheets: [] })).toBe('\ufeff');
});

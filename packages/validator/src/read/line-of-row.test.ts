import { readWorkbook } from '@service-directory/convert/spreadsheet';
import { expect, test } from 'vitest';
import { linesOf } from './line-of-row.ts';
import { readSpreadsheet } from './read-workbook.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const lineIn = (text: string) => linesOf(readWorkbook(bytesOf(text), { name: 'liste.csv' }).workbook);

/** The slow way: the line in which a word stands. */
const lineOf = (text: string, word: string) => text.slice(0, text.indexOf(word)).split(/\r\n?|\n/).length;

test.each([
  'a;b\nrow2;x\n\nrow4;x\n',
  'sep=;\r\na;b\r\nrow2;x\r\nrow3;x\r\n',
  'a;b\nx;"to\nlinjer og ""mer"""\nrow3;"en\r\nto\n\ntre"\nrow4;x\n"row5\nend";x\nrow6;x\n',
  '"a\nb";c\rrow2;x\rrow3;"d\re"\rrow4;x',
])('a row is at its line: %j', (text) => {
  const find = lineIn(text);
  const rows = [...text.matchAll(/row(\d)/g)];
  for (const [word, row] of rows) expect([word, find(`B${row}`)]).toEqual([word, lineOf(text, word)]);
});

test('a range is at its first row, and without a cell nothing is known', () => {
  const find = lineIn('a;b\nc;d\ne;f\n');
  expect([find('B2:B3'), find('A1'), find(undefined)]).toEqual([2, 1, 0]);
});

test('a workbook has no lines', () => {
  const sheet = { name: 'Ark1', rows: [], hiddenColumns: [], merges: [], commentedCells: [] };
  expect(linesOf({ format: 'xlsx', sheets: [sheet] })('A2')).toBe(0);
  expect(linesOf(undefined)('A2')).toBe(0);
});

test('findings and places of a CSV have the line of their row', () => {
  const text = 'Navn;Organisasjon;Telefon\n"Kafeen\npå hjørnet";Org;12\nHuset;Org;13\n';
  const { problems, locate } = readSpreadsheet({ path: 'liste.csv', bytes: bytesOf(text) }, { lang: 'nb' });
  const phones = problems.filter(({ code }) => code === 'sheet/phone-unreadable');
  expect(phones.map(({ cell, line, column }) => [cell, line, column])).toEqual([
    ['C2', 2, 0],
    ['C3', 4, 0],
  ]);
  expect(locate(['services', 1])).toMatchObject({ cell: 'A3', line: 4 });
});

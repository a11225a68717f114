import { expect, test } from 'vitest';
import { placeInFile, placeOf } from './place.ts';
import { aFinding } from './testing/findings.ts';
import { wordsOf } from './words/index.ts';

const [en, nb] = [wordsOf('en'), wordsOf('nb')];

test('a place in a text file is written as editors open it', () => {
  expect(placeOf(aFinding(), en)).toBe('katalog/services/helsehjelpen.yaml:12:9');
  expect(placeInFile(aFinding(), nb)).toBe('linje 12, kolonne 9');
});

test('a place in a workbook is told by sheet and cell, whatever the line says', () => {
  const finding = aFinding({ file: 'katalog.xlsx', sheet: 'Tjenester', cell: 'C7' });
  expect(placeOf(finding, nb)).toBe('katalog.xlsx, ark «Tjenester», celle C7');
  expect(placeOf(finding, en)).toBe('katalog.xlsx, sheet “Tjenester”, cell C7');
  expect(placeInFile(finding, nb)).toBe('ark «Tjenester», celle C7');
});

test('a table without sheets is told by the cell, and a whole sheet by its name', () => {
  expect(placeOf(aFinding({ file: 'katalog.csv', sheet: '', cell: 'C7' }), nb)).toBe('katalog.csv, celle C7');
  expect(placeOf(aFinding({ file: 'katalog.xlsx', sheet: 'Skjult' }), nb)).toBe('katalog.xlsx, ark «Skjult»');
});

test('without a line it is the JSON Pointer', () => {
  expect(placeOf(aFinding({ line: 0, column: 0 }), en)).toBe(
    'katalog/services/helsehjelpen.yaml /access/cost',
  );
  expect(placeInFile(aFinding({ line: 0, column: 0 }), en)).toBe('/access/cost');
});

test('a finding about the whole input has no place', () => {
  expect(placeOf(aFinding({ file: '', path: '', line: 0, column: 0 }), en)).toBe('');
});

test('a column that is not known is not told', () => {
  expect(placeInFile(aFinding({ column: 0 }), en)).toBe('line 12');
});

test('names out of data cannot break the line', () => {
  const finding = aFinding({ file: 'a\nb.xlsx', sheet: 'x\u202Ey', cell: 'C7' });
  expect(placeOf(finding, en)).toBe('a b.xlsx, sheet “x\\u202Ey”, cell C7');
});

test('what stands over the column is told beside the cell', () => {
  const finding = aFinding({
    file: 'katalog.xlsx',
    sheet: 'Tjenester',
    cell: 'F7',
    heading: 'Sist\nsjekket',
  });
  expect(placeOf(finding, nb)).toBe('katalog.xlsx, ark «Tjenester», celle F7 («Sist sjekket»)');
  expect(placeInFile(finding, en)).toBe('sheet “Tjenester”, cell F7 (“Sist sjekket”)');
});

import { parse as csvParse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { obviousCsv } from '../testing/obvious-csv.ts';
import { fieldText, parseCsv } from './parse-csv.ts';

/** All cells, with the empty ones. */
function tableOf(text: string, delimiter = ';'): string[][] | 'unclosed' {
  const rows: string[][] = [];
  const starts: number[] = [];
  let cells: string[] = [];
  const unclosed = parseCsv(text, delimiter, {
    field: (column, row, start, end) => {
      expect([column, row]).toEqual([cells.length, rows.length]);
      cells.push(fieldText(text, start, end));
    },
    endRow: (row, columns, start) => {
      // A delimiter as the very last sign leaves a cell that is nowhere in the text.
      while (cells.length < columns) cells.push('');
      expect(row).toBe(rows.length);
      rows.push(cells);
      starts.push(start);
      cells = [];
    },
  });
  return unclosed === undefined ? rows : 'unclosed';
}

describe('parseCsv', () => {
  test.each(['\n', '\r\n', '\r'])('ends a line at %j', (end) =>
    expect(tableOf(`a;b${end}c;d${end}`)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  );

  test('counts a line that holds nothing as a row, as the spreadsheet does', () =>
    expect(tableOf('a\n\nb')).toEqual([['a'], [''], ['b']]));

  test('keeps delimiters, line breaks and two quotation marks as one in a quoted cell', () =>
    expect(tableOf('"a;b";"c\r\nd";"e ""f"""\n')).toEqual([['a;b', 'c\r\nd', 'e "f"']]));

  test('takes a quotation mark within a cell as it is', () =>
    expect(tableOf('12" rør;b')).toEqual([['12" rør', 'b']]));

  test('keeps what follows a closing quotation mark, as Excel does', () =>
    expect(tableOf('"Havna" kafé;"b"x"y"\nc')).toEqual([['Havna kafé', 'bx"y"'], ['c']]));

  test('sees an empty cell at the end of the text', () =>
    expect(tableOf('a;b\nc;')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]));

  test('sees an empty quoted cell as a row', () => expect(tableOf('a\n""')).toEqual([['a'], ['']]));

  test('gives nothing for nothing', () => expect(tableOf('')).toEqual([]));

  test('tells where a quotation mark is that nothing closes', () =>
    expect(parseCsv('a;b\n"c";"d\ne;f\n', ';', { field: () => undefined, endRow: () => undefined })).toEqual({
      row: 1,
      column: 1,
    }));

  test('reads a single line from where it begins', () => {
    const text = 'a;b\r\n"c\nd";e\r\nf\r\n';
    const starts: number[] = [];
    parseCsv(text, ';', {
      field: () => undefined,
      endRow: (_row, _columns, start) => void starts.push(start),
    });
    const cells: string[] = [];
    const field = (_column: number, _row: number, start: number, end: number) =>
      void cells.push(fieldText(text, start, end));
    parseCsv(text, ';', { field, endRow: () => false }, starts[1]);
    expect(starts).toEqual([0, 5, 14]);
    expect(cells).toEqual(['c\nd', 'e']);
  });

  test('stops when the sink has enough', () => {
    const rows: number[] = [];
    parseCsv('a\nb\nc\n', ';', { field: () => undefined, endRow: (row) => rows.push(row) < 2 });
    expect(rows).toEqual([0, 1]);
  });
});

describe('parseCsv agrees', () => {
  const anyText = fc.string({
    unit: fc.constantFrom('a', ';', '"', '\n', '\r', ' ', 'å', '\t', ','),
    maxLength: 40,
  });

  test('with a reader that goes sign by sign, on any text', () =>
    fc.assert(
      fc.property(anyText, fc.constantFrom(';', ',', '\t'), (text, delimiter) => {
        expect(tableOf(text, delimiter)).toEqual(obviousCsv(text, delimiter));
      }),
      { numRuns: 3_000 },
    ));

  const cell = fc.string({ unit: fc.constantFrom('a', 'Å', ' ', ';', '"', '\n', '0', ','), maxLength: 8 });
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
    );
  const write = (rows: readonly (readonly string[])[], end: string) =>
    rows
      .map((row) =>
        row.map((field) => (/[;"\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(';'),
      )
      .join(end);

  test('with what was written', () =>
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), (rows, end) => {
        expect(tableOf(write(rows, end))).toEqual(rows);
      }),
    ));

  test('with csv-parse on well-made text', () =>
    fc.assert(
      fc.property(table, (rows) => {
        const text = write(rows, '\n');
        expect(tableOf(text)).toEqual(csvParse(text, { delimiter: ';' }));
      }),
    ));

  test('with papaparse on well-made text', () =>
    fc.assert(
      fc.property(table, (rows) => {
        const text = write(rows, '\n');
        expect(tableOf(text)).toEqual(Papa.parse(text, { delimiter: ';', newline: '\n' }).data);
      }),
    ));
});

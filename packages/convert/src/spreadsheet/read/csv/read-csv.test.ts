import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cellName } from '../../workbook.ts';
import { readWorkbook } from '../read-workbook.ts';
import { cellsOf, readCells, refusalOf, text } from '../testing/flatten.ts';
import { obviousCsv } from '../testing/obvious-csv.ts';

const read = (content: string, name = 'liste.csv') => readWorkbook(strToU8(content), { name });
const cells = (content: string) => readCells(strToU8(content), 'liste.csv');

describe('a CSV file', () => {
  test('is one sheet without a name, of texts', () =>
    expect(read('Navn;Postnummer\nHavna;0150\n')).toEqual({
      workbook: {
        format: 'csv',
        sheets: [
          {
            name: '',
            rows: [
              {
                number: 1,
                cells: [
                  { column: 0, value: text('Navn') },
                  { column: 1, value: text('Postnummer') },
                ],
              },
              {
                number: 2,
                cells: [
                  { column: 0, value: text('Havna') },
                  { column: 1, value: text('0150') },
                ],
              },
            ],
            hiddenColumns: [],
            merges: [],
            commentedCells: [],
          },
        ],
      },
      problems: [],
    }));

  test('has rows of which a column may be asked alone', () => {
    const [row] = read('Navn;="";"a;b"\nHavna;x;y\n').workbook?.sheets[0]?.rows ?? [];
    expect(row?.cellAt?.(2)).toEqual({ column: 2, value: text('a;b') });
    expect(row?.cellAt?.(1)).toBeUndefined();
    expect(row?.cells).toHaveLength(2);
  });

  test('has the row numbers that Excel shows: empty lines count, breaks within a cell do not', () =>
    expect(cells('a;b\n\n;;\n"c\nd";e\nf;\n')).toEqual({
      A1: text('a'),
      B1: text('b'),
      A4: text('c\nd'),
      B4: text('e'),
      A5: text('f'),
    }));

  test('does not count the line that tells its delimiter', () =>
    expect(cells('sep=;\r\na,x;b\r\n')).toEqual({ A1: text('a,x'), B1: text('b') }));

  test('has one kind of line break within cells', () =>
    expect(cells('"a\r\nb";"c\rd"\r\n')).toEqual({ A1: text('a\nb'), B1: text('c\nd') }));

  test('gives the text of ="0150", which keeps Excel from taking the zero, and of no other formula', () =>
    expect(cells('="0150";=1+1;"=""0151""";="";""\n="";""\n')).toEqual({
      A1: text('0150'),
      B1: text('=1+1'),
      C1: text('0151'),
    }));

  test('says that its encoding was guessed', () => {
    const bytes = Uint8Array.of(...strToU8('Navn;Sted\nBl'), 0xe5, ...strToU8(';Oslo\n'));
    const { workbook, problems } = readWorkbook(bytes, { name: 'liste.csv' });
    expect(problems).toEqual([{ code: 'sheet/encoding-guessed', params: { encoding: 'windows-1252' } }]);
    expect(workbook?.sheets[0]?.rows[1]?.cells[0]?.value).toEqual(text('Blå'));
  });

  test('is read with a problem when bytes do not fit the encoding it announces', () => {
    const { workbook, problems } = readWorkbook(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0xe5, 0x42), {
      name: 'a.csv',
    });
    expect(problems).toEqual([{ code: 'file/not-utf8', cell: 'A1', params: { places: 1 } }]);
    expect(workbook?.sheets[0]?.rows).toHaveLength(1);
  });

  test.each([
    ['that nothing closes', 'a;b\nc;"d\ne;f\ng;h\n', 'B2'],
    [
      'for whose end the one that opens another cell was taken',
      'Navn;Sted\n"Havna;Oslo\n"Huset";Bergen\n',
      'A2',
    ],
  ])('is refused at a quotation mark %s, with its cell and row', (_, content, cell) =>
    expect(read(content)).toEqual({
      problems: [
        { code: 'file/syntax', cell, params: { reason: 'unclosed-quote', format: 'spreadsheet', row: 2 } },
      ],
    }),
  );

  test('may have cells of several lines, and words after a quotation mark', () =>
    expect(cellsOf(read('Navn;Sted\n"Havna\nkafé";"Oslo" sentrum\n').workbook?.sheets[0])).toMatchObject({
      A2: text('Havna\nkafé'),
      B2: text('Oslo sentrum'),
    }));

  test.each(['\ufeff', '\n\n', ';;;\n;;;\n'])('that holds nothing (%j) is empty', (content) =>
    expect(refusalOf(read(content))).toBe('empty'),
  );

  test.each(['a\0b;c', 'a;b\u0001\u0002\xff'])(
    'with signs that no text has (%j) is no spreadsheet',
    (content) => {
      const bytes = Uint8Array.from(content, (sign) => sign.charCodeAt(0));
      expect(refusalOf(readWorkbook(bytes, { name: 'a.csv' }))).toBe('not-a-spreadsheet');
    },
  );

  test('may be called .xls or nothing at all', () => {
    expect(refusalOf(read('a\tb\n', 'eksport.xls'))).toBe('read');
    expect(refusalOf(read('a;b\n', 'eksport'))).toBe('read');
  });
});

test('a CSV file has the cells that a reader finds which goes sign by sign, in the same rows', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', '\r', ' ', 'å', '='), maxLength: 40 }),
      (body) => {
        const content = `Navn;Sted\n${body}`;
        const obvious = obviousCsv(content, ';', false);
        const { workbook, problems } = read(content);
        if (obvious === 'unclosed')
          expect(problems).toMatchObject([{ params: { reason: 'unclosed-quote' } }]);
        else
          expect(cellsOf(workbook?.sheets[0])).toEqual(
            Object.fromEntries(
              obvious.flatMap((fields, row) =>
                fields.flatMap((field, column) => {
                  const seen = field.replace(/^="([^"]*)"$/, '$1').replace(/\r\n?/g, '\n');
                  return seen === '' ? [] : [[cellName(column, row + 1), text(seen)]];
                }),
              ),
            ),
          );
      },
    ),
    { numRuns: 2_000 },
  ));

describe('the limits of a CSV file', () => {
  const refused = (content: string, limits: Record<string, number>) =>
    readWorkbook(strToU8(content), { name: 'a.csv', limits }).problems;

  test('are about rows that hold something', () => {
    expect(refused('a\n\n\nb\n', { rows: 2 })).toEqual([]);
    expect(refused('a\nb\nc\n', { rows: 2 })).toMatchObject([
      { code: 'file/too-large', params: { of: 'rows', limit: 2 } },
    ]);
  });

  test('are about columns that hold something', () => {
    expect(refused(`a${';'.repeat(100_000)}b\n`, { columns: 2 })).toMatchObject([
      { params: { of: 'columns' } },
    ]);
    expect(refused(`a;;;b\n;;;c\n${';'.repeat(500)}\n`, { columns: 2 })).toEqual([]);
    expect(refused('a;b\n;;c\n', { columns: 2 })).toMatchObject([{ params: { of: 'columns', limit: 2 } }]);
  });

  test('are about cells', () =>
    expect(refused('a;b\nc;d\n', { cells: 3 })).toMatchObject([{ params: { of: 'cells', limit: 3 } }]));

  test('are about the text of a cell, and say which', () =>
    expect(refused('a;b\nc;ddddd\n', { text: 4 })).toEqual([
      { code: 'file/too-large', sheet: '', cell: 'B2', params: { of: 'text', limit: 4, found: 5 } },
    ]));

  test('are about the text as it is read: quotation marks around it and before another do not count', () =>
    expect(refused('"a""""a"\n', { text: 4 })).toEqual([]));

  test('are about the bytes of the file', () =>
    expect(refused('a;b\n', { bytes: 3 })).toEqual([
      { code: 'file/too-large', params: { of: 'bytes', limit: 3, found: 4 } },
    ]));
});

import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../read-workbook.ts';
import { makeXlsx, type MadeWorkbook } from '../testing/make-xlsx.ts';

const rows = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;

describe('the limits of a workbook', () => {
  const refused = (made: MadeWorkbook, limits: Record<string, number>) =>
    readWorkbook(makeXlsx(made), { name: 'liste.xlsx', limits }).problems;
  const one = (content: string) => ({
    sheets: [{ name: 'Liste', xml: `<sheetData>${content}</sheetData>` }],
  });

  test('are about rows, and say in which sheet', () =>
    expect(refused(one('<row><c><v>1</v></c></row>'.repeat(3)), { rows: 2 })).toEqual([
      { code: 'file/too-large', sheet: 'Liste', params: { of: 'rows', limit: 2 } },
    ]));

  test('are not about rows and cells that hold nothing', () =>
    expect(refused(one('<row><c s="1"/><c s="1"/></row>'.repeat(1_000)), { rows: 2, cells: 2 })).toEqual([]));

  test('are about columns', () =>
    expect(refused(one(`<row>${'<c><v>1</v></c>'.repeat(5)}</row>`), { columns: 4 })).toMatchObject([
      { params: { of: 'columns', limit: 4 } },
    ]));

  test('are about cells of all sheets together', () => {
    const sheet = { xml: rows('<c><v>1</v></c><c><v>1</v></c>') };
    expect(refused({ sheets: [sheet, sheet] }, { cells: 3 })).toMatchObject([
      { sheet: 'Ark2', params: { of: 'cells' } },
    ]);
  });

  test('are about texts that no cell uses', () =>
    expect(refused({ ...one(''), strings: '<si/>'.repeat(5) }, { cells: 4 })).toMatchObject([
      { params: { of: 'cells' } },
    ]));

  test('are about merges and comments, of which a file may have millions', () =>
    expect(
      refused(
        { sheets: [{ xml: `<mergeCells>${'<mergeCell ref="A1:A2"/>'.repeat(5)}</mergeCells>` }] },
        { cells: 4 },
      ),
    ).toMatchObject([{ params: { of: 'cells' } }]));

  test('are about the text of a cell, wherever it stands', () => {
    const tooLong = { of: 'text', limit: 4 };
    expect(
      refused({ ...one('<row><c t="s"><v>0</v></c></row>'), strings: '<si><t>Havna</t></si>' }, { text: 4 }),
    ).toMatchObject([{ sheet: 'Liste', cell: 'A1', params: tooLong }]);
    expect(refused(one('<row><c t="inlineStr"><is><t>Havna</t></is></c></row>'), { text: 4 })).toMatchObject([
      { cell: 'A1', params: tooLong },
    ]);
    expect(
      refused({ ...one(''), strings: `<si>${'<r><t>Havna</t></r>'.repeat(9)}</si>` }, { text: 4 }),
    ).toMatchObject([{ params: tooLong }]);
    expect(
      refused(one(`<row><c t="inlineStr"><is>${'<r><t>Havna</t></r>'.repeat(9)}</is></c></row>`), {
        text: 4,
      }),
    ).toMatchObject([{ cell: 'A1', params: tooLong }]);
  });

  test('are about sheets and files', () => {
    expect(refused({ sheets: [{ xml: '' }, { xml: '' }] }, { sheets: 1 })).toMatchObject([
      { params: { of: 'sheets' } },
    ]);
    expect(refused({ sheets: [{ xml: '' }] }, { entries: 4 })).toMatchObject([
      { params: { of: 'entries', found: 5 } },
    ]);
  });

  test('are about depth', () =>
    expect(refused({ sheets: [{ xml: '<a>'.repeat(200) + '</a>'.repeat(200) }] }, {})).toMatchObject([
      { params: { of: 'depth', limit: 100 } },
    ]));
});

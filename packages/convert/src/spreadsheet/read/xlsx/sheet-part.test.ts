import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../workbook.ts';
import { readWorkbook } from '../read-workbook.ts';
import { number, readCells, refusalOf, text } from '../testing/flatten.ts';
import { makeStyles, makeXlsx, type MadeWorkbook } from '../testing/make-xlsx.ts';

const read = (made: MadeWorkbook) => readWorkbook(makeXlsx(made), { name: 'liste.xlsx' });
const sheetOf = (made: MadeWorkbook): Sheet | undefined => read(made).workbook?.sheets[0];
const rows = (cells: string, attributes = '') =>
  `<sheetData><row r="1"${attributes}>${cells}</row></sheetData>`;
const cells = (content: string, made: Partial<MadeWorkbook> = {}) =>
  readCells(makeXlsx({ sheets: [{ xml: rows(content) }], ...made }));

describe('the texts of a workbook', () => {
  const strings =
    '<si><t>Navn</t></si><si><t xml:space="preserve"> Åpent </t></si><si/>' +
    '<si><r><rPr><b/></rPr><t>Hav</t></r><r><t xml:space="preserve">na </t></r><r><t>kafé</t></r></si>' +
    '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
    '<si><t>Linje_x000D_\n to</t></si>';
  const shared = (index: number) => `<c r="A1" t="s"><v>${index}</v></c>`;

  test.each([
    ['are shared', 0, 'Navn'],
    ['keep spaces that they are told to keep', 1, ' Åpent '],
    ['are joined from runs', 3, 'Havna kafé'],
    ['leave out how they are read aloud', 4, '東京'],
    ['undo escapes', 5, 'Linje\n to'],
  ])('%s', (_, index, seen) => expect(cells(shared(index), { strings })).toEqual({ A1: text(seen) }));

  test('hold nothing when they are empty', () => expect(cells(shared(2), { strings })).toEqual({}));

  test('may stand in the cell', () =>
    expect(
      cells(
        '<c r="A1" t="inlineStr"><is><t>Havna</t></is></c>' +
          '<c r="B1" t="inlineStr"><is><r><t>Kai</t></r><r><t>gata</t></r><rPh><t>x</t></rPh></is></c>',
      ),
    ).toEqual({ A1: text('Havna'), B1: text('Kaigata') }));

  test('that are missing make the file damaged', () =>
    expect(refusalOf(read({ sheets: [{ xml: rows(shared(99)) }], strings }))).toBe('damaged'));
});

describe('the values of a workbook', () => {
  test('are numbers, booleans, errors and dates of ISO 8601', () =>
    expect(
      cells(
        '<c r="A1"><v>59.91</v></c><c r="B1" t="n"><v>-1.5E-3</v></c><c r="C1" t="b"><v>1</v></c>' +
          '<c r="D1" t="b"><v>0</v></c><c r="E1" t="e"><v>#REF!</v></c>' +
          '<c r="F1" t="d"><v>2026-03-12T00:00:00</v></c><c r="G1" t="n"><v>abc</v></c><c r="H1" t="d"><v>i går</v></c>' +
          '<c r="I1" t="s"><v></v></c><c r="J1"><v>0x10</v></c>',
      ),
    ).toEqual({
      A1: number(59.91),
      B1: number(-0.0015),
      C1: { kind: 'boolean', boolean: true },
      D1: { kind: 'boolean', boolean: false },
      E1: { kind: 'error', text: '#REF!' },
      F1: { kind: 'date', date: '2026-03-12', time: '00:00' },
      G1: text('abc'),
      H1: text('i går'),
      J1: text('0x10'),
    }));

  test('are dates and times by the number format of their style', () =>
    expect(
      cells(
        '<c r="A1" s="1"><v>46093</v></c><c r="B1" s="2"><v>46093.5</v></c><c r="C1" s="3"><v>0.5</v></c>' +
          '<c r="D1" s="4"><v>1.5</v></c><c r="E1" s="5"><v>150</v></c><c r="F1"><v>46093</v></c><c r="G1" s="77"><v>1</v></c>',
        { styles: makeStyles(14, 'dd.mm.yyyy hh:mm', 20, '[h]:mm', '0000') },
      ),
    ).toEqual({
      A1: { kind: 'date', date: '2026-03-12' },
      B1: { kind: 'date', date: '2026-03-12', time: '12:00' },
      C1: { kind: 'time', time: '12:00' },
      D1: { kind: 'time', time: '36:00' },
      E1: number(150, '0150'),
      F1: number(46_093),
      G1: number(1),
    }));

  test.each(['1', 'true'])('are counted from 1904 where the workbook says so (%s)', (value) =>
    expect(
      cells('<c r="A1" s="1"><v>44631</v></c>', {
        styles: makeStyles(14),
        head: `<workbookPr date1904="${value}"/>`,
      }),
    ).toEqual({ A1: { kind: 'date', date: '2026-03-12' } }),
  );

  test('of formulas are the ones that were saved, and are marked', () => {
    const sheet = sheetOf({
      sheets: [
        {
          xml: rows(
            '<c r="A1"><f>1+1</f><v>3</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>3_x0041_</v></c>' +
              '<c r="C1"><f t="shared" si="0"/><v>4</v></c><c r="D1"><v>5</v></c>',
          ),
        },
      ],
    });
    expect(sheet?.rows[0]?.cells).toEqual([
      { column: 0, value: number(3), isFormula: true },
      { column: 1, value: text('3A'), isFormula: true },
      { column: 2, value: number(4), isFormula: true },
      { column: 3, value: number(5) },
    ]);
  });

  test('of formulas that nothing has calculated are errors', () =>
    expect(cells('<c r="A1"><f>SUM(B1:B9)</f></c><c r="B1" t="str"><f>""</f><v></v></c>')).toEqual({
      A1: { kind: 'error', text: '' },
    }));

  test('are none in cells that have a style only', () =>
    expect(sheetOf({ sheets: [{ xml: rows('<c r="A1" s="1"/><c r="B1" s="1"></c>') }] })?.rows).toEqual([]));

  test('stand where the file says, or one after the other', () =>
    expect(
      readCells(
        makeXlsx({
          sheets: [
            {
              xml: '<sheetData><row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
            },
          ],
        }),
      ),
    ).toEqual({ C3: number(1), D3: number(2), A4: number(3) }));

  test.each([
    '<row r="2"/><row r="1"/>',
    '<row r="0"/>',
    '<row r="x"/>',
    '<row r="1"><c r="B1"/><c r="A1"/></row>',
    '<row r="1"><c r="ZZZZ1"/></row>',
  ])('make the file damaged when they stand nowhere: %s', (content) =>
    expect(refusalOf(read({ sheets: [{ xml: `<sheetData>${content}</sheetData>` }] }))).toBe('damaged'),
  );
});

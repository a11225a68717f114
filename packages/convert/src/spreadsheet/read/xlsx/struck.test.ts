import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../read-workbook.ts';
import { readCells, number, text } from '../testing/flatten.ts';
import { makeXlsx, type MadeWorkbook } from '../testing/make-xlsx.ts';

/** Cell style 1 is struck out, 2 says that it is not, 3 has a struck font after others. */
const STYLES =
  '<fonts><font/><font><strike/></font><font><strike val="0"/></font><font><b/><strike val="1"/></font></fonts>' +
  '<cellStyleXfs><xf fontId="1"/></cellStyleXfs><dxfs><dxf><font><strike/></font></dxf></dxfs>' +
  '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/></cellXfs>';
const STRUCK = '<rPr><b/><strike/></rPr>';
const PLAIN = '<rPr><b/></rPr>';
const run = (words: string, properties = '') => `<r>${properties}<t xml:space="preserve">${words}</t></r>`;

const made = (cells: string, strings = ''): MadeWorkbook => ({
  sheets: [{ xml: `<sheetData><row r="1">${cells}</row></sheetData>` }],
  strings,
  styles: STYLES,
});
const cells = (of: string, strings = '') => readCells(makeXlsx(made(of, strings)), 'liste.xlsx');
const struck = (of: string, strings = '') =>
  readWorkbook(makeXlsx(made(of, strings)), { name: 'liste.xlsx' }).workbook?.sheets[0]?.struckCells;
const words = (of: string, strings = '') =>
  readWorkbook(makeXlsx(made(of, strings)), { name: 'liste.xlsx' }).workbook?.sheets[0]?.struckValues;
const shared = (index: number, style = 0, name = 'A1') =>
  `<c r="${name}" t="s" s="${style}"><v>${index}</v></c>`;
const inline = (xml: string, style = 0) => `<c r="A1" t="inlineStr" s="${style}"><is>${xml}</is></c>`;

describe('a cell whose letters are struck out', () => {
  test.each([
    ['a shared text', shared(0, 1)],
    ['a text of its own', inline('<t>Havna</t>', 1)],
    ['the text of a formula', '<c r="A1" t="str" s="1"><f>A2</f><v>Havna</v></c>'],
    ['a number', '<c r="A1" s="1"><v>22990000</v></c>'],
    ['a number under a later font', '<c r="A1" s="3"><v>1</v></c>'],
    ['yes or no', '<c r="A1" s="1" t="b"><v>1</v></c>'],
    ['an error', '<c r="A1" s="1" t="e"><v>#REF!</v></c>'],
  ])('is left out and told: %s', (_, cell) => {
    expect(cells(cell, '<si><t>Havna</t></si>')).toEqual({});
    expect(struck(cell, '<si><t>Havna</t></si>')).toEqual(['A1']);
  });

  test('is not told when it is empty', () => {
    expect(
      struck('<c r="A1" s="1"/><c r="B1" s="1" t="s"><v>0</v></c>', '<si><t> </t></si>'),
    ).toBeUndefined();
  });

  test('takes nothing from a cell that shares its text', () => {
    const both = shared(0, 1) + shared(0, 0, 'B1') + shared(0, 2, 'C1');
    expect(cells(both, '<si><t>Havna</t></si>')).toEqual({ B1: text('Havna'), C1: text('Havna') });
    expect(struck(both, '<si><t>Havna</t></si>')).toEqual(['A1']);
  });
});

describe('a text of which a part is struck out', () => {
  const rich = run('Gamleveien 1', STRUCK) + run(', Nyveien 2', PLAIN) + run(' (bak)');
  test.each([
    ['shared', shared(0), `<si>${rich}</si>`],
    ['in the cell', inline(rich), ''],
  ])('keeps the rest, without the comma between: %s', (_, cell, strings) => {
    expect(cells(cell, strings)).toEqual({ A1: text('Nyveien 2 (bak)') });
    expect(struck(cell, strings)).toEqual(['A1']);
  });

  test('has runs without letters of their own, which are as the cell is', () => {
    expect(cells(inline(rich, 1))).toEqual({ A1: text('Nyveien 2') });
    expect(struck(inline(rich, 1))).toEqual(['A1']);
    expect(cells(shared(0, 1), `<si>${rich}</si>`)).toEqual({ A1: text('Nyveien 2') });
  });

  test('is nothing when all of it is', () => {
    expect(cells(inline(run('a', STRUCK) + run('b', STRUCK)))).toEqual({});
    expect(struck(inline(run('a', STRUCK)))).toEqual(['A1']);
  });

  test('is whole when a run says that it is not, or when only a blank is', () => {
    const not = run('a', '<rPr><strike val="false"/></rPr>') + run(' ', STRUCK) + run('b');
    expect(cells(inline(not))).toEqual({ A1: text('ab') });
    expect(struck(inline(not))).toBeUndefined();
    expect(cells(inline(run('a,', PLAIN), 1))).toEqual({ A1: text('a,') });
    expect(struck(inline(run('a,', PLAIN), 1))).toBeUndefined();
  });
});

test('a workbook without styles strikes out nothing', () => {
  const bytes = makeXlsx({
    sheets: [{ xml: '<sheetData><row r="1"><c r="A1" s="7"><v>1</v></c></row></sheetData>' }],
  });
  expect(readCells(bytes, 'liste.xlsx')).toEqual({ A1: number(1) });
});

describe('what is struck out is kept beside the cells, to be looked through', () => {
  test('a part of a text, with what stood apart kept apart', () => {
    const rich = run('Gamleveien ', STRUCK) + run('1', STRUCK) + run(', Nyveien 2') + run(' 018190', STRUCK);
    expect(words(inline(rich))).toEqual([text('Gamleveien 1\n 018190')]);
    expect(words(shared(0), `<si>${rich}</si>`)).toEqual([text('Gamleveien 1\n 018190')]);
  });

  test('a whole cell, of whatever kind', () => {
    expect(words(shared(0, 1), '<si><t>Havna</t></si>')).toEqual([text('Havna')]);
    expect(words('<c r="A1" s="1"><v>22990000</v></c>')).toEqual([number(22990000)]);
    expect(words(inline(run('Gamleveien 1', STRUCK) + run(' bak'), 1))).toEqual([text('Gamleveien 1\nbak')]);
  });

  test('nothing of a cell in which nothing is', () => {
    expect(words(shared(0), '<si><t>Havna</t></si>')).toBeUndefined();
  });
});

import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../read-workbook.ts';
import { number, readCells, text } from '../testing/flatten.ts';
import { contentXml, makeOds, row, sheetXml, textCell } from '../testing/make-ods.ts';

const style = (family: string, name: string, properties: string, parent = '') =>
  `<style:style style:name="${name}" style:family="${family}"${parent === '' ? '' : ` style:parent-style-name="${parent}"`}>` +
  `<style:text-properties ${properties}/></style:style>`;
const LINE = 'style:text-line-through-style="solid" style:text-line-through-type="single"';
const NO_LINE = 'style:text-line-through-style="none"';
const STYLES =
  style('table-cell', 'ce1', LINE) +
  style('table-cell', 'ce2', NO_LINE, 'ce1') +
  style('table-cell', 'ce3', 'fo:color="#000000"', 'ce1') +
  style('table-cell', 'loop', '', 'loop') +
  style('text', 'T1', LINE) +
  style('text', 'T2', NO_LINE) +
  style('text', 'T3', 'style:text-line-through-type="double"') +
  style('paragraph', 'P1', LINE);
const COMMON =
  '<office:document-styles xmlns:office="o" xmlns:style="s"><office:styles>' +
  `${style('table-cell', 'Utgått', LINE)}</office:styles>` +
  `<office:automatic-styles>${style('table-cell', 'ce4', LINE)}</office:automatic-styles></office:document-styles>`;

const fileOf = (rows: string, styles = '') =>
  makeOds(contentXml(sheetXml(rows), STYLES + styles).replaceAll('fo:', 'style:'), { 'styles.xml': COMMON });
const cells = (rows: string, styles = '') => readCells(fileOf(rows, styles), 'liste.ods');
const struck = (rows: string, styles = '') =>
  readWorkbook(fileOf(rows, styles), { name: 'liste.ods' }).workbook?.sheets[0]?.struckCells;
const words = (rows: string) =>
  readWorkbook(fileOf(rows), { name: 'liste.ods' }).workbook?.sheets[0]?.struckValues;
const cell = (attributes: string, paragraphs = '<text:p>Havna</text:p>', type = 'string') =>
  `<table:table-cell office:value-type="${type}" ${attributes}>${paragraphs}</table:table-cell>`;
const styled = (name: string) => `table:style-name="${name}"`;
const span = (name: string, words: string) => `<text:span text:style-name="${name}">${words}</text:span>`;

describe('a cell whose letters are struck out', () => {
  test.each([
    ['by its style', cell(styled('ce1'))],
    ['by the style on which that rests', cell(styled('ce3'))],
    ['a number', cell(`${styled('ce1')} office:value="22990000"`, '<text:p>22990000</text:p>', 'float')],
    ['a number without its text', cell(`${styled('ce1')} office:value="1"`, '', 'float')],
    ['a date', cell(`${styled('ce1')} office:date-value="2026-03-12"`, '<text:p>12.03.26</text:p>', 'date')],
    ['a text in an attribute', cell(`${styled('ce1')} office:string-value="Havna"`, '')],
    ['a number, by its letters', cell('office:value="1"', `<text:p>${span('T1', '1')}</text:p>`, 'float')],
  ])('is left out and told: %s', (_, one) => {
    expect(cells(row(one))).toEqual({});
    expect(struck(row(one))).toEqual(['A1']);
  });

  test('by a style with a name of its own, in another part', () => {
    const named =
      '<style:style style:name="ce9" style:family="table-cell" style:parent-style-name="Utgått"/>';
    expect(struck(row(cell(styled('Utgått')) + cell(styled('ce9'))), named)).toEqual(['A1', 'B1']);
    expect(struck(row(cell(styled('ce4'))))).toBeUndefined();
  });

  test('by the style of its column or row, unless it has one', () => {
    const columns =
      '<table:table-column/><table:table-column table:default-cell-style-name="ce1" table:number-columns-repeated="2"/><table:table-column/>';
    const four = cell('') + cell('') + cell(styled('ce2')) + cell('');
    expect(struck(columns + row(four))).toEqual(['B1']);
    expect(cells(columns + row(four))).toEqual({ A1: text('Havna'), C1: text('Havna'), D1: text('Havna') });
    const ofRow = (name: string) =>
      `<table:table-row table:default-cell-style-name="${name}">${cell('')}</table:table-row>`;
    expect(struck(ofRow('ce1') + ofRow('ce2'))).toEqual(['A1']);
  });

  test('is told as often as it is repeated', () => {
    const repeated = cell(`${styled('ce1')} table:number-columns-repeated="2"`);
    expect(struck(`<table:table-row table:number-rows-repeated="2">${repeated}</table:table-row>`)).toEqual([
      'A1', 'B1', 'A2', 'B2',
    ]); // prettier-ignore
  });

  test('is not told when it is empty', () => {
    const empty = `<table:table-cell ${styled('ce1')} table:number-columns-repeated="16384"/>`;
    expect(struck(row(textCell('x')) + row(empty))).toBeUndefined();
  });

  test('a style that rests on itself says nothing', () => {
    expect(cells(row(cell(styled('loop'))))).toEqual({ A1: text('Havna') });
  });
});

describe('a text of which a part is struck out', () => {
  test.each([
    [`${span('T1', 'Gamleveien 1')}, Nyveien 2`, 'Nyveien 2'],
    [`${span('T3', 'Gamleveien 1')} Nyveien 2`, 'Nyveien 2'],
    [`Nyveien ${span('T1', '1')}${span('T2', '2')} A`, 'Nyveien 2 A'],
    [`Nyveien ${span('T1', `1 <text:s text:c="3"/>${span('T2', '2')}<text:tab/>`)}`, 'Nyveien 2'],
    [`<text:a text:style-name="T1">Lenke</text:a> Nyveien 2`, 'Nyveien 2'],
  ])('keeps the rest: %s', (words, rest) => {
    expect(cells(row(cell('', `<text:p>${words}</text:p>`)))).toEqual({ A1: text(rest) });
    expect(struck(row(cell('', `<text:p>${words}</text:p>`)))).toEqual(['A1']);
  });

  test('keeps its other lines', () => {
    const lines = `<text:p>a</text:p><text:p text:style-name="P1">b</text:p><text:p>c</text:p>`;
    expect(cells(row(cell('', lines)))).toEqual({ A1: text('a\nc') });
  });

  test('in a cell that is struck out is what says that it is not', () => {
    const words = `<text:p>gammelt ${span('T2', 'nytt')}</text:p>`;
    expect(cells(row(cell(styled('ce1'), words)))).toEqual({ A1: text('nytt') });
  });

  test('takes nothing from the next cell', () => {
    const two =
      cell('', `<text:p>${span('T1', 'a')}</text:p>`) +
      cell('office:value="1"', '<text:p>1</text:p>', 'float');
    expect(cells(row(two))).toEqual({ B1: number(1) });
    expect(struck(row(two))).toEqual(['A1']);
  });
});

test('a flat document has its styles in itself', () => {
  const flat = contentXml(sheetXml(row(cell(styled('ce9')))), '')
    .replaceAll('office:document-content', 'office:document')
    .replace(
      '<office:automatic-styles>',
      `<office:styles>${style('table-cell', 'Utgått', LINE)}</office:styles><office:automatic-styles>` +
        '<style:style style:name="ce9" style:family="table-cell" style:parent-style-name="Utgått"/>',
    )
    .replace(
      '<office:document ',
      '<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet" ',
    );
  const sheet = readWorkbook(strToU8(flat), { name: 'liste.fods' }).workbook?.sheets[0];
  expect(sheet).toMatchObject({ rows: [], struckCells: ['A1'] });
});

test('what is struck out is kept beside the cells, to be looked through', () => {
  const part = cell(
    '',
    `<text:p>${span('T1', 'Gamleveien<text:s/>1')} Nyveien 2</text:p><text:p>${span('T1', 'bak')}</text:p>`,
  );
  expect(words(row(part))).toEqual([text('Gamleveien 1\nbak')]);
  expect(words(row(cell(styled('ce1'))))).toEqual([text('Havna')]);
  expect(words(row(cell(`${styled('ce1')} office:value="22990000"`, '', 'float')))).toEqual([
    number(22990000),
  ]);
  expect(words(row(cell('')))).toBeUndefined();
});

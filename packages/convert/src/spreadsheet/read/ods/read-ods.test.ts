import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../read-workbook.ts';
import { number, readCells, refusalOf, text } from '../testing/flatten.ts';
import { contentXml, makeOds, MIMETYPE, row, sheetXml, textCell } from '../testing/make-ods.ts';

const sheetOf = (rows: string, styles = '') =>
  readWorkbook(makeOds(contentXml(sheetXml(rows), styles)), { name: 'liste.ods' }).workbook?.sheets[0];
const cells = (rows: string) => readCells(makeOds(contentXml(sheetXml(rows))), 'liste.ods');
const style = (family: string, name: string, properties: string) =>
  `<style:style style:name="${name}" style:family="${family}"><style:${properties}/></style:style>`;

describe('the cells of ODS', () => {
  test('stand in the order of the file, counting those that are repeated and covered', () =>
    expect(
      cells(
        row(
          `<table:table-cell table:number-columns-repeated="2"/>${textCell('c')}<table:covered-table-cell table:number-columns-repeated="3"/>${textCell('g')}`,
        ),
      ),
    ).toEqual({ C1: text('c'), G1: text('g') }));

  test('are repeated with what they hold', () =>
    expect(
      cells(
        '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1"/></table:table-row>' +
          row(textCell('x')),
      ),
    ).toEqual({ A1: number(1), B1: number(1), A2: number(1), B2: number(1), A3: text('x') }));

  test('cost nothing when a million empty ones come before', () =>
    expect(
      cells(
        `<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>${row(textCell('x'))}`,
      ),
    ).toEqual({ A1048576: text('x') }));

  test('may hold something under a cell that covers them', () =>
    expect(
      cells(
        row(
          `${textCell('a')}<table:covered-table-cell office:value-type="string"><text:p>b</text:p></table:covered-table-cell>`,
        ),
      ),
    ).toEqual({ A1: text('a'), B1: text('b') }));

  test('have lines, links, spaces, tabs and breaks, and no notes', () =>
    expect(
      cells(
        row(
          '<table:table-cell office:value-type="string"><text:p>Havna<text:s text:c="2"/><text:span>ka<text:span>fé</text:span></text:span></text:p>' +
            '<text:p><text:a href="https://havna.example/">Lenke</text:a><text:tab/>x<text:line-break/>y</text:p>' +
            '<text:list><text:list-item><text:p>punkt</text:p></text:list-item></text:list>' +
            '<text:p><text:ruby><text:ruby-base>字</text:ruby-base><text:ruby-text>ji</text:ruby-text></text:ruby><text:note><text:p>n</text:p></text:note></text:p></table:table-cell>',
        ),
      ),
    ).toEqual({ A1: text('Havna  kafé\nLenke\tx\ny\npunkt\n字') }));

  test('are marked as formulas', () =>
    expect(
      sheetOf(row('<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>'))
        ?.rows[0]?.cells,
    ).toEqual([{ column: 0, value: number(2), isFormula: true }]));

  test('are not those of a drawing, a deleted row or a table within', () => {
    const other = `<table:table table:name="x">${row(textCell('x'))}</table:table>`;
    expect(
      cells(
        `<table:shapes><draw:frame><draw:object>${other}</draw:object></draw:frame></table:shapes>` +
          row(
            `<table:table-cell office:value-type="string"><text:p>a</text:p><draw:frame><text:p>b</text:p></draw:frame>${other}</table:table-cell>`,
          ),
      ),
    ).toEqual({ A1: text('a') });
    const tracked = `<table:tracked-changes>${other}</table:tracked-changes>${sheetXml(row(textCell('a')))}`;
    expect(readCells(makeOds(contentXml(tracked)), 'liste.ods')).toEqual({ A1: text('a') });
  });

  test('lie in groups of rows and columns', () =>
    expect(
      cells(
        `<table:table-header-rows>${row(textCell('a'))}</table:table-header-rows><table:table-row-group><table:table-rows>${row(textCell('b'))}</table:table-rows></table:table-row-group>`,
      ),
    ).toEqual({ A1: text('a'), A2: text('b') }));
});

describe('what ODS hides', () => {
  test('is told of sheets by their style', () => {
    const sheets = `<table:table table:name="__proto__" table:style-name="off"/><table:table table:name="Liste" table:style-name="on"/>`;
    const styles =
      style('table', 'off', 'table-properties table:display="false"') +
      style('table', 'on', 'table-properties table:display="true"') +
      style('table-row', 'on', 'table-properties table:display="false"');
    const { workbook } = readWorkbook(makeOds(contentXml(sheets, styles)), { name: 'liste.ods' });
    expect(workbook?.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['__proto__', true],
      ['Liste', undefined],
    ]);
  });

  test.each(['collapse', 'filter'])('is told of rows (%s)', (visibility) =>
    expect(
      sheetOf(
        `<table:table-row table:visibility="${visibility}">${textCell('a')}</table:table-row>${row(textCell('b'))}`,
      )?.rows.map(({ isHidden }) => isHidden),
    ).toEqual([true, undefined]),
  );

  test('is told of rows in a group that is folded, and of rows without height', () => {
    const rows =
      `<table:table-row-group table:display="false">${row(textCell('a'))}<table:table-row-group>${row(textCell('b'))}</table:table-row-group></table:table-row-group>` +
      `<table:table-row table:style-name="flat">${textCell('c')}</table:table-row>${row(textCell('d'))}`;
    const styles = style('table-row', 'flat', 'table-row-properties style:row-height="0cm"');
    expect(sheetOf(rows, styles)?.rows.map(({ isHidden }) => isHidden)).toEqual([
      true,
      true,
      true,
      undefined,
    ]);
  });

  test('is told of columns that hold something', () => {
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>' +
      '<table:table-column-group><table:table-header-columns><table:table-column table:style-name="thin"/></table:table-header-columns></table:table-column-group>' +
      '<table:table-column table:visibility="collapse" table:number-columns-repeated="99999999"/>';
    const styles = style('table-column', 'thin', 'table-column-properties style:column-width="0in"');
    const filled = `${textCell('a')}${textCell('b')}<table:table-cell/>${textCell('d')}${textCell('e')}`;
    expect(sheetOf(columns + row(filled), styles)?.hiddenColumns).toEqual([1, 3, 4]);
  });

  test('is told of comments by their cells, with their words and not who wrote them', () => {
    const about = '<dc:creator>Redaktøren</dc:creator><dc:date>2026-11-01T10:00:00</dc:date>';
    const words = '<text:p><text:span>Hemmelig</text:span>gata<text:s/>5</text:p><text:p>Stengt</text:p>';
    const comment = `<office:annotation>${about}${words}</office:annotation>`;
    const sheet = sheetOf(
      row(`<table:table-cell/><table:table-cell>${comment}</table:table-cell>`) +
        row(`<table:table-cell office:value-type="string"><text:p>a${comment}b</text:p></table:table-cell>`),
    );
    expect(sheet?.commentedCells).toEqual(['B1', 'A2']);
    expect([...(sheet?.comments ?? [])]).toEqual([
      ['B1', 'Hemmeliggata 5\nStengt'],
      ['A2', 'Hemmeliggata 5\nStengt'],
    ]);
    expect(sheet?.rows).toEqual([{ number: 2, cells: [{ column: 0, value: text('ab') }] }]);
  });

  test('is told of merged ranges', () =>
    expect(
      sheetOf(
        row(
          '<table:table-cell/><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="3"/>',
        ) + row('<table:table-cell table:number-columns-spanned="1" table:number-rows-spanned="1"/>'),
      )?.merges,
    ).toEqual(['B1:C3']));
});

describe('an OpenDocument file is read', () => {
  const content = contentXml(sheetXml(row(textCell('a'))));

  test('as one flat document, whatever it is called', () => {
    const flat = content.replaceAll('document-content', 'document');
    for (const name of ['liste.fods', 'liste.xml', 'liste.csv'])
      expect(readWorkbook(strToU8(flat), { name }).workbook).toMatchObject({
        format: 'ods',
        sheets: [{ name: 'Ark1' }],
      });
  });

  test('not at all with a password', () => {
    const manifest =
      '<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    const locked = makeOds('no XML at all', { 'META-INF/manifest.xml': manifest });
    expect(refusalOf(readWorkbook(locked, { name: 'a.ods' }))).toBe('password');
  });

  test('with a list of its files that names no password', () =>
    expect(
      readCells(makeOds(content, { 'META-INF/manifest.xml': '<manifest><file-entry/></manifest>' }), 'a.ods'),
    ).toEqual({ A1: text('a') }));

  test('not at all when it is a text document', () => {
    const letter = content.replaceAll('office:spreadsheet', 'office:text');
    expect(refusalOf(readWorkbook(makeOds(letter), { name: 'a.ods' }))).toBe('other-document');
  });

  test('not at all without a sheet', () =>
    expect(refusalOf(readWorkbook(makeOds(contentXml('')), { name: 'a.ods' }))).toBe('no-sheets'));

  test('not at all without its content', () =>
    expect(refusalOf(readWorkbook(zipSync({ mimetype: strToU8(MIMETYPE) }), { name: 'a.ods' }))).toBe(
      'other-archive',
    ));
});

describe('the limits of ODS', () => {
  const refused = (sheets: string, limits: Record<string, number>) =>
    readWorkbook(makeOds(contentXml(sheets)), { name: 'liste.ods', limits }).problems;
  const repeated = (rows: number, columns: number) =>
    sheetXml(
      `<table:table-row table:number-rows-repeated="${rows}"><table:table-cell table:number-columns-repeated="${columns}" office:value-type="float" office:value="1"/></table:table-row>`,
    );

  test('are about what is repeated: rows', () =>
    expect(refused(repeated(1_000_000, 1), {})).toMatchObject([
      { sheet: 'Ark1', params: { of: 'rows', limit: 200_000 } },
    ]));

  test('columns', () =>
    expect(refused(repeated(1, 16_384), {})).toMatchObject([{ params: { of: 'columns' } }]));

  test('and cells', () =>
    expect(refused(repeated(200_000, 200), {})).toMatchObject([{ params: { of: 'cells' } }]));

  test('are about columns beyond the last of a sheet', () => {
    const far = `<table:table-cell table:number-columns-repeated="16384"/>${textCell('a')}`;
    expect(refused(sheetXml(row(far)), {})).toMatchObject([{ params: { of: 'columns' } }]);
  });

  test('are about texts, also of spaces that a few signs of the file stand for', () => {
    const long = `<table:table-cell><text:p>${'<text:s text:c="30000"/>'.repeat(100_000)}</text:p></table:table-cell>`;
    expect(refused(sheetXml(row(textCell('a')) + row(`<table:table-cell/>${long}`)), {})).toMatchObject([
      { sheet: 'Ark1', cell: 'B2', params: { of: 'text', limit: 32_767 } },
    ]);
    expect(refused(sheetXml(row(textCell('a'.repeat(32_767)))), {})).toEqual([]);
    expect(
      refused(sheetXml(row(`<table:table-cell>${'<text:p/>'.repeat(40_000)}</table:table-cell>`)), {}),
    ).toMatchObject([{ cell: 'A1', params: { of: 'text' } }]);
  });

  test('are about sheets', () =>
    expect(refused('<table:table/>'.repeat(3), { sheets: 2 })).toMatchObject([
      { params: { of: 'sheets', limit: 2 } },
    ]));

  test('take a repetition that is no number as one', () =>
    expect(
      cells(
        '<table:table-row table:number-rows-repeated="-5"><table:table-cell table:number-columns-repeated="1e9" office:value-type="float" office:value="1"/><table:table-cell table:number-columns-repeated="0" office:value-type="float" office:value="2"/></table:table-row>',
      ),
    ).toEqual({ A1: number(1), B1: number(2) }));
});

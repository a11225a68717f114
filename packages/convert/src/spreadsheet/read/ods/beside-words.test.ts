import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fromSpreadsheet } from '../../mapping/from-spreadsheet.ts';
import { leftCells } from '../../mapping/left-cells.ts';
import { readWorkbook } from '../read-workbook.ts';
import { contentXml, makeOds, row, sheetXml, textCell } from '../testing/make-ods.ts';

const read = (bytes: Uint8Array) => readWorkbook(bytes, { name: 'liste.ods' }).workbook!;
const frame = (words: string) =>
  `<draw:frame><draw:text-box><text:p>${words}</text:p></draw:text-box></draw:frame>`;

test('words of boxes over a sheet and at a cell are told without a word of them, and are no text of the cell', () => {
  const workbook = read(
    makeOds(
      contentXml(
        `<table:table table:name="Ark1"><table:shapes>${frame('Krisehuset')}<draw:custom-shape><text:p>Prøvegata<text:span> 5</text:span></text:p></draw:custom-shape></table:shapes>` +
          `${row(`<table:table-cell office:value-type="string">${frame('Prøvegata 7')}<text:p>Navn</text:p></table:table-cell>`)}</table:table>`,
      ),
    ),
  );
  expect(workbook.sheets[0]?.beside).toEqual([
    { where: 'box', text: 'Krisehuset\nPrøvegata 5' },
    { where: 'box', text: 'Prøvegata 7' },
  ]);
  expect(workbook.sheets[0]?.rows[0]?.cells).toEqual([{ column: 0, value: { kind: 'text', text: 'Navn' } }]);
  const { problems, reading } = fromSpreadsheet(workbook);
  expect(problems).toContainEqual({
    code: 'sheet/comments',
    sheet: 'Ark1',
    params: { isBox: true, count: 2 },
  });
  expect(JSON.stringify(problems)).not.toContain('Krisehuset');
  expect([...leftCells({ reading })].map(({ text }) => text)).toContain('Prøvegata 7');
});

test('what may be chosen for cells, what is said beside them and names that stand for words are looked through', () => {
  const asked =
    '<table:content-validations><table:content-validation table:condition="of:cell-content-is-in-list(&quot;Prøvegata 5&quot;;&quot;Havna&quot;)">' +
    '<table:help-message table:title="Hus"><text:p>Prøvegata 6</text:p></table:help-message></table:content-validation></table:content-validations>';
  const named =
    '<table:named-expressions><table:named-expression table:name="hus" table:expression="of:=&quot;Prøvegata 8&quot;"/><table:named-expression table:expression="of:=[Ark1.A1]"/></table:named-expressions>';
  const workbook = read(makeOds(contentXml(asked + sheetXml(row(textCell('Navn'))) + named)));
  expect(workbook.beside).toEqual([
    { where: 'prompt', text: 'Prøvegata 5\nHavna\nHus\nPrøvegata 6' },
    { where: 'property', text: 'Prøvegata 8' },
  ]);
  const { problems, reading } = fromSpreadsheet(workbook);
  expect(problems.map(({ code }) => code)).not.toContain('sheet/comments');
  expect([...leftCells({ reading })]).toContainEqual(
    expect.objectContaining({
      sheet: 'Ark1',
      cell: 'A1',
      heading: 'egenskaper / properties',
      text: 'Prøvegata 8',
    }),
  );
});

test('properties of the file, the edges of its pages and the tables of its charts are looked through', () => {
  const bytes = zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(contentXml(sheetXml(row(textCell('Navn'))))),
    'meta.xml': strToU8(
      '<d><office:meta><dc:title>Hus i Prøvegata</dc:title><dc:creator>En Person</dc:creator></office:meta></d>',
    ),
    'styles.xml': strToU8(
      '<d><style:header><text:p>Prøvegata <text:span>5</text:span></text:p></style:header></d>',
    ),
    'Object 1/content.xml': strToU8(
      '<d><table:table-cell><text:p>Krisehuset</text:p></table:table-cell></d>',
    ),
    'Object 2/content.xml': strToU8('<d>broken'),
  });
  expect(read(bytes).beside).toEqual([
    { where: 'property', text: 'Hus i Prøvegata' },
    { where: 'page', text: 'Prøvegata 5' },
    { where: 'chart', text: 'Krisehuset' },
  ]);
});

test('what a link says when it is pointed at is looked through', () => {
  const link = '<text:a xlink:href="https://example.org" office:title="Prøvegata 5">Navn</text:a>';
  const { sheets } = read(makeOds(contentXml(sheetXml(row(textCell(link))))));
  expect(sheets[0]?.beside).toEqual([{ where: 'prompt', text: 'Prøvegata 5' }]);
});

test('the edges of pages of a flat document are looked through', () => {
  const page =
    '<office:master-styles><style:master-page><style:header><text:p>Prøvegata 5</text:p></style:header></style:master-page></office:master-styles>';
  const flat = contentXml(sheetXml(row(textCell('Navn'))))
    .replaceAll('office:document-content', 'office:document')
    .replace('<office:body>', `${page}<office:body>`);
  expect(read(strToU8(flat)).beside).toEqual([{ where: 'page', text: 'Prøvegata 5' }]);
});

import { expect, test } from 'vitest';
import { fromSpreadsheet } from '../../mapping/from-spreadsheet.ts';
import { readWorkbook } from '../read-workbook.ts';
import { makeXlsx, RELATION } from '../testing/make-xlsx.ts';

const CELL = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Navn</t></is></c></row></sheetData>';
const paragraph = (words: string) => `<a:p><a:r><a:t>${words}</a:t></a:r></a:p>`;
const drawing = (words: string) =>
  `<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col></xdr:from><xdr:sp><xdr:txBody>${words}</xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`;
const read = (xml: string, box?: string) =>
  readWorkbook(
    makeXlsx({
      sheets: [
        {
          xml: CELL + xml,
          relationships: `<Relationship Id="r1" Type="${RELATION}/drawing" Target="../drawings/drawing1.xml"/>`,
        },
      ],
      parts: box === undefined ? {} : { 'xl/drawings/drawing1.xml': drawing(box) },
    }),
    { name: 'liste.xlsx' },
  ).workbook!;

test('words of boxes over a sheet are told without a word of them, and left to be looked through', () => {
  const workbook = read('', paragraph('Krisehuset:') + paragraph('Prøvegata 5'));
  const text = 'Krisehuset:\nPrøvegata 5';
  expect(workbook.sheets[0]?.beside).toEqual([{ where: 'box', text }]);
  const result = fromSpreadsheet(workbook);
  expect(result.problems).toContainEqual({
    code: 'sheet/comments',
    sheet: 'Ark1',
    params: { isBox: true, count: 1 },
  });
  expect(JSON.stringify(result.problems)).not.toContain('Krisehuset');
  expect([...result.leftCells()]).toContainEqual(
    expect.objectContaining({ reason: 'sheet/comments', text, heading: 'tekstboks / text box' }),
  );
});

test('words at the edges of pages and beside cells that are filled in are looked through, and not told', () => {
  const edges =
    '<headerFooter><oddHeader>&amp;CPrøvegata 5</oddHeader><oddFooter>&amp;P</oddFooter></headerFooter>';
  const prompts =
    '<dataValidations><dataValidation sqref="A2" prompt="Prøvegata 6" error=" "/></dataValidations>';
  const workbook = read(prompts + edges);
  expect(workbook.sheets[0]?.beside).toEqual([
    { where: 'prompt', text: 'Prøvegata 6' },
    { where: 'page', text: '&CPrøvegata 5' },
    { where: 'page', text: '&P' },
  ]);
  const result = fromSpreadsheet(workbook);
  expect(result.problems.map(({ code }) => code)).not.toContain('sheet/comments');
  expect([...result.leftCells()].map(({ text }) => text)).toContain('Prøvegata 6');
});

test('a picture, a box without words and a drawing that is missing are nothing to tell', () => {
  for (const box of [undefined, '', paragraph(' ')])
    expect(read('', box).sheets[0]).not.toHaveProperty('beside');
});

test('rows with cells are read also where a sheet hides all other rows', () => {
  const format = '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>';
  const { workbook } = readWorkbook(makeXlsx({ sheets: [{ xml: format + CELL }] }), { name: 'liste.xlsx' });
  expect(workbook?.sheets[0]?.rows[0]).not.toHaveProperty('isHidden');
});

import { expect, test } from 'vitest';
import { fromSpreadsheet } from '../../mapping/from-spreadsheet.ts';
import { leftCells } from '../../mapping/left-cells.ts';
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
  expect([...leftCells(result)]).toContainEqual(
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
    { where: 'page', text: 'Prøvegata 5' },
  ]);
  const result = fromSpreadsheet(workbook);
  expect(result.problems.map(({ code }) => code)).not.toContain('sheet/comments');
  expect([...leftCells(result)].map(({ text }) => text)).toContain('Prøvegata 6');
});

test('signs between the words at the edges of pages are no part of them', () => {
  const edges =
    '<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12Prøvegata 5&amp;C&amp;KFF0000Ly &amp;&amp; luft&amp;RSide &amp;P</oddHeader></headerFooter>';
  expect(read(edges).sheets[0]?.beside).toEqual([{ where: 'page', text: 'Prøvegata 5\nLy & luft\nSide' }]);
});

test('what a link and a list of a later program say when pointed at is looked through', () => {
  const links = '<hyperlinks><hyperlink ref="A1" location="Ark1!A9" tooltip="Prøvegata 5"/></hyperlinks>';
  const later =
    '<extLst><ext><x14:dataValidations><x14:dataValidation prompt="Prøvegata 6"><x14:formula1><xm:f>Ark1!A1</xm:f></x14:formula1></x14:dataValidation></x14:dataValidations></ext></extLst>';
  expect(read(links + later).sheets[0]?.beside).toEqual([
    { where: 'prompt', text: 'Prøvegata 5' },
    { where: 'prompt', text: 'Prøvegata 6' },
  ]);
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

test('copies of cells that a pivot table and links to other workbooks keep are told without a word of them, and looked through', () => {
  const bytes = makeXlsx({
    sheets: [{ xml: CELL }],
    parts: {
      'xl/pivotCache/pivotCacheDefinition1.xml':
        '<pivotCacheDefinition><cacheFields><cacheField name="Navn"><sharedItems><s v="Krisehuset"/><n v="1"/><m/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>',
      'xl/pivotCache/pivotCacheRecords1.xml':
        '<pivotCacheRecords><r><x v="0"/><s v="Prøvegata 5"/><s v="Krisehuset"/></r></pivotCacheRecords>',
      'xl/externalLinks/externalLink1.xml':
        '<externalLink><externalBook><sheetDataSet><sheetData><row><cell t="str"><v>Prøvegata 6</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>',
      'xl/pivotCache/pivotCacheRecords2.xml': '<pivotCacheRecords><r>',
    },
  });
  const { workbook } = readWorkbook(bytes, { name: 'liste.xlsx' });
  expect(workbook?.beside?.map(({ where, text }) => `${where}: ${text}`)).toEqual([
    'copy: Krisehuset',
    'copy: 1',
    'copy: Prøvegata 5',
    'copy: Prøvegata 6',
  ]);
  const { problems, reading } = fromSpreadsheet(workbook!);
  expect(problems).toContainEqual({ code: 'sheet/stored-copies', params: { count: 4 } });
  expect(JSON.stringify(problems)).not.toContain('Krisehuset');
  expect([...leftCells({ reading })]).toContainEqual({
    sheet: 'Ark1',
    cell: 'A1',
    heading: 'kopi av celler / copy of cells',
    reason: 'sheet/stored-copies',
    text: 'Prøvegata 6',
    isInSecretRow: expect.any(Function) as unknown,
  });
});

test('properties of the file, charts and names that stand for words are looked through, who made the file is not', () => {
  const bytes = makeXlsx({
    sheets: [{ xml: CELL }],
    head: '<definedNames><definedName name="hus">"Prøvegata 8"</definedName><definedName name="a">Ark1!$A$1</definedName></definedNames>',
    parts: {
      'docProps/core.xml': '<c><dc:title>Hus</dc:title><dc:creator>En Person</dc:creator></c>',
      'docProps/custom.xml': '<p><property name="sted"><vt:lpwstr>Prøvegata 7</vt:lpwstr></property></p>',
      'xl/charts/chart1.xml': '<c><c:strCache><c:pt idx="0"><c:v>Krisehuset</c:v></c:pt></c:strCache></c>',
      'xl/diagrams/data1.xml': '<d><a:p><a:r><a:t>Skjult</a:t></a:r></a:p></d>',
    },
  });
  const { workbook } = readWorkbook(bytes, { name: 'liste.xlsx' });
  expect(new Set(workbook?.beside?.map(({ where, text }) => `${where}: ${text}`))).toEqual(
    new Set([
      'property: "Prøvegata 8"',
      'property: Hus',
      'property: Prøvegata 7',
      'chart: Krisehuset',
      'box: Skjult',
    ]),
  );
  expect(fromSpreadsheet(workbook!).problems).toContainEqual({
    code: 'sheet/comments',
    params: { isBox: true, count: 1 },
  });
});

test('what may be chosen for a cell is looked through where it stands there as words', () => {
  const lists =
    '<dataValidations><dataValidation sqref="A2"><formula1>"Prøvegata 5,Havna"</formula1></dataValidation><dataValidation sqref="B2"><formula1>$A$1:$A$9</formula1></dataValidation></dataValidations>';
  expect(read(lists).sheets[0]?.beside).toEqual([{ where: 'prompt', text: '"Prøvegata 5,Havna"' }]);
});

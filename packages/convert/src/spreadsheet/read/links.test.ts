import { describe, expect, test } from 'vitest';
import { TODAY_FORMULA, type Sheet } from '../workbook.ts';
import { linkOfFormula } from './formula-words.ts';
import { readWorkbook } from './read-workbook.ts';
import { contentXml, makeOds, row, sheetXml } from './testing/make-ods.ts';
import { makeStyles, makeXlsx, RELATION } from './testing/make-xlsx.ts';

const EXTERNAL = 'TargetMode="External"';
const pointer = (id: string, target: string, mode = EXTERNAL) =>
  `<Relationship Id="${id}" Type="${RELATION}/hyperlink" Target="${target}" ${mode}/>`;
const xlsx = (xml: string, pointers = '', styles?: string): Sheet | undefined =>
  readWorkbook(
    makeXlsx({
      sheets: [{ xml, relationships: pointers }],
      ...(styles === undefined ? {} : { styles }),
    }),
    { name: 'liste.xlsx' },
  ).workbook?.sheets[0];
const ods = (cells: string): Sheet | undefined =>
  readWorkbook(makeOds(contentXml(sheetXml(row(cells)))), { name: 'liste.ods' }).workbook?.sheets[0];
const CELL = '<sheetData><row r="1"><c r="A1" t="str"><v>Kart</v></c></row></sheetData>';
const MAP = 'https://maps.example/?q=59.9,10.7';

describe('the address behind a cell', () => {
  test('is told of XLSX, for each cell of a range', () => {
    const links =
      '<hyperlinks><hyperlink ref="A1:B2" r:id="rId1"/><hyperlink ref="C3" x:id="rId2" xmlns:x="x"/></hyperlinks>';
    const sheet = xlsx(CELL + links, pointer('rId1', MAP) + pointer('rId2', 'mailto:post@example.org'));
    expect([...(sheet?.links ?? [])]).toEqual([
      ['A1', MAP],
      ['B1', MAP],
      ['A2', MAP],
      ['B2', MAP],
      ['C3', 'mailto:post@example.org'],
    ]);
  });

  test.each([
    ['a place in the workbook', '<hyperlink ref="A1" location="Ark2!A1"/>', ''],
    ['a pointer that is not there', '<hyperlink ref="A1" r:id="rId9"/>', pointer('rId1', MAP)],
    ['a part of the workbook', '<hyperlink ref="A1" r:id="rId1"/>', pointer('rId1', 'x.xml', '')],
    ['no cell', '<hyperlink ref="??" r:id="rId1"/>', pointer('rId1', MAP)],
  ])('is none for %s', (_, link, pointers) => {
    expect(xlsx(`${CELL}<hyperlinks>${link}</hyperlinks>`, pointers)).not.toHaveProperty('links');
  });

  test('is told of a formula that shows it under other words', () => {
    const formula = `<sheetData><row r="1"><c r="A1" t="str"><f>HYPERLINK("${MAP}","Kart")</f><v>Kart</v></c></row></sheetData>`;
    expect(xlsx(formula)?.links?.get('A1')).toBe(MAP);
    expect(linkOfFormula('of:=HYPERLINK("https://example.org/""a""";"Kart")')).toBe(
      'https://example.org/"a"',
    );
    expect(linkOfFormula('HYPERLINK(A2,"Kart")')).toBeUndefined();
  });

  test('is told of ODS, in words and by formula', () => {
    const sheet = ods(
      `<table:table-cell office:value-type="string"><text:p><text:a xlink:href="${MAP}" xmlns:xlink="x">Kart</text:a></text:p></table:table-cell>` +
        '<table:table-cell office:value-type="string" table:formula="of:=HYPERLINK(&quot;https://example.org&quot;;&quot;Side&quot;)"><text:p>Side</text:p></table:table-cell>',
    );
    expect([...(sheet?.links ?? [])]).toEqual([
      ['A1', MAP],
      ['B1', 'https://example.org'],
    ]);
  });

  test('is not there in a list without any', () => {
    expect(xlsx(CELL)).not.toHaveProperty('links');
  });
});

describe('a formula that always shows today', () => {
  const date = (formula: string) =>
    xlsx(
      `<sheetData><row r="1"><c r="A1" s="1"><f>${formula}</f><v>46000</v></c></row></sheetData>`,
      '',
      makeStyles(14),
    )?.rows[0]?.cells[0]?.value;

  test.each(['TODAY()', 'NOW()', 'TODAY() - 3', 'IF(A2="",TODAY(),A2)'])('says no day: %s', (formula) => {
    expect(date(formula)).toEqual({ kind: 'error', text: TODAY_FORMULA });
  });

  test.each(['A2', 'DATE(2026,1,2)', 'MYTODAY()'])('and %s does', (formula) => {
    expect(date(formula)).toMatchObject({ kind: 'date' });
  });

  test('says none in ODS either', () => {
    const sheet = ods(
      '<table:table-cell table:formula="of:=TODAY()" office:value-type="date" office:date-value="2026-11-29"><text:p>29.11.26</text:p></table:table-cell>',
    );
    expect(sheet?.rows[0]?.cells[0]).toEqual({
      column: 0,
      value: { kind: 'error', text: TODAY_FORMULA },
      isFormula: true,
    });
  });
});

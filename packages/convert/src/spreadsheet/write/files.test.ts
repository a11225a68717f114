import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../read/read-workbook.ts';
import { asWorkbook } from './as-workbook.ts';
import { writeOds } from './ods/write-ods.ts';
import { spreadsheetTemplate } from './template/spreadsheet-template.ts';
import type { WrittenWorkbook } from './written-workbook.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

const ODD = ['=1+1', '+4722990000', '0150', '1-2', ' ', 'a  b', 'to\nlinjer\n\nog en til', 'tab\ther', '_x000D_', '<b>&amp;"\'', '\u{1F6AA}', 'مساعدة', 'true', '1E5', '#REF!', '…_x005F_x0041_']; // prettier-ignore

const workbook = (cells: readonly string[] = ODD): WrittenWorkbook => ({
  language: 'nb',
  shape: 'simple',
  sheets: [
    {
      name: 'Tjenester',
      kind: 'table',
      columns: [
        { key: 'id', heading: 'Id', width: 10 },
        { key: 'name', heading: 'Navn', width: 20, explanation: 'Hva den heter.', isRequired: true },
        { key: 'lastVerifiedOn', heading: 'Sist kontrollert', width: 12, isDate: true },
        { key: 'cost', heading: 'Pris', width: 20, list: 'cost' },
        { key: 'needs', heading: 'Hjelper med', width: 20, list: 'needs', isManyOfList: true },
      ],
      rows: cells.map((cell, index) => ({
        role: 'record',
        cells: [`r${index}`, cell, index === 0 ? '2026-03-12' : 'i fjor', 'Gratis', 'Mat; Klær'],
      })),
    },
    {
      name: 'Lister',
      kind: 'lists',
      columns: [
        { key: 'cost', heading: 'Pris', width: 20 },
        { key: 'needs', heading: 'Hjelper med', width: 20 },
      ],
      rows: [
        { role: 'record', cells: ['Gratis', 'Mat'] },
        { role: 'record', cells: ['', 'Klær'] },
      ],
    },
  ],
});

const parts = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** Throws when a part is not well-formed XML with its namespaces. */
const parse = (xml: string) => new SaxesParser({ xmlns: true }).write(xml).close();

const valuesOf = (bytes: Uint8Array, name: string) =>
  readWorkbook(bytes, { name }).workbook!.sheets.map(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ value }) => value)),
  );

describe.each([
  ['xlsx', writeXlsx],
  ['ods', writeOds],
] as const)('a workbook in %s', (format, write) => {
  test('has parts of well-formed XML alone', () => {
    for (const [name, xml] of Object.entries(parts(write(workbook()))))
      if (name !== 'mimetype') expect(() => parse(xml)).not.toThrow();
  });

  test('holds every cell as it is, and no formula', () => {
    expect(valuesOf(write(workbook()), `liste.${format}`)).toEqual(
      asWorkbook(workbook()).sheets.map(({ rows }) =>
        rows.map(({ cells }) => cells.map(({ value }) => value)),
      ),
    );
    expect(Object.values(parts(write(workbook()))).join('')).not.toMatch(/<f[ >]|table:formula/);
  });

  test('names no person, program or day', () => {
    const all = parts(write(workbook()));
    expect(Object.keys(all).filter((name) => /docProps|meta/i.test(name.replace('META-INF', '')))).toEqual(
      [],
    );
    expect(Object.values(all).join('')).not.toMatch(/creator|lastModifiedBy|dc:|generator/i);
  });

  test('is the same bytes each time, with one time for all parts', () => {
    const [first, second] = [write(workbook()), write(workbook())];
    expect(first).toEqual(second);
    // The time of the first local header, 1 January 1980 at noon (APPNOTE 4.4.6).
    expect([...first.slice(10, 14)]).toEqual([0x00, 0x60, 0x21, 0x00]);
  });

  test('may be empty', () => {
    expect(
      valuesOf(
        write({ language: 'nb', shape: 'full', sheets: [{ ...workbook().sheets[0]!, rows: [] }] }),
        `x.${format}`,
      ),
    ).toEqual([
      [['Id', 'Navn', 'Sist kontrollert', 'Pris', 'Hjelper med'].map((text) => ({ kind: 'text', text }))],
    ]);
  });

  test('tells nothing that is hidden, merged or commented', () => {
    for (const sheet of readWorkbook(write(spreadsheetTemplate({ language: 'nb' })), { name: `x.${format}` })
      .workbook!.sheets)
      expect([sheet.isHidden, sheet.hiddenColumns, sheet.merges, sheet.commentedCells]).toEqual([
        undefined,
        [],
        [],
        [],
      ]);
  });
});

describe('a workbook in XLSX', () => {
  const sheet = parts(writeXlsx(workbook()))['xl/worksheets/sheet1.xml']!;

  test('has cells of text that stay so, and dates that are dates', () => {
    expect(sheet).toContain(
      '<c r="B3" s="1" t="inlineStr"><is><t xml:space="preserve">+4722990000</t></is></c>',
    );
    expect(sheet).toContain('<c r="C2" s="2"><v>46093</v></c>');
    expect(sheet).toContain('<col min="2" max="2" width="20" style="1" customWidth="1"/>');
  });

  test('has drop-downs that help and do not stop, and several words where several may stand', () => {
    expect(sheet).toMatch(/<dataValidation type="list" allowBlank="1" errorStyle="information" showErrorMessage="1" sqref="D2:D\d+"><formula1>'Lister'!\$A\$2:\$A\$2</); // prettier-ignore
    expect(sheet).toMatch(
      /<dataValidation type="list" allowBlank="1" sqref="E2:E\d+"><formula1>'Lister'!\$B\$2:\$B\$3</,
    );
    expect(sheet).toContain('promptTitle="Navn" prompt="Hva den heter."');
    expect(sheet).not.toContain('errorStyle="stop"');
  });

  test('keeps the headings in view', () => {
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  });
});

describe('a workbook in ODS', () => {
  const bytes = writeOds(workbook());

  test('begins with its kind, as it is', () => {
    expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype');
    expect(strFromU8(bytes.slice(38, 84))).toBe('application/vnd.oasis.opendocument.spreadsheet');
    expect([bytes[8], bytes[9]]).toEqual([0, 0]);
  });

  test('has drop-downs that help and do not stop', () => {
    const content = parts(bytes)['content.xml']!;
    expect(content).toContain("of:cell-content-is-in-list([$'Lister'.$B$2:.$B$3])");
    expect(content.match(/table:message-type="(\w+)"/g)).toEqual(
      Array(3).fill('table:message-type="information"'),
    );
    expect(content).toContain('table:content-validation-name="v1-4"');
  });
});

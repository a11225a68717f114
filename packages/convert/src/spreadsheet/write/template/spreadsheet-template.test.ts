import { helpOf } from '../../mapping/columns/help/help-of.ts';
import { describe, expect, test } from 'vitest';
import { SERVICE_COLUMNS } from '../../mapping/columns.ts';
import { fromSpreadsheet } from '../../mapping/from-spreadsheet.ts';
import { findCode } from '../../mapping/words/code-words.ts';
import { readWorkbook } from '../../read/read-workbook.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { writeOds } from '../ods/write-ods.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import { spreadsheetTemplate } from './spreadsheet-template.ts';

const LANGUAGES = ['nb', 'en'] as const;
const fill = (language: (typeof LANGUAGES)[number], row: Record<string, string>) => {
  const template = spreadsheetTemplate({ language });
  const [services, ...others] = template.sheets;
  const cells = services!.columns.map(({ key }) => row[key] ?? '');
  return {
    ...template,
    sheets: [{ ...services!, rows: [...services!.rows, { role: 'record' as const, cells }] }, ...others],
  };
};

describe.each(LANGUAGES)('the template in %s', (language) => {
  const template = spreadsheetTemplate({ language });
  const [services] = template.sheets;

  test.each([
    ['xlsx', writeXlsx(template)],
    ['ods', writeOds(template)],
    ['csv', new TextEncoder().encode(writeCsv(template))],
  ] as const)('in %s has help that is never read as a service', (format, bytes) => {
    const { output, problems } = fromSpreadsheet(readWorkbook(bytes, { name: `mal.${format}` }).workbook!);
    expect(output.services).toEqual([]);
    expect(output.organizations).toEqual([]);
    expect(problems.filter(({ code }) => code !== 'sheet/empty')).toEqual([]);
  });

  test('names the numbers for danger of a country that it knows, and of no other', () => {
    const read = (country: string) =>
      fromSpreadsheet(
        readWorkbook(writeXlsx(spreadsheetTemplate({ language, country })), { name: 'mal.xlsx' }).workbook!,
      );
    const { output } = read('NO');
    expect(read('SE').output['emergencyContacts']).toBeUndefined();
    const [ambulance, police] = output['emergencyContacts'] as { contacts: unknown[] }[];
    expect(ambulance?.contacts).toMatchObject([{ value: { shortCode: '113', country: 'NO' } }]);
    expect(police?.contacts).toMatchObject([{ value: { shortCode: '112', country: 'NO' } }]);
  });

  test('says of every column what belongs there, and shows it', () => {
    const [explanation, example] = services!.rows;
    expect([explanation!.role, example!.role]).toEqual(['explanation', 'example']);
    for (const [index, { key }] of services!.columns.entries()) {
      const column = SERVICE_COLUMNS.find((one) => one.key === key)!;
      if (key === 'id') continue;
      expect(explanation!.cells[index]).toBe(helpOf(column).explanation[language]);
      expect(example!.cells[index]).toBe(helpOf(column).example[language]);
    }
  });

  test('has every column when asked', () => {
    const all = spreadsheetTemplate({ language, columns: 'all' }).sheets[0]!.columns.map(({ key }) => key);
    expect(all).toEqual(SERVICE_COLUMNS.filter(({ sameAs }) => sameAs === undefined).map(({ key }) => key));
    expect(services!.columns.length).toBeLessThan(45);
  });

  test('has for each list the words that are read as its codes', () => {
    const lists = template.sheets.find(({ kind }) => kind === 'lists')!;
    expect(new Set(services!.columns.flatMap(({ list }) => list ?? []))).toEqual(
      new Set(lists.columns.map(({ key }) => key)),
    );
    for (const [index, { key }] of lists.columns.entries()) {
      const words = lists.rows.map(({ cells }) => cells[index]!).filter((word) => word !== '');
      expect(words.length).toBeGreaterThan(1);
      if (!key.startsWith('yesNo'))
        for (const word of words)
          expect([key, word, findCode(key as 'needs', word)]).toEqual([key, word, expect.any(String)]);
    }
  });

  test('that is filled in is read with the row that was added', () => {
    const row = { name: 'Kafeen', organization: 'Foreningen', summary: 'Suppe.', needs: language === 'nb' ? 'Mat; Klær' : 'Food; Clothes', phone: '+47 22 99 00 00' }; // prettier-ignore
    const { workbook } = readWorkbook(writeXlsx(fill(language, row)), { name: 'liste.xlsx' });
    expect(fromSpreadsheet(workbook!).output.services).toMatchObject([
      { id: 'kafeen', needs: ['food', 'clothing'], contacts: [{ value: '+4722990000' }] },
    ]);
  });
});

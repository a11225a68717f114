import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { convertFile } from '../../../../scripts/office/convert-file.mjs';
import {
  spreadsheetTemplate,
  toSpreadsheet,
  writeCsv,
  writeOds,
  writeXlsx,
  type WrittenWorkbook,
} from '../../src/spreadsheet/index.ts';
import { DIRECTORY, dropDowns, readFile } from './helpers.ts';

const office = process.env['SOFFICE_PATH'] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'office-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const BYTES = {
  xlsx: writeXlsx,
  ods: writeOds,
  csv: (workbook: WrittenWorkbook) => new TextEncoder().encode(writeCsv(workbook)),
} as const;
type Format = keyof typeof BYTES;

let files = 0;
const save = (workbook: WrittenWorkbook, format: Format): string => {
  const path = join(folder, `fil${++files}.${format}`);
  writeFileSync(path, BYTES[format](workbook));
  return path;
};
/** The file, opened and saved by LibreOffice in each format in turn. */
async function through(path: string, formats: readonly Format[]): Promise<string> {
  let latest = path;
  for (const format of formats)
    latest = await convertFile(office, latest, format, join(folder, `runde${++files}`));
  return latest;
}

const WAYS: readonly (readonly [Format, readonly Format[]])[] = [
  ['xlsx', ['xlsx']],
  ['xlsx', ['ods']],
  ['xlsx', ['ods', 'xlsx']],
  ['ods', ['ods']],
  ['ods', ['xlsx']],
  ['ods', ['xlsx', 'ods']],
];

describe.each(WAYS)('%s that LibreOffice saves as %j', (format, formats) => {
  test.each(['nb', 'en'] as const)('is the same directory, in the full shape, in %s', async (language) => {
    const path = save(toSpreadsheet(DIRECTORY, { shape: 'full', language }).output, format);
    const back = await through(path, formats);
    expect(readFile(back).output).toEqual(DIRECTORY);
    expect(readFile(back)).toEqual(readFile(path));
    expect(dropDowns(back).lists).toBe(dropDowns(path).lists);
    expect(dropDowns(back).lists).toBeGreaterThan(10);
    // ODS keeps the same explanation of two columns once.
    expect(dropDowns(back).explanations).toBeGreaterThan(50);
  });

  test('is the same list, in the simple shape', async () => {
    const path = save(toSpreadsheet(DIRECTORY, { shape: 'simple', language: 'nb' }).output, format);
    const back = await through(path, formats);
    expect(readFile(back)).toEqual(readFile(path));
    expect(dropDowns(back).lists).toBe(dropDowns(path).lists);
  });
});

const CSV_WAYS: readonly (readonly Format[])[] = [
  ['csv'],
  ['xlsx'],
  ['ods'],
  ['xlsx', 'csv'],
  ['ods', 'xlsx', 'csv'],
];

describe.each(CSV_WAYS)('CSV that LibreOffice saves as %j and on', (...formats) => {
  test('is the same list', async () => {
    const path = save(
      toSpreadsheet(DIRECTORY, { shape: 'simple', language: 'nb', isOneSheet: true }).output,
      'csv',
    );
    const back = await through(
      path,
      formats.filter((format) => format in BYTES),
    );
    // What CSV cannot say of a cell, LibreOffice guesses: `18` is a number, `2026-09-01` a date. They read the same.
    expect(readFile(back).output).toEqual(readFile(path).output);
    expect(readFile(back).problems.filter((problem) => /formula|error|unreadable/.test(problem))).toEqual([]);
  });
});

describe.each(['xlsx', 'ods', 'csv'] as const)('the template as %s', (format) => {
  test.each(['nb', 'en'] as const)('has no service after LibreOffice saved it, in %s', async (language) => {
    const path = save(spreadsheetTemplate({ language }), format);
    for (const other of ['xlsx', 'ods', 'csv'] as const) {
      const back = await through(path, [other]);
      expect(readFile(back).output.services).toEqual([]);
      if (format !== 'csv' && other !== 'csv') expect(dropDowns(back).lists).toBe(dropDowns(path).lists);
    }
  });
});

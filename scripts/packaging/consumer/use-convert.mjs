/** Reads a spreadsheet with the converter. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fromSpreadsheet, readWorkbook } from '@service-directory/convert';

const bytes = await readFile(new URL('list.csv', import.meta.url));
const { workbook, problems } = readWorkbook(bytes, { name: 'list.csv' });
assert.deepEqual(problems, []);
const { output, locate } = fromSpreadsheet(workbook);
assert.equal(output.services.length, 1);
assert.equal(locate(['services', 0, 'name']).cell, 'A2');

import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { toSpreadsheet, writeXlsx } from '../../src/spreadsheet/index.ts';
import { DIRECTORY } from './helpers.ts';

test.each(['simple', 'full'] as const)(
  'another program reads the cells of our XLSX as we wrote them: %s',
  async (shape) => {
    const { output } = toSpreadsheet(DIRECTORY, { shape, language: 'nb' });
    const sheets = await readXlsxFile(Buffer.from(writeXlsx(output)));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(output.sheets.map(({ name }) => name));
    for (const [index, { columns, rows }] of output.sheets.entries()) {
      const read = sheets[index]!.data.slice(output.sheets[index]!.kind === 'fields' ? 0 : 1);
      expect(read).toHaveLength(rows.length);
      for (const [at, { cells }] of rows.entries())
        expect(
          read[at]!.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
        ).toEqual(columns.map((_, column) => cells[column] || null));
    }
  },
);

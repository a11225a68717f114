import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Directory } from '@service-directory/schema';
import { arbitraryDirectory } from '../../../../schema/test/arbitraries/index.ts';
import { fromSpreadsheet } from '../mapping/from-spreadsheet.ts';
import { readCsvFiles } from '../read/read-csv-files.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import type { Workbook } from '../workbook.ts';
import { asWorkbook } from './as-workbook.ts';
import { writeCsvFiles } from './csv/write-csv.ts';
import { writeOds } from './ods/write-ods.ts';
import { toSpreadsheet } from './to-spreadsheet.ts';
import type { WrittenWorkbook } from './written-workbook.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

const RUNS = { numRuns: Number(process.env['SHEET_RUNS'] ?? 25) };
/** As JSON has it: `-0` and `0` are one number there. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const read = (bytes: Uint8Array, name: string): Workbook => readWorkbook(bytes, { name }).workbook!;
const language = fc.constantFrom('nb' as const, 'en' as const);

const FILES: Readonly<Record<string, (written: WrittenWorkbook) => Workbook>> = {
  xlsx: (written) => read(writeXlsx(written), 'liste.xlsx'),
  ods: (written) => read(writeOds(written), 'liste.ods'),
  csv: (written) => readCsvFiles(writeCsvFiles(written)).workbook!,
};

/** The cells that hold something, by sheet; lists and guides aside. */
const cellsOf = ({ sheets }: Workbook) =>
  sheets.map(({ name, rows }) => [
    name,
    rows.map(({ number, cells }) => [number, cells.map(({ column, value }) => [column, value])]),
  ]);

describe.each(Object.keys(FILES))('the full shape in %s', (format) => {
  test('comes back as the same directory, without a loss', () => {
    fc.assert(
      fc.property(arbitraryDirectory, language, (directory, inLanguage) => {
        const { output, losses } = toSpreadsheet(directory, { shape: 'full', language: inLanguage });
        const back = fromSpreadsheet(FILES[format]!(output));
        expect(losses).toEqual([]);
        expect(plain(back.output)).toEqual(plain(directory));
        expect(back.hasHead).toBe(true);
      }),
      RUNS,
    );
  });
});

test.each(['xlsx', 'ods'])('every cell of a file in %s is as it was written', (format) => {
  fc.assert(
    fc.property(
      arbitraryDirectory,
      fc.constantFrom('simple' as const, 'full' as const),
      (directory, shape) => {
        const { output } = toSpreadsheet(directory, { shape, language: 'nb' });
        expect(cellsOf(FILES[format]!(output))).toEqual(cellsOf(asWorkbook(output)));
      },
    ),
    { numRuns: Math.ceil(RUNS.numRuns / 4) },
  );
});

test('the same directory gives the same bytes', () => {
  const [directory] = fc.sample(arbitraryDirectory, { numRuns: 1, seed: 7 }) as [Directory];
  const make = () => toSpreadsheet(directory, { shape: 'full', language: 'nb' }).output;
  expect(writeXlsx(make())).toEqual(writeXlsx(make()));
  expect(writeOds(make())).toEqual(writeOds(make()));
});

import type { Directory } from '@service-directory/schema';
import type { Conversion } from '../../conversion.ts';
import {
  fromSpreadsheet,
  readCsvFiles,
  readWorkbook,
  SPREADSHEET_FIELDS,
  SPREADSHEET_LOSSES,
  toSpreadsheet,
  writeCsv,
  writeCsvFiles,
  writeOds,
  writeXlsx,
  type ReadResult,
} from '../../spreadsheet/index.ts';
import type { Codec, Incoming, Incomings, Outgoing, ReadingOptions, WritingOptions } from '../codec.ts';
import { surroundings } from '../../surroundings/index.ts';
import { unzipTables } from '../zip-files.ts';

export type SheetFormat = 'csv' | 'xlsx' | 'ods';

/** A workbook; what is in it decides how it is read, whatever its name says. */
function workbookOf(
  { name, bytes, files }: Incoming,
  format: SheetFormat,
  options: ReadingOptions,
): ReadResult {
  const { onProgress } = options;
  if (files !== undefined) return readCsvFiles(files);
  // Sheets as CSV files in an archive: there is no workbook in it.
  if (format === 'csv' && bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const unpacked = unzipTables(bytes);
    return 'problem' in unpacked ? { problems: [unpacked.problem] } : readCsvFiles(unpacked.files);
  }
  return readWorkbook(bytes, { name, ...(onProgress === undefined ? {} : { onProgress }) });
}

function read(incoming: Incoming, format: SheetFormat, options: ReadingOptions): Incomings {
  const { country, timeZone, language, today } = options;
  const { workbook, problems } = workbookOf(incoming, format, options);
  if (workbook === undefined) return { output: undefined, losses: [], problems };
  const known = {
    ...(country === undefined ? {} : { country }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(language === undefined ? {} : { languages: [language] }),
  };
  const { output, losses, reading, ...mapped } = fromSpreadsheet(workbook, known, today, surroundings);
  return { output, losses, reading, problems: [...problems, ...mapped.problems] };
}

function write(
  directory: Directory,
  format: SheetFormat,
  { language, shape }: WritingOptions,
): Conversion<Outgoing> {
  const isSimple = shape === 'simple' || (shape === undefined && format === 'csv');
  const { output, losses } = toSpreadsheet(directory, {
    shape: isSimple ? 'simple' : 'full',
    language,
    ...(isSimple && format === 'csv' ? { isOneSheet: true } : {}),
  });
  switch (format) {
    case 'xlsx':
      return { output: { content: writeXlsx(output) }, losses };
    case 'ods':
      return { output: { content: writeOds(output) }, losses };
    case 'csv':
      return { output: isSimple ? { content: writeCsv(output) } : { files: writeCsvFiles(output) }, losses };
  }
}

export const spreadsheetCodec = (format: SheetFormat): Codec => ({
  read: (incoming, options) => read(incoming, format, options),
  write: (directory, options) => write(directory, format, options),
  reasons: SPREADSHEET_LOSSES,
  fields: SPREADSHEET_FIELDS,
});

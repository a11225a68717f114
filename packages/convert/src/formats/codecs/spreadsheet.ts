import { fromSpreadsheet } from '../../spreadsheet/mapping/index.ts';
import { readWorkbook } from '../../spreadsheet/read/read-workbook.ts';
import type { Codec, Incoming, Incomings, ReadingOptions } from '../codec.ts';

/** A spreadsheet; what is in it decides how it is read, whatever its name says. */
function read({ name, bytes }: Incoming, options: ReadingOptions): Incomings {
  const { country, timeZone, language, onProgress } = options;
  const { workbook, problems } = readWorkbook(bytes, {
    name,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  if (workbook === undefined) return { output: undefined, losses: [], problems };
  const mapped = fromSpreadsheet(workbook, {
    ...(country === undefined ? {} : { country }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(language === undefined ? {} : { languages: [language] }),
  });
  return { output: mapped.output, losses: mapped.losses, problems: [...problems, ...mapped.problems] };
}

export const spreadsheetCodec = (_format: 'csv' | 'xlsx' | 'ods'): Codec => ({
  read,
  write: () => {
    throw new Error('not built yet');
  },
  reasons: {},
  fields: [],
});

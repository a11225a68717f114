import type { Sheet, SheetProblem } from '../workbook.ts';
import { readWorkbook, type ReadResult } from './read-workbook.ts';

const ENDING = /\.(?:csv|tsv|txt)$/i;
const FOLDER = /^.*[\\/]/;

/**
 * Several CSV files as one workbook: each is a sheet by the name of its file, such as `Tjenester.csv`. A file that cannot
 * be read is told, with its name as that of the sheet, and then there is no workbook: half a directory would look like one.
 */
export function readCsvFiles(files: Readonly<Record<string, Uint8Array | string>>): ReadResult {
  const sheets: Sheet[] = [];
  const problems: SheetProblem[] = [];
  let isWhole = true;
  for (const [path, content] of Object.entries(files)) {
    const name = path.replace(FOLDER, '').replace(ENDING, '');
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const read = readWorkbook(bytes, { name: path });
    problems.push(...read.problems.map((problem) => ({ ...problem, sheet: name })));
    if (read.workbook === undefined) isWhole = false;
    else sheets.push(...read.workbook.sheets.map((sheet) => ({ ...sheet, name })));
  }
  return isWhole && sheets.length > 0 ? { workbook: { format: 'csv', sheets }, problems } : { problems };
}

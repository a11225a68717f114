import type { Finding } from '../finding.ts';
import { makeVisible } from './make-visible.ts';
import type { ReportWords } from './words/index.ts';

/** What of a finding, or of a place related to it, says where it is. */
export type PlaceInFile = Pick<Finding, 'file' | 'path' | 'line' | 'column' | 'sheet' | 'cell' | 'heading'>;

/** Is it in a workbook, which has sheets and no lines? The rows of a CSV are lines. */
export const isInWorkbook = ({ sheet = '' }: PlaceInFile): boolean => sheet !== '';

/** The place of a cell before a sentence about it, where a program shows no more than the file or its line; else nothing. */
export const beforeSentence = (place: PlaceInFile, words: ReportWords): string => {
  const cell = cellOf(place, words);
  return cell === '' ? '' : `${cell}: `;
};

/** Sheet, cell and heading of a workbook or a table; empty for other files. */
const cellOf = ({ sheet = '', cell = '', heading = '' }: PlaceInFile, words: ReportWords): string =>
  [
    sheet === '' ? '' : words.sheet(makeVisible(sheet)),
    cell === '' ? '' : words.cell(makeVisible(cell), makeVisible(heading)),
  ]
    .filter((part) => part !== '')
    .join(', ');

/**
 * Where it is, as a terminal or an editor opens it: `file:line:column`; for a workbook file, sheet and cell; else file
 * and JSON Pointer. Empty for a finding about the whole input.
 */
export function placeOf(place: PlaceInFile, words: ReportWords): string {
  const file = makeVisible(place.file);
  const cell = cellOf(place, words);
  if (cell !== '') return [file, cell].filter((part) => part !== '').join(', ');
  if (place.line > 0) return `${file}:${place.line}:${place.column}`;
  return [file, makeVisible(place.path)].filter((part) => part !== '').join(' ');
}

/** Where in its file it is, in words: “line 3, column 5”, “sheet “Tjenester”, cell C7”, or the JSON Pointer. */
export function placeInFile(place: PlaceInFile, words: ReportWords): string {
  const cell = cellOf(place, words);
  if (cell !== '') return cell;
  return place.line > 0 ? words.position(place.line, place.column) : makeVisible(place.path);
}

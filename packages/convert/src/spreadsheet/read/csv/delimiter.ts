import { parseCsv } from './parse-csv.ts';

/** In the order of trust: a tab is rare in a text, a semicolon less so, a comma is everywhere. */
const CANDIDATES = ['\t', ';', ','] as const;
/** What most programs write when nothing tells. */
const DEFAULT_DELIMITER = ',';
/** UTF-16 code units. */
const SAMPLE_LENGTH = 65_536;
const SAMPLE_ROWS = 20;
/** A list within cells below (“mat; klær”) must not outdo the sign of the heading, and a comma in a title may. */
const FIRST_LINE_SCORE = 0.5;
/** Excel's own first line, `sep=;`, perhaps in quotation marks. */
const SEPARATOR_LINE = /^"?sep=([^\r\n"])"?(?:\r\n|\r|\n|$)/i;

export interface Delimiter {
  delimiter: string;
  /** Length of a `sep=` line, which is no row of the sheet. */
  before: number;
}

/**
 * The sign between the cells: what a `sep=` line says, else the one that stands in the first line outside of quotation
 * marks and cuts the lines below into as many cells. Between equals, the sign that is rarer in texts.
 */
export function findDelimiter(text: string, ending: string): Delimiter {
  const told = SEPARATOR_LINE.exec(text.slice(0, 20));
  if (told?.[1] !== undefined) return { delimiter: told[1], before: told[0].length };
  const sample = text.slice(0, SAMPLE_LENGTH);
  const fallback = ending === 'tsv' || ending === 'tab' ? '\t' : DEFAULT_DELIMITER;
  let best = { delimiter: fallback, score: 0 };
  for (const delimiter of CANDIDATES) {
    const score = scoreOf(sample, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, before: 0 };
}

/** The share of lines with as many cells as the first that has several; more when that is the very first line. */
function scoreOf(sample: string, delimiter: string): number {
  let heading = 0;
  let rows = 0;
  let alike = 0;
  let isFirst = false;
  let isBlank = true;
  parseCsv(sample, delimiter, {
    field(_column, _row, start, end) {
      if (end > start) isBlank = false;
    },
    endRow(_row, columns) {
      if (isBlank && columns === 1) return true;
      isBlank = true;
      // A title above the table has one cell.
      if (heading === 0 && columns > 1) {
        heading = columns;
        isFirst = rows === 0;
      }
      rows += 1;
      if (columns === heading) alike += 1;
      return rows < SAMPLE_ROWS;
    },
  });
  return alike === 0 ? 0 : alike / rows + (isFirst ? FIRST_LINE_SCORE : 0);
}

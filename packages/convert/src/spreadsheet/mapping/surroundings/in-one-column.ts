import type { Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import type { HeadingTable } from '../layout/match-heading.ts';

/** What parts the values of a row when they stand in one cell. */
export type JoiningSign = 'semicolon' | 'comma' | 'tab' | 'bar';

const SIGNS: Readonly<Record<JoiningSign, string>> = { semicolon: ';', tab: '\t', bar: '|', comma: ',' };

/** Rows that may stand above the headings. */
const MAX_ROWS_SEEN = 10;
/** So many headings in one cell, that of the name among them, are a row of headings and no sentence. */
const ENOUGH_HEADINGS = 3;

/** A text file that was opened with another separator and saved as a workbook quotes whole values. */
const unquoted = (text: string): string => text.trim().replace(/^"(.*)"$/u, '$1');

/** By which sign all headings are joined in one cell, as in a text file that was opened with another; undefined when they are not. */
export function joinedHeadings(sheet: Sheet, table: HeadingTable): JoiningSign | undefined {
  for (const { cells } of sheet.rows.slice(0, MAX_ROWS_SEEN)) {
    const [cell] = cells;
    if (cell === undefined || cells.length > 1) continue;
    const text = cellText(cell.value);
    for (const [sign, separator] of Object.entries(SIGNS) as [JoiningSign, string][]) {
      const keys = new Set(text.split(separator).map((part) => table.find(unquoted(part))?.column.key));
      keys.delete(undefined);
      if (keys.has('name') && keys.size >= ENOUGH_HEADINGS) return sign;
    }
  }
  return undefined;
}

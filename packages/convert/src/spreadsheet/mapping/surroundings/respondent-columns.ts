import { cellName, type Cell, type Row, type Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { headingCells } from '../layout/heading-cells.ts';
import type { LeftParts } from '../layout/left-parts.ts';
import { columnRange, type SheetReport } from '../sheet-report.ts';
import { foldWord } from '../words/fold-word.ts';

/** When somebody began to answer a form of Microsoft, and was done: no list has these of itself. Folded. */
const STARTED = /^(?:starttidspunkt|starttid|starttime)$/;
const COMPLETED = /^(?:fullforingstidspunkt|fullforingstid|fullfortidspunkt|completiontime)$/;
/** What stands behind them, of who answered; folded. */
const OF_RESPONDENT =
  /^(?:epost|epostadresse|email|emailaddress|navn|namn|name|sistendret(?:tidspunkt)?|tidspunktforsisteendring|lastmodifiedtime)$/;
/** Of an answer to a form of Google, and who gave it. Folded. */
const STAMP = /^(?:tidsmerke|tidsstempel|timestamp)$/;
const MAIL = /^(?:epostadresse|emailaddress|brukernavn|brukarnamn|username)$/;

/**
 * The columns of a sheet that a program of forms makes, with who answered and when: `ID, Starttidspunkt, Fullføringstidspunkt, E-post, Navn`.
 * A name and an address there are those of a person, and not of a service. Nothing for another sheet.
 */
function respondentColumns(headings: readonly Cell[]): ReadonlySet<number> {
  const words = headings.map(({ value }) => foldWord(cellText(value)));
  const found = new Set<number>();
  const take = (at: number) => {
    const cell = headings[at];
    if (cell !== undefined) found.add(cell.column);
  };
  const start = words.findIndex((word) => STARTED.test(word));
  if (start !== -1 && COMPLETED.test(words[start + 1] ?? '')) {
    if (words[start - 1] === 'id') take(start - 1);
    take(start);
    take(start + 1);
    const seen = new Set<string>();
    for (let at = start + 2; OF_RESPONDENT.test(words[at] ?? '') && !seen.has(words[at] ?? ''); at++) {
      seen.add(words[at] ?? '');
      take(at);
    }
  } else if (STAMP.test(words[0] ?? '')) {
    take(0);
    if (MAIL.test(words[1] ?? '')) take(1);
  }
  return found;
}

/** Leaves out who answered a form, and when, and tells it once. Returns their columns. */
export function tellRespondents(
  sheet: Sheet,
  headingRow: Row,
  report: SheetReport,
  left: LeftParts,
): ReadonlySet<number> {
  const { name, rows } = sheet;
  const { number } = headingRow;
  const cells = headingCells(sheet, headingRow);
  const columns = respondentColumns(cells);
  const [first] = columns;
  if (first === undefined) return columns;
  const headings = cells.filter(({ column }) => columns.has(column)).map(({ value }) => cellText(value));
  report.say('sheet/personal-column', name, cellName(first, number), { headings, isForm: true });
  const last = rows.at(-1)?.number ?? number;
  for (const index of columns) {
    left.columns.set(index, 'sheet/personal-column');
    if (last > number) report.lose('sheet/personal-column', name, columnRange(index, number + 1, last));
  }
  return columns;
}

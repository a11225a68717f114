import { cellName, type Row, type Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { VISIBILITY_COLUMNS } from '../columns/visibility-columns.ts';
import type { SheetReport } from '../sheet-report.ts';
import { asksWhetherPublic, saysNotPublic } from '../words/not-public.ts';
import { readAnswer } from '../words/yes-no-words.ts';
import type { LeftParts } from './left-parts.ts';

/** Is it over what nobody outside should read? The editors' own notes, and whether a place is secret, have columns. */
export const isNotPublic = (heading: string, key = ''): boolean =>
  saysNotPublic(heading) && key !== 'internal' && !VISIBILITY_COLUMNS.includes(key);

/** The rows that a column which we do not know keeps from being shown: `Til nettsida?` above `nei`. Their places count as secret. */
export function keptBackBy(
  { rows }: Sheet,
  heading: string,
  index: number,
  headingRow: number,
  { heldBack }: LeftParts,
): readonly Row[] {
  if (!asksWhetherPublic(heading)) return [];
  const found = rows.filter(
    ({ number, cells }) =>
      number > headingRow &&
      cells.some(({ column, value }) => column === index && readAnswer(cellText(value)) === 'no'),
  );
  for (const { number } of found) heldBack.add(number);
  return found;
}

/** A yes, a no or nothing of either; 1 and 0 as programs write them. */
const answerIn = (text: string): ReturnType<typeof readAnswer> =>
  text === '1' ? 'yes' : text === '0' ? 'no' : readAnswer(text);

/**
 * Does a column such as `Ikke publiser` hold more than marks? Then it is no question, but over words that nobody outside should read
 * (`Utkast` over drafts). Its marks keep their rows back all the same, and are told.
 */
export function holdsMoreThanMarks(
  { rows, name }: Sheet,
  headingRow: Row,
  index: number,
  heading: string,
  report: SheetReport,
  { heldBack }: LeftParts,
): boolean {
  const marks: number[] = [];
  let isMore = false;
  for (const { number, cells, isHidden } of rows) {
    if (number <= headingRow.number || isHidden === true) continue;
    const cell = cells.find(({ column }) => column === index);
    const text = cell === undefined ? '' : cellText(cell.value);
    const answer = answerIn(text);
    if (answer === 'yes' || answer === 'maybe') marks.push(number);
    if (text !== '' && answer === undefined) isMore = true;
  }
  if (isMore)
    for (const number of marks) {
      heldBack.add(number);
      report.say('sheet/not-public-row', name, cellName(index, number), { heading, isYes: true });
    }
  return isMore;
}

import { addressSaysSecret } from '../../../secrecy/says-secret.ts';
import { cellName, type Row, type Sheet } from '../../workbook.ts';
import { textIn } from '../cell-text.ts';
import { VISIBILITY_COLUMNS } from '../columns/visibility-columns.ts';
import type { SheetReport } from '../sheet-report.ts';
import { asksWhetherPublic, asksWhetherSecret, saysNotPublic } from '../words/not-public.ts';
import { readAnswer } from '../words/yes-no-words.ts';
import type { LeftParts } from './left-parts.ts';

/** Is it over what nobody outside should read? The editors' own notes, and whether a place is secret, have columns. */
export const isNotPublic = (heading: string, key = ''): boolean =>
  (saysNotPublic(heading) || (key !== '' && addressSaysSecret(heading))) &&
  key !== 'internal' &&
  !VISIBILITY_COLUMNS.includes(key);

/** A yes, a no or nothing of either; 1 and 0 as programs write them. */
const answerIn = (text: string): ReturnType<typeof readAnswer> =>
  text === '1' ? 'yes' : text === '0' ? 'no' : readAnswer(text);

/** What an answer begins with that goes on: `nei, hemmelig`. */
const FIRST_WORD = /^\s*(?:(?<yes>ja|yes)|nei|no)(?=[\s,.;:(–-])/iu;

/** Does a cell answer a question of a heading so that its row is not to be shown? A mark in doubt, `ja?`, keeps it back as well. */
export function keepsBack(heading: string, text: string): boolean {
  const first = FIRST_WORD.exec(text);
  const answer = answerIn(text) ?? (first === null ? undefined : first.groups?.['yes'] ? 'yes' : 'no');
  if (asksWhetherSecret(heading)) return answer === 'yes' || answer === 'maybe';
  return answer === 'no' && asksWhetherPublic(heading);
}

/**
 * Keeps the rows back that a column which we do not know keeps from being shown, `Til nettsida?` above `nei` or `Skjul` above `ja`, and
 * tells the first. Their places count as secret.
 */
export function tellKeptBack(
  { rows, name }: Sheet,
  heading: string,
  index: number,
  headingRow: number,
  report: SheetReport,
  { heldBack }: LeftParts,
): void {
  if (!asksWhetherSecret(heading) && !asksWhetherPublic(heading)) return;
  const found = rows.filter((row) => row.number > headingRow && keepsBack(heading, textIn(row, index)));
  for (const { number } of found) heldBack.add(number);
  const [first] = found;
  if (first !== undefined)
    report.say('sheet/not-public-row', name, cellName(index, first.number), {
      heading,
      ...(asksWhetherSecret(heading) ? { isYes: true } : {}),
    });
}

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
  for (const row of rows) {
    const { number, isHidden } = row;
    if (number <= headingRow.number || isHidden === true) continue;
    const text = textIn(row, index);
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

import { cellName, type CellValue, type Row, type Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { headingCells } from '../layout/heading-cells.ts';
import { headingsOf } from '../layout/lay-out-sheet.ts';
import { SHEET_KINDS } from '../layout/sheet-kinds.ts';
import type { SheetReport } from '../sheet-report.ts';
import { readAnswer } from '../words/yes-no-words.ts';

/** A street with its number, a phone number or another of as many digits, a postal code, and what has an at sign. Years are none. */
const VALUE =
  /\p{L}(?:gat[ae]n?|gt\.?|vei(?:en)?|veg(?:en)?|stredet|smauet|allé(?:en)?)\s\d{1,4}\s?[a-z]?(?:,.*)?$|\s(?:gate?|gt\.?|vei|veg|street|road)\s\d{1,4}\s?[a-z]?(?:,.*)?$|^\+?(?!(?:19|20)\d{6}$)\d(?:\s?\d){7,14}$|^(?!(?:19|20)\d\d(?!\d))\d{4}(?:\s\p{L}[\p{L} ]*)?$|^[^\s@]+@[^\s@]+$/iu;
/** Headings that are answers as well: `Hemmelig`, `Døgnåpent`. */
const OF_ANSWERS: ReadonlySet<string> = new Set(['isSecret', 'isOpen', 'isShown', 'alwaysOpen']);
/** Cells below such a heading that are looked at. */
const MAX_ROWS = 50;

/** The column that a text is a heading of. */
type KeyOf = (text: string) => string | undefined;

/** Does a column of answers hold others of the same kind, `Åpen`, or hours, and no yes and no? */
const holdsWords = ({ rows }: Sheet, headingRow: Row, index: number, keyOf: KeyOf): boolean =>
  rows.slice(0, MAX_ROWS).some(
    ({ number, cells }) =>
      number !== headingRow.number &&
      cells.some(({ column, value }) => {
        const text = column === index ? cellText(value) : '';
        return readAnswer(text) === undefined && (OF_ANSWERS.has(keyOf(text) ?? '') || /\d/.test(text));
      }),
  );

const isValue = (value: CellValue): boolean =>
  (value.kind === 'text' || value.kind === 'number') && VALUE.test(cellText(value).trim());

/**
 * Is the row with most headings a record, since the sheet has no row of headings that is understood? `Hemmelig` and `Døgnåpent` are
 * headings as well as answers. Tells it, and repeats nothing of the row.
 */
export function tellRecord(sheet: Sheet, headingRow: Row, report: SheetReport): boolean {
  const table = headingsOf(SHEET_KINDS.services.columns);
  const cells = headingCells(sheet, headingRow);
  const keyOf: KeyOf = (text) => table.find(text)?.column.key;
  let isRecord = false;
  for (const { column: index, value } of cells) {
    const key = keyOf(cellText(value));
    if (key === 'name') return false;
    isRecord ||=
      key === undefined ? isValue(value) : OF_ANSWERS.has(key) && holdsWords(sheet, headingRow, index, keyOf);
  }
  if (!isRecord) return false;
  report.say('sheet/no-heading', sheet.name, cellName(cells[0]?.column ?? 0, headingRow.number), {
    isRecord: true,
  });
  report.lose('sheet/no-heading', sheet.name, 'A1');
  return true;
}

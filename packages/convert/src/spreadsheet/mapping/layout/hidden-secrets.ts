import { cellName, columnName, type Row, type Sheet } from '../../workbook.ts';
import { cellIn, cellText } from '../cell-text.ts';
import type { Column } from '../column.ts';
import { VISIBILITY_COLUMNS } from '../columns/visibility-columns.ts';
import type { SheetReport } from '../sheet-report.ts';
import { readWhole } from './cell-limits.ts';
import { keepsBack } from './kept-back.ts';
import type { LeftParts } from './left-parts.ts';

/** Rows of a sheet that a column holds back: by what its cells say, where it is one of ours, or by an answer that keeps them from being shown. */
function rowsHeldBack(
  { rows }: Sheet,
  headingRow: Row,
  index: number,
  heading: string,
  column: Column | undefined,
): number[] {
  const isOurs = column !== undefined && VISIBILITY_COLUMNS.includes(column.key);
  if (!isOurs && column !== undefined) return [];
  return rows.flatMap((row) => {
    const { number } = row;
    const cell = cellIn(row, index);
    if (number <= headingRow.number || cell === undefined || cellText(cell.value).trim() === '') return [];
    if (!isOurs) return keepsBack(heading, cellText(cell.value)) ? [number] : [];
    const { value, says } = readWhole(cell.value, column, '');
    // A word that cannot be read may say that it is secret. A no to “do not publish” says nothing.
    return value === 'public' || (value === undefined && says.length === 0) ? [] : [number];
  });
}

/**
 * What is hidden is not read, and may be the column that says that a place is secret: then it is one, whatever stands in the columns
 * that are seen. Tells where the column is, never what it says.
 */
export function holdBackHidden(
  sheet: Sheet,
  headingRow: Row,
  { index, heading, column }: { index: number; heading: string; column: Column | undefined },
  left: LeftParts,
  report: SheetReport,
): void {
  const held = rowsHeldBack(sheet, headingRow, index, heading, column);
  const [first] = held;
  if (first === undefined) return;
  for (const number of held) left.heldBack.add(number);
  report.say('sheet/hidden-columns', sheet.name, cellName(index, first), {
    columns: [columnName(index)],
    count: held.length,
    isSecret: true,
  });
}

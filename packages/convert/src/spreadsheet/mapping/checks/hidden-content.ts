import { cellName, columnName, type Sheet, type Workbook } from '../../workbook.ts';
import type { SheetReport } from '../sheet-report.ts';

/** The most places that a message lists. */
const MAX_LISTED = 10;

/** `7–9`, `12` for rows that follow one another. */
function runsOf(numbers: readonly number[]): (readonly [from: number, through: number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

const spanText = ([from, through]: readonly [number, number]): string =>
  from === through ? String(from) : `${from}–${through}`;

/** Hidden columns that hold something. Files hide thousands that are empty. */
function hiddenColumnsOf({ hiddenColumns, rows }: Sheet): number[] {
  if (hiddenColumns.length === 0) return [];
  const hidden = new Set(hiddenColumns);
  const filled = new Set<number>();
  for (const { cells } of rows) for (const { column } of cells) if (hidden.has(column)) filled.add(column);
  return [...filled].sort((left, right) => left - right);
}

/** Tells the cells with something that is struck out: what people strike out does not hold, and is not taken over. */
function tellStruckCells({ name, struckCells = [] }: Sheet, report: SheetReport): void {
  const [first] = struckCells;
  if (first === undefined) return;
  report.say('sheet/struck-out', name, first, {
    cells: struckCells.slice(0, MAX_LISTED),
    count: struckCells.length,
  });
  for (const cell of struckCells) report.lose('sheet/struck-out', name, cell);
}

/**
 * Tells what somebody who looks at a sheet does not see and who gets the file does: where it is, never what it says.
 * Nothing that is hidden is taken over.
 */
export function tellHiddenContent(sheet: Sheet, report: SheetReport): void {
  const { name } = sheet;
  if (sheet.isHidden === true) {
    report.say('sheet/hidden-sheet', name, undefined, { sheet: name });
    report.lose('sheet/hidden-sheet', name, 'A1');
    return;
  }
  const rows = sheet.rows.filter(({ isHidden }) => isHidden === true).map(({ number }) => number);
  const [firstRow] = rows;
  if (firstRow !== undefined) {
    const runs = runsOf(rows);
    report.say('sheet/hidden-rows', name, cellName(0, firstRow), {
      rows: runs.slice(0, MAX_LISTED).map(spanText),
      count: rows.length,
    });
    for (const [from, through] of runs) report.lose('sheet/hidden-rows', name, `${from}:${through}`);
  }
  const columns = hiddenColumnsOf(sheet);
  const [firstColumn] = columns;
  if (firstColumn !== undefined) {
    report.say('sheet/hidden-columns', name, cellName(firstColumn, sheet.rows[0]?.number ?? 1), {
      columns: columns.slice(0, MAX_LISTED).map(columnName),
      count: columns.length,
    });
    for (const column of columns)
      report.lose('sheet/hidden-columns', name, `${columnName(column)}:${columnName(column)}`);
  }
  const [firstComment] = sheet.commentedCells;
  if (firstComment !== undefined) {
    report.say('sheet/comments', name, firstComment, {
      cells: sheet.commentedCells.slice(0, MAX_LISTED),
      count: sheet.commentedCells.length,
    });
  }
  tellBoxes(name, sheet.beside, report);
  tellStruckCells(sheet, report);
}

function tellBoxes(sheet: string | undefined, beside: Sheet['beside'], report: SheetReport): void {
  const count = beside?.filter(({ where }) => where === 'box').length ?? 0;
  if (count > 0) report.say('sheet/comments', sheet, undefined, { isBox: true, count });
}

/**
 * Tells that a workbook keeps words beside its sheets, never which. A copy of cells may hold what has been deleted since.
 */
export function tellKeptWords({ beside }: Workbook, report: SheetReport): void {
  tellBoxes(undefined, beside, report);
  const count = beside?.filter(({ where }) => where === 'copy').length ?? 0;
  if (count > 0) report.say('sheet/stored-copies', undefined, undefined, { count });
}

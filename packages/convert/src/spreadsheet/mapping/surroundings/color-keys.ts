import { cellName, type Row, type Workbook } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import type { LeftParts } from '../layout/left-parts.ts';
import type { SheetLayout } from '../layout/sheet-layout.ts';
import type { SheetReport } from '../sheet-report.ts';
import { isColorMark, readColorKey, type ColorKey } from './color-key.ts';

/** Rows with more cells are records. */
const MAX_CELLS = 4;
/** A key stands above a list, or not far below it. */
const MAX_BELOW = 30;
/** Sheets that are not read are searched so far. */
const MAX_ROWS = 500;

/** What a row explains of colors, with the cell in which it does: in one cell, or in two that stand side by side. */
function keyIn({ number, cells }: Row, today: string | undefined): (ColorKey & { cell: string }) | undefined {
  if (cells.length > MAX_CELLS) return undefined;
  const texts = cells.map(({ value }) => cellText(value));
  for (const [index, { column }] of cells.entries()) {
    const text = texts[index] ?? '';
    const next = texts[index + 1];
    const key = readColorKey(next !== undefined && isColorMark(text) ? `${text} = ${next}` : text, today);
    if (key !== undefined) return { ...key, cell: cellName(column, number) };
  }
  return undefined;
}

/** What stands above a key. */
const TITLE = /^(?:farge|forklaring|tegnforklaring|colou?r|legend|key)/iu;

/**
 * Rows of a list that are a key with a color in a cell and its meaning in the next, and its title, so that none is read as a service
 * called `Grønn`. One such row alone is a key when it matters.
 * @param told the rows that are told
 */
function keyRowsOf(rows: readonly Row[], told: ReadonlySet<number>): readonly Row[] {
  const textsOf = ({ cells }: Row) => cells.map(({ value }) => cellText(value));
  const keys = rows.filter((row) => {
    const [mark = '', meaning = '', ...more] = textsOf(row);
    return more.length === 0 && meaning !== '' && isColorMark(mark);
  });
  if (keys.length < 2 && !keys.some(({ number }) => told.has(number))) return [];
  const title = rows[rows.indexOf(keys[0]!) - 1];
  const isTitle = title?.cells.length === 1 && TITLE.test(textsOf(title)[0] ?? '');
  return isTitle ? [title, ...keys] : keys;
}

/** Leaves the rows of a key out of a list. Where none of them is told, the first one is. */
function leaveKey(
  rows: readonly Row[],
  told: ReadonlySet<number>,
  left: LeftParts,
  name: string,
  report: SheetReport,
) {
  const keys = keyRowsOf(rows, told);
  const [first] = keys;
  if (first === undefined) return;
  const cell = cellName(first.cells[0]?.column ?? 0, first.number);
  if (!keys.some(({ number }) => told.has(number)))
    report.say('sheet/section-row', name, cell, { row: first.number, looksLike: 'colors' });
  report.lose('sheet/section-row', name, cell);
  for (const { number } of keys) left.rows.set(number, 'sheet/section-row');
}

/**
 * Tells what explains colors, or letters that are struck out, where these say that something is shut or secret: `Rød = nedlagt`. Colors
 * are not read, so of no row of a list anybody knows whether it is meant.
 */
export function tellColorKeys(
  { sheets }: Workbook,
  lists: readonly SheetLayout[],
  report: SheetReport,
  today: string | undefined,
): void {
  let isShut = false;
  for (const sheet of sheets) {
    const list = lists.find((layout) => layout.sheet === sheet);
    const rows =
      list === undefined
        ? sheet.rows.slice(0, MAX_ROWS)
        : [...sheet.rows.filter(({ number }) => number < list.headingRow), ...list.rows.slice(-MAX_BELOW)];
    const told = new Set<number>();
    for (const row of rows) {
      const key = keyIn(row, today);
      if (key === undefined || (!key.isShut && !key.isSecret)) continue;
      isShut ||= key.isShut;
      told.add(row.number);
      report.say('sheet/other-headings', sheet.name, key.cell, {
        row: row.number,
        isColors: true,
        ...(key.isShut ? { isShut: true } : {}),
        ...(key.isSecret ? { isSecret: true } : {}),
      });
    }
    if (list !== undefined) leaveKey(list.rows.slice(-MAX_BELOW), told, list.left, sheet.name, report);
  }
  if (isShut) for (const { rows, left } of lists) for (const { number } of rows) left.doubtHours(number, '');
}

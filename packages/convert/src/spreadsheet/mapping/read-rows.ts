import { cellName, type Cell } from '../workbook.ts';
import { mayNamePlace, withoutPlaces } from './assemble/street-words.ts';
import { isKeptBack } from './assemble/visibility.ts';
import { cellText } from './cell-text.ts';
import { DuplicateRows } from './checks/duplicate-rows.ts';
import { StrayCells } from './checks/stray-cells.ts';
import { HeldBackRows } from './layout/held-back.ts';
import { RowReadings } from './layout/row-readings.ts';
import { holdsSomething, rowUse, saysHours, type RowUse } from './layout/row-use.ts';
import { holdRow, type BoundColumn, type HeldRow, type SheetLayout } from './layout/sheet-layout.ts';
import { RepeatedSays } from './repeated-says.ts';
import { saysToHoldBack } from './words/section-titles.ts';
import type { SheetReport } from './sheet-report.ts';

/** Tells what was found in the cells of a row, and what of them was not taken over. */
function tellReadings(
  row: RowReadings,
  repeated: RepeatedSays,
  report: SheetReport,
  isTold: (bound: BoundColumn) => boolean = () => false,
): void {
  if (row.says.length === 0) return;
  const { name } = row.layout.sheet;
  const { number } = row.row;
  let keepsBack: boolean | undefined;
  for (const rowSaid of row.says) {
    const { said, bound } = rowSaid;
    if (isTold(bound)) continue;
    const { code, params } = said;
    // A link may lead to the place under any heading.
    const mayTell = bound.isOfPlace || code === 'sheet/link-behind';
    const isSilent = mayTell && (keepsBack ??= isKeptBack(row));
    if (isSilent) report.say(code, name, cellName(bound.index, number), { heading: bound.heading, isSilent });
    else if (!repeated.keep(rowSaid, number)) {
      // A row that is shifted by a column has its address where nobody looks for one.
      const isMasked = mayNamePlace(params) && (keepsBack ??= isKeptBack(row));
      const shown = isMasked ? withoutPlaces(params) : params;
      report.say(code, name, cellName(bound.index, number), { heading: bound.heading, ...shown });
    }
    if (row.isUnread(rowSaid)) {
      report.lose(code, name, cellName(bound.index, number));
      row.layout.left.noteUnread(number, bound.index, code);
    }
  }
}

/** The most rows that wait for the end of the sheet. */
const MAX_WAITING = 1000;

/** The code that tells a row that is passed over, unless the row says itself that it is no record. */
const TOLD_USES: Readonly<Partial<Record<RowUse, string>>> = {
  section: 'sheet/section-row',
  title: 'sheet/other-headings',
  rest: 'sheet/section-row',
  total: 'sheet/section-row',
  headings: 'sheet/section-row',
  'other-headings': 'sheet/other-headings',
  example: 'sheet/example-row-left',
};

/** What is said of all rows, and not of the one above. */
const OF_ALL = /(?<!\p{L})(?:alle|samtlige|samtlege|all|everywhere|overalt)(?!\p{L})/iu;
/** Titles of one thing, which may be the one above: not `Stengte tilbud`. */
const ENDS_ABOVE =
  /^\s*(?:midlertidig |mellombels |temporarily |permanently )?(?:stengt|stengd|lukket|lukka|nedlagt|avslutt?et|opphørt|closed)(?!\p{L})/iu;
/** Rows behind which a title holds no longer. */
const NEW_SECTIONS: readonly RowUse[] = ['section', 'headings', 'other-headings'];

/**
 * Doubts the hours of the rows of which a cell alone in its row may speak: of the one above, or of all.
 * @returns whether it is about hours
 */
function doubtAbove(layout: SheetLayout, above: number, { column: index, value }: Cell): boolean {
  const { left, byIndex, rows } = layout;
  const text = cellText(value);
  const bound = byIndex[index];
  const before = left.doubted.get(above);
  if (bound !== undefined) left.doubt(above, bound.column, text);
  const isOfHours = left.doubted.get(above) !== before || saysHours(text);
  if (isOfHours && left.doubted.get(above) === before) left.doubtHours(above, text);
  if (isOfHours && OF_ALL.test(text))
    for (const { number } of rows) if (number !== above) left.doubtHours(number, text);
  return isOfHours;
}

const firstCellOf = ({ row, cells }: HeldRow): string => cellName(cells[0]?.column ?? 0, row.number);

/** The rows of a sheet that are records. Those that are passed over for a reason worth knowing are told. */
function* recordRows(layout: SheetLayout, strays: StrayCells, report: SheetReport): Generator<HeldRow> {
  const duplicates = new DuplicateRows(layout);
  const idColumn = layout.byKey.get('id')?.[0]?.index;
  const { name } = layout.sheet;
  /** The last row that was read. */
  let above = 0;
  /** Does a title hold for the rows: `Nedlagt`? */
  let isUnderTitle = false;
  /** Has a record been read since the last title? */
  let hasRecords = false;
  const heldBack = new HeldBackRows(layout);
  for (const row of layout.sheet.rows) {
    if (row.number <= layout.headingRow || layout.left.rows.has(row.number)) continue;
    const held = holdRow(row);
    const use = rowUse(held, layout, idColumn);
    if (row.isHidden === true) {
      // Nothing of it is read, and a title that nobody sees may still say what is secret.
      if (use === 'title') heldBack.note(use, held, above);
      continue;
    }
    const told = TOLD_USES[use];
    const { number } = row;
    if (told !== undefined) {
      const firstCell = firstCellOf(held);
      const [alone] = held.cells;
      const bound = layout.byIndex[alone?.column ?? 0];
      // What follows a title at once is a part of it: a town, the headings once more.
      if (hasRecords && NEW_SECTIONS.includes(use)) isUnderTitle = false;
      if (use === 'title') {
        isUnderTitle = true;
        hasRecords = false;
      }
      heldBack.note(use, held, above);
      const isOfHours = use === 'rest' && alone !== undefined && doubtAbove(layout, above, alone);
      report.say(told, name, firstCell, {
        row: number,
        ...(told === 'sheet/section-row' ? { looksLike: use } : {}),
        ...(use === 'rest' ? { heading: bound?.heading, ...(isOfHours ? { isOfHours } : {}) } : {}),
        ...(use === 'title' ? { isTitle: true } : {}),
        ...(use === 'title' && alone !== undefined && saysToHoldBack(cellText(alone.value))
          ? { isSecret: true }
          : {}),
      });
      // `Stengt` alone may be said of the row above as well.
      if (use === 'title' && alone !== undefined && ENDS_ABOVE.test(cellText(alone.value)))
        layout.left.doubtHours(above, '');
      report.lose(told, name, firstCell);
      layout.left.rows.set(number, told);
      continue;
    }
    if (use === 'skip' && holdsSomething(held.cells, layout)) {
      // A comment, which says itself that it is none of the list.
      layout.left.rows.set(number, 'sheet/comment-row');
      continue;
    }
    strays.note(held);
    const earlier = use === 'read' ? duplicates.findEarlier(held) : undefined;
    if (use === 'read' && earlier === undefined) {
      above = number;
      hasRecords = true;
      heldBack.noteRecord(number);
      if (isUnderTitle) layout.left.doubtHours(number, '');
      yield held;
    } else if (earlier !== undefined) {
      const firstCell = firstCellOf(held);
      report.say('sheet/duplicate-row', name, firstCell, { row: number, first: earlier.number });
      report.lose('sheet/duplicate-row', name, firstCell);
    }
  }
}

/**
 * The records of a sheet, row by row, with all that is to be told of their cells.
 * @param isText is it a file of plain text, in which a separator inside a cell makes two of it?
 */
export function* readRows(
  layout: SheetLayout,
  { country, isText }: { country: string; isText: boolean },
  report: SheetReport,
): Generator<RowReadings> {
  const repeated = new RepeatedSays();
  const strays = new StrayCells(layout, isText);
  /** Rows of which nobody knows yet whether all of a cell on is in the wrong column, which would be told of each. */
  const waiting: { row: RowReadings; cutAt: number }[] = [];
  for (const held of recordRows(layout, strays, report)) {
    const row = new RowReadings(layout, held, country);
    if (row.isEmpty) continue;
    const cutAt = strays.latestCut;
    if (cutAt === undefined || waiting.length === MAX_WAITING) tellReadings(row, repeated, report);
    else waiting.push({ row, cutAt });
    yield row;
  }
  strays.tell(report);
  for (const { row, cutAt } of waiting)
    tellReadings(row, repeated, report, ({ index }) => strays.isShifted && index >= cutAt);
  repeated.tell(layout.sheet.name, report);
}

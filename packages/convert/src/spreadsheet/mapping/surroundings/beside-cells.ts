import { cellName, type Sheet } from '../../workbook.ts';
import { append } from '../append.ts';
import { cellText } from '../cell-text.ts';
import { readRange } from '../layout/cell-range.ts';
import { headingsOfLayout } from '../layout/headings-of-layout.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import type { Draft } from '../assemble/desk.ts';
import { isNoteHeading } from '../words/limits-hours.ts';
import { shutInNote } from '../words/shut-note.ts';
import { answersShut, deniesAlways } from './answers-on-hours.ts';
import { distrustsRow } from './distrusting-notes.ts';
import { KnownHours } from './known-hours.ts';
import { NAMES, remarkLimits } from './name-remarks.ts';
import { limitsOpening, OWN_TEXTS } from './own-texts.ts';
import { isSilent } from './silent-texts.ts';
import type { BesideCell, FoundNote } from './surroundings.ts';

/** Why a column is not read whose cells are of the record of their row all the same. */
const OF_ROW: ReadonlySet<string | undefined> = new Set([
  'sheet/hidden-columns',
  'sheet/not-public-column',
  'sheet/unknown-column',
]);

/** The comments of a sheet by the rows of their cells. */
const comments = new WeakMap<Sheet, ReadonlyMap<number, readonly CommentedCell[]>>();

/** A cell with a comment, and what that says. */
interface CommentedCell {
  cell: string;
  column: number;
  row: number;
  text: string;
}

/** The comments of the cells of a sheet, by row. */
function commentsOf(sheet: Sheet): ReadonlyMap<number, readonly CommentedCell[]> {
  let known = comments.get(sheet);
  if (known === undefined) {
    const byRow = new Map<number, CommentedCell[]>();
    for (const [cell, text] of sheet.comments ?? []) {
      const { left: column, top: row } = readRange(`${cell}:${cell}`) ?? {};
      if (text !== '' && column !== undefined && row !== undefined)
        byRow.set(row, [...(byRow.get(row) ?? []), { cell, column, row, text }]);
    }
    comments.set(sheet, (known = byRow));
  }
  return known;
}

const NONE: readonly BesideCell[] = [];

/** The comments on cells of a row that may say something, each with the heading of its column. */
function commentsOn({ layout, row }: RowReadings): readonly BesideCell[] {
  const found = layout.sheet.comments === undefined ? undefined : commentsOf(layout.sheet).get(row.number);
  if (found === undefined) return NONE;
  return found.flatMap(({ cell, column, text }): BesideCell[] => {
    const heading = headingsOfLayout(layout).get(column) || undefined;
    if (isSilent(layout, heading, text)) return [];
    const place = { sheet: layout.sheet.name, cell, text, where: 'comment' as const };
    return [heading === undefined ? place : { ...place, heading }];
  });
}

/** The cells of a row that are in no record and may say something: under no heading, or one that is not known, not for readers, or hidden. */
function besideCells({ layout, row }: RowReadings): readonly BesideCell[] {
  const { byIndex, left, sheet } = layout;
  if (!left.hasStray && left.columns.size === 0) return NONE;
  return row.cells.flatMap(({ column, value }): BesideCell[] => {
    const reason = left.columns.get(column);
    if (byIndex[column] !== undefined || (reason !== undefined && !OF_ROW.has(reason))) return [];
    const text = cellText(value);
    const isHidden = reason === 'sheet/hidden-columns';
    const heading = isHidden ? undefined : headingsOfLayout(layout).get(column) || undefined;
    if (text === '' || isSilent(layout, heading, text)) return [];
    const place = { sheet: sheet.name, cell: cellName(column, row.number), text };
    if (isHidden) return [{ ...place, where: 'hidden' }];
    return [heading === undefined ? { ...place, where: 'stray' } : { ...place, heading }];
  });
}

/** A note that was judged: it puts hours in doubt. */
const doubting = (from: FoundNote['from'], text: string, params: FoundNote['params']): FoundNote => ({
  from,
  text,
  params: { ...params, reason: 'said' },
  isDoubt: true,
});

const NO_NOTES: readonly FoundNote[] = [];
const IN_RECORD: readonly string[] = ['internal', ...OWN_TEXTS, ...NAMES];

/** What the cells of a row that are in its record say against its hours: notes of the editors, and texts for readers. */
function doubtsWithin(row: RowReadings, known: KnownHours): FoundNote[] | undefined {
  let found: FoundNote[] | undefined;
  for (const bound of row.findAll(IN_RECORD)) {
    const text = String(row.at(bound));
    const isNote = bound.column.key === 'internal';
    if (isNote && isSilent(row.layout, undefined, text)) continue;
    const isName = NAMES.includes(bound.column.key);
    const isDoubt =
      ((isName ? remarkLimits(text, known) : limitsOpening(text, known)) ||
        (isNote && distrustsRow(text, known, true))) &&
      known.openDays.size > 0 &&
      !(isNote && shutInNote(text, known.openDays, known.today) !== undefined);
    if (isDoubt) found = append(found, doubting(bound, text, { heading: bound.heading }));
  }
  return found;
}

/** A cell or comment beside a row, judged. */
function judged({ text, where, ...from }: BesideCell, known: KnownHours): FoundNote {
  const { heading } = from;
  const params = {
    ...(heading === undefined ? {} : { heading }),
    ...(where === undefined ? {} : { where }),
  };
  const { openDays, today } = known;
  const isOnRow = heading === undefined || where === 'comment' || isNoteHeading(heading);
  const isDoubt =
    openDays.size > 0 &&
    (distrustsRow(text, known, isOnRow) ||
      limitsOpening(text, known) ||
      (heading !== undefined && answersShut(heading, text, today))) &&
    shutInNote(text, openDays, today) === undefined;
  return isDoubt ? doubting(from, text, params) : { from, text, params };
}

/**
 * What stands in the row of a record, or beside its cells, and is in none: cells that are not read, and comments. What is by its heading
 * of something else than the service is left out. And what says in any of them that the hours of the row are not to be trusted.
 */
export function notesBeside(
  row: RowReadings,
  hours: readonly Draft[],
  hasOtherHours: boolean,
  today: string | undefined,
): readonly FoundNote[] {
  const known = new KnownHours(hours, hasOtherHours, today);
  let found = doubtsWithin(row, known);
  const denies = hours.some(({ always }) => always === true) ? deniesAlways(row) : undefined;
  if (denies !== undefined) found = append(found, doubting(denies, '', { heading: denies.heading }));
  for (const cells of [besideCells(row), commentsOn(row)])
    for (const beside of cells) found = append(found, judged(beside, known));
  return found ?? NO_NOTES;
}

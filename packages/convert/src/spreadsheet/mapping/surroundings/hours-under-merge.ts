import { cellName, type Cell, type Row, type Sheet } from '../../workbook.ts';
import { cellText, textIn } from '../cell-text.ts';
import { parseHours } from '../hours/parse-hours.ts';
import { saysShut } from '../hours/safe-label.ts';
import { namesDays } from '../layout/day-headings.ts';
import { readRange } from '../layout/cell-range.ts';
import { saysHours } from '../layout/row-use.ts';
import type { BoundColumn, SheetLayout } from '../layout/sheet-layout.ts';
import { shownText } from '../reading.ts';
import type { SheetReport } from '../sheet-report.ts';
import type { CellWatch } from './cell-watch.ts';
import { narrowsGroup } from './group-of-hours.ts';

/** Merges beyond these are not those of headings. */
const MAX_MERGES = 500;
/** Under one heading stand no more columns. */
const MAX_COLUMNS = 8;
/** Longer texts are no headings. */
const MAX_HEADING = 30;
/** What stands in a row of a service and in none of headings. */
const OF_RECORDS: readonly string[] = ['name', 'id', 'organization', 'summary', 'needs'];

/** A column of hours, and those beside it that have no heading of their own. */
interface Span {
  bound: BoundColumn;
  others: readonly number[];
  /** Does the heading itself stand over all of them? */
  isMerged: boolean;
}

/** The last column over which a heading is merged. */
function endOfMerge({ merges }: Sheet, { number }: Row, index: number): number | undefined {
  for (const text of merges.slice(0, MAX_MERGES)) {
    const range = readRange(text);
    if (range !== undefined && range.top <= number && range.bottom >= number && range.left === index)
      return range.right;
  }
  return undefined;
}

/** The column before the next heading. */
function endBeforeNext({ cells }: Row, index: number): number {
  const next = cells.find(({ column, value }) => column > index && cellText(value) !== '');
  return next === undefined ? index + 1 : next.column - 1;
}

function spansOf({ sheet, columns, byIndex }: SheetLayout, headings: Row): Span[] {
  return columns.flatMap((bound) => {
    const { index, column } = bound;
    if (column.path !== 'openingHours') return [];
    const merged = endOfMerge(sheet, headings, index) ?? index;
    const isMerged = merged > index;
    const end = Math.min(isMerged ? merged : endBeforeNext(headings, index), index + MAX_COLUMNS);
    const others: number[] = [];
    for (let at = index + 1; at <= end && byIndex[at] === undefined && textIn(headings, at) === ''; at++)
      others.push(at);
    return others.length === 0 ? [] : [{ bound, others, isMerged }];
  });
}

/** Is the row below the headings a second row of them: words alone, some under a merged heading of hours, and none that a record has? */
function isSecondRow({ byIndex }: SheetLayout, { cells }: Row, spans: readonly Span[]): boolean {
  const isWord = ({ column, value }: Cell): boolean => {
    const text = cellText(value).trim();
    const isOfRecord = OF_RECORDS.includes(byIndex[column]?.column.key ?? '');
    const isShort = !isOfRecord && text.length <= MAX_HEADING && !/\d/.test(text);
    return text === '' || (isShort && (namesDays(text) || !saysHours(text)));
  };
  const isUnder = ({ column }: Cell) => spans.some(({ others }) => others.includes(column));
  return cells.some(isUnder) && cells.every(isWord);
}

/** Does a cell under the heading of hours say a time, a day or whether it is open? */
const saysWhen = (text: string): boolean => /\d/.test(text) || namesDays(text) || saysHours(text);

/** Times alone: `11–14`. */
const TIMES = /^\d{1,2}(?:[.:]\d\d)?\s?[–-]\s?\d{1,2}(?:[.:]\d\d)?$/u;
/**
 * Is a cell nothing but hours? Under no heading at all it may be a note as well, whose words are not for readers; of one that says
 * that it is shut the notes of the row tell.
 */
const isHours = (text: string): boolean => TIMES.test(text) || 'hours' in parseHours(text);

/** A column that is looked at, with what stands over it and what was found in it. */
interface Looked {
  span: Span;
  index: number;
  over: string;
  found: { row: number; text: string }[];
}

/**
 * Doubts the hours of rows of which a part stands in a column without a heading of its own, beside the one that is read: `Åpningstider`
 * over two columns, and below it `Hverdag` and `Helg`. Tells where, and that there are two rows of headings.
 */
export function hoursUnderMerge(
  layout: SheetLayout,
  report: SheetReport,
  today: string | undefined,
): CellWatch | undefined {
  const { sheet, headingRow, left, rows } = layout;
  const headings = sheet.rows.find(({ number }) => number === headingRow);
  const spans = headings === undefined ? [] : spansOf(layout, headings);
  if (spans.length === 0) return undefined;
  const [below] = rows;
  const second = below !== undefined && isSecondRow(layout, below, spans) ? below : undefined;
  if (second !== undefined) {
    const cell = cellName(second.cells[0]?.column ?? 0, second.number);
    report.say('sheet/section-row', sheet.name, cell, { row: second.number, looksLike: 'second-headings' });
    report.lose('sheet/section-row', sheet.name, cell);
    left.rows.set(second.number, 'sheet/section-row');
  }
  const looked = spans.flatMap((span): Looked[] => {
    const { index: own, heading } = span.bound;
    const isNarrowed = second !== undefined && narrowsGroup(textIn(second, own), today);
    return (isNarrowed ? [own, ...span.others] : span.others).map((index) => ({
      span,
      index,
      over: (second && textIn(second, index)) || heading,
      found: [],
    }));
  });
  const isMeant = ({ isMerged }: Span, text: string): boolean =>
    isMerged || second !== undefined ? saysWhen(text) : isHours(text) && !saysShut(text);
  return {
    columns: [...new Set(looked.map(({ index }) => index))],
    see(row, column, text) {
      if (row !== second)
        for (const { index, span, found } of looked)
          if (index === column && isMeant(span, text)) found.push({ row: row.number, text });
    },
    tell() {
      for (const { span, index, over, found } of looked) {
        for (const { row, text } of found) left.doubtHours(row, `${over}: ${text}`);
        const [first] = found;
        if (first !== undefined)
          report.say('sheet/unread-hours', sheet.name, cellName(index, first.row), {
            heading: span.bound.heading,
            part: shownText(first.text),
            reason: 'second-column',
            count: found.length,
          });
      }
    },
  };
}

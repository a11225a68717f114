import type { Cell, Row, Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { parseHours } from '../hours/parse-hours.ts';
import { tokenizeHours } from '../hours/tokenize-hours.ts';
import { readRange } from '../layout/cell-range.ts';
import type { HeadingTable } from '../layout/match-heading.ts';
import { foldWord } from '../words/fold-word.ts';

/** What people write over a column of days that stands beside one of times; folded, as all headings here. */
const DAYS =
  /^(?:dag(?:er|ar)?|(?:ap|op)n(?:ings|e)dag(?:er|ar)?|dagerapent|dagarope|hvilkedager|kvadagar|days?|openingdays?|opendays|daysopen|daysoftheweek)$/;
/** Over days, or over the hours from Monday to Friday. */
const MAY_BE_DAYS = /^(?:(?:uke|veke)dag(?:er|ar)?|weekdays?)$/;
const OPENS =
  /^(?:(?:apner|opnar)(?:kl)?|(?:apent|ope)?fra(?:kl|klokka)?|(?:apnings|opnings)tid(?:er)?(?:fra|start)|opens(?:at)?|openfrom|openingtime|from)$/;
const CLOSES =
  /^(?:(?:stenger|stengjer|lukker)(?:kl)?|stengetid|(?:apent|ope)?til(?:kl|klokka)?|(?:apnings|opnings)tid(?:er)?(?:til|slutt)|closes(?:at)?|open(?:until|to)|closingtime|to|until)$/;
/** Columns of days and times of a sheet whose rows are hours. */
const OF_A_SHEET_OF_HOURS: readonly string[] = ['days', 'opens', 'closes'];
/** One time of day, and nothing else. */
const CLOCK = /^(?:kl\.? ?)?(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?$/i;
/** Signs that leave a cell empty. */
const NOTHING = /^[–—\-.…/]*$/u;
/** Says a cell more than one day, or stretch of days? */
const SEVERAL = /[,;/&+\n]|\s(?:og|and|samt)\s/iu;

/** The columns of a sheet that say together when it is open. */
interface HoursColumns {
  days: number | undefined;
  /** That of times, or those of when it opens and when it closes. */
  times: readonly number[];
  /** What the column of times is to be called, when its own heading does not say that it is one. */
  heading: string | undefined;
}

type Cells = Pick<Row, 'cells'>;

const textAt = ({ cells }: Cells, index: number | undefined): string => {
  const cell = index === undefined ? undefined : cells.find(({ column }) => column === index);
  const text = cell === undefined ? '' : cellText(cell.value);
  return NOTHING.test(text) ? '' : text;
};

/** The only one of the headings that is one of these; undefined when none is, or more than one. */
function only(headings: readonly Cell[], isOne: (text: string) => boolean): number | undefined {
  const found = headings.filter(({ value }) => isOne(cellText(value)));
  return found.length === 1 ? found[0]?.column : undefined;
}

/** Does a column name days, and no times? */
const holdsDays = (rows: readonly Row[], index: number): boolean =>
  rows.every((row) => {
    const tokens = tokenizeHours(textAt(row, index));
    return (
      tokens.length === 0 ||
      (tokens.some(({ kind }) => kind === 'days') && !tokens.some(({ kind }) => kind === 'time'))
    );
  });

/** Finds them, where the headings leave no doubt of which belong together. */
function columnsOf({ cells }: Row, rows: readonly Row[], table: HeadingTable): HoursColumns | undefined {
  // Sheets of hours have columns of days and times of their own.
  if (cells.some(({ value }) => OF_A_SHEET_OF_HOURS.includes(table.find(cellText(value))?.column.key ?? '')))
    return undefined;
  const isHours = (text: string) => table.find(text)?.column.path.startsWith('openingHours') === true;
  const days =
    only(cells, (text) => DAYS.test(foldWord(text))) ??
    [only(cells, (text) => MAY_BE_DAYS.test(foldWord(text)))].find(
      (index) => index !== undefined && holdsDays(rows, index),
    );
  const ofHours = cells.filter(({ column, value }) => column !== days && isHours(cellText(value)));
  const [hours] = ofHours;
  const opens = only(cells, (text) => OPENS.test(foldWord(text)));
  const closes = only(cells, (text) => CLOSES.test(foldWord(text)));
  if (hours !== undefined) {
    const isAlone =
      ofHours.length === 1 &&
      (opens ?? closes) === undefined &&
      table.find(cellText(hours.value))?.column.key === 'hours';
    return isAlone && days !== undefined ? { days, times: [hours.column], heading: undefined } : undefined;
  }
  if (opens === undefined || closes !== opens + 1) return undefined;
  const isEnglish = cells.some(
    ({ column, value }) => column === opens && /^(?:open|from)/i.test(cellText(value)),
  );
  return { days, times: [opens, closes], heading: isEnglish ? 'Opening hours' : 'Åpningstider' };
}

/** Is something about these columns that must not be lost when they are put together: a title above them, merged or hidden cells? */
function isPlain(
  { rows, merges, hiddenColumns }: Sheet,
  headingRow: Row,
  columns: readonly number[],
): boolean {
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const isIn = (column: number) => column >= left && column <= right;
  return (
    !hiddenColumns.some(isIn) &&
    rows.every(
      ({ number, cells }) => number >= headingRow.number || !cells.some(({ column }) => isIn(column)),
    ) &&
    merges.every((merge) => {
      const range = readRange(merge);
      return range === undefined || range.right < left || range.left > right;
    })
  );
}

/**
 * The hours of a row in one text, when it is plain what they are. `mandag, torsdag` beside `10–12, 14–16` may mean both on each
 * day, or one on each.
 */
function together(days: string, times: string): string | undefined {
  if (tokenizeHours(times).some(({ kind }) => kind === 'days')) return undefined;
  const text = `${days} ${times}`.trim();
  if (days === '') return text;
  const result = parseHours(text);
  if (!('hours' in result)) return undefined;
  const spans = new Set(result.hours.periods?.map(({ opens, closes }) => `${opens} ${closes ?? ''}`));
  return spans.size > 1 && SEVERAL.test(days) ? undefined : text;
}

/** What a row says in one text; undefined when it stays as it is. */
function hoursOf(row: Cells, { days, times }: HoursColumns): string | undefined {
  const said = times.map((index) => textAt(row, index));
  if (said.includes('')) return undefined;
  const [opens = '', closes] = said;
  if (closes === undefined) return textAt(row, days) === '' ? undefined : together(textAt(row, days), opens);
  return together(textAt(row, days), `${opens}–${closes}`);
}

/** Says every row when it opens and closes as clocks do, or neither, and can each be put together? Columns of other things are left alone. */
const areClocks = (rows: readonly Row[], columns: HoursColumns): boolean =>
  rows.every((row) => {
    const said = columns.times.map((index) => textAt(row, index));
    if (said.every((text) => text === '')) return textAt(row, columns.days) === '';
    return said.every((text) => CLOCK.test(text)) && hoursOf(row, columns) !== undefined;
  });

/** A row with other cells, which are made when asked for as those of any row are. */
const rowWith = (row: Row, change: (cells: readonly Cell[]) => readonly Cell[]): Row => ({
  number: row.number,
  ...(row.isHidden === true ? { isHidden: true as const } : {}),
  get cells() {
    return change(row.cells);
  },
});

/**
 * A list in which days and times that stand in columns beside each other stand in one, as opening hours do: `Dager` and `Tid`, or
 * `Åpner` and `Stenger`. Where it is not plain what belongs to what, a row stays as it is, and its times are told to lack their days.
 */
export function joinHours(sheet: Sheet, headingRow: Row, table: HeadingTable): readonly [Sheet, Row] {
  const below = sheet.rows.filter(({ number }) => number > headingRow.number);
  const columns = columnsOf(headingRow, below, table);
  if (columns === undefined) return [sheet, headingRow];
  const all = columns.days === undefined ? columns.times : [columns.days, ...columns.times];
  if (!isPlain(sheet, headingRow, all)) return [sheet, headingRow];
  if (columns.times.length > 1 && !areClocks(below, columns)) return [sheet, headingRow];
  const [target = 0] = columns.times;
  const others = all.filter((index) => index !== target);
  const withText = (cells: readonly Cell[], text: string): readonly Cell[] =>
    cells.flatMap((cell) => {
      if (others.includes(cell.column)) return [];
      return cell.column === target ? { ...cell, value: { kind: 'text', text } } : cell;
    });
  const isLeft = below.some(
    (row) => hoursOf(row, columns) === undefined && others.some((index) => textAt(row, index) !== ''),
  );
  // The heading of a column of which something is left is told as any that is not known.
  const heading = isLeft
    ? headingRow
    : rowWith(headingRow, (cells) => withText(cells, columns.heading ?? textAt(headingRow, target)));
  const rows = sheet.rows.map((row) => {
    if (row === headingRow) return heading;
    if (row.number < headingRow.number) return row;
    return rowWith(row, (cells) => {
      const text = hoursOf({ cells }, columns);
      return text === undefined ? cells : withText(cells, text);
    });
  });
  return [{ ...sheet, rows }, heading];
}

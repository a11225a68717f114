import { cellName, type Row, type Sheet, type Workbook } from '../workbook.ts';
import { isSecretRow } from './assemble/visibility.ts';
import { cellText } from './cell-text.ts';
import { readRange } from './layout/cell-range.ts';
import { headingsOfLayout } from './layout/headings-of-layout.ts';
import { RowReadings } from './layout/row-readings.ts';
import { holdRow, type HeldRow, type SheetLayout } from './layout/sheet-layout.ts';
import { showsLink, takesLink } from './values/link-behind.ts';
import type { BesideCell } from './surroundings/surroundings.ts';
import type { Origin } from './service-rows.ts';
import { isSecretSheet } from './words/section-titles.ts';

/** A cell that is in no record. What it says still goes to everyone who gets the file. */
export interface LeftCell {
  sheet: string;
  cell: string;
  /** What stands over its column, when something does. */
  heading?: string;
  /** The code of the problem that tells why it was not taken over. */
  reason: string;
  text: string;
  /** It is in a column that we know, and could not be read, or not all of it. */
  isUnread?: true;
  /** It is in a sheet that is not read, and whose name says that its places are secret. */
  isInSecretSheet?: true;
  /** Why nobody who looks at the list sees it under a heading: it stands under none, is hidden, or is the comment of a cell. */
  where?: BesideCell['where'];
  /** The place in the list of the service in whose row it stands. */
  service?: number;
  /** Is it in the row of a secret place? */
  isInSecretRow(this: void): boolean;
}

const no = (): boolean => false;

/** How a workbook was read. */
export interface Reading {
  workbook: Workbook;
  layouts: readonly SheetLayout[];
  /** Sheets that are read in another way, with their cells that are in no record. */
  others: ReadonlyMap<Sheet, readonly LeftCell[]>;
  country: string;
  /** From where each service was read, in their order. */
  origins: readonly Pick<Origin, 'layout' | 'row'>[];
}

/** Of what the cells are asked: a result of `fromSpreadsheet`. */
export interface ReadSource {
  reading(this: void): Reading;
}

/** What is known besides of the rows of a workbook. */
interface KnownRows {
  country: string;
  /** The place in the list of the service of a row. */
  serviceAt(this: void, sheet: Sheet, row: number): number | undefined;
}

/** Finds the services of rows. */
function servicesByRow(origins: Reading['origins']): KnownRows['serviceAt'] {
  const byRow = new Map<Sheet, Map<number, number>>();
  for (const [index, { layout, row }] of origins.entries()) {
    const ofSheet = byRow.get(layout.sheet) ?? new Map<number, number>();
    byRow.set(layout.sheet, ofSheet.set(row.number, index));
  }
  return (sheet, row) => byRow.get(sheet)?.get(row);
}

/** The cells of a service, by its index, that hold notes of the editors. They are in its record and are never published. */
export function noteCells({ reading }: ReadSource, service: number): LeftCell[] {
  const { origins, country } = reading();
  const origin = origins[service];
  if (origin === undefined) return [];
  const row = new RowReadings(origin.layout, holdRow(origin.row), country);
  return row.findAll(['internal']).map((bound) => ({
    ...row.cellAt(bound),
    reason: 'internal',
    text: String(row.at(bound)),
    isInSecretRow: () => isSecretRow(row),
  }));
}

/** All cells of rows that are in no record. */
function* wholeRows(
  sheet: Sheet,
  rows: Iterable<Row>,
  reason: string,
  more: Pick<LeftCell, 'isInSecretSheet'> = {},
): Generator<LeftCell> {
  for (const { number, cells } of rows)
    for (const { column, value } of cells) {
      const text = cellText(value);
      if (text !== '')
        yield { sheet: sheet.name, cell: cellName(column, number), reason, text, isInSecretRow: no, ...more };
    }
}

function* cellsOfRow(
  held: HeldRow,
  layout: SheetLayout,
  headings: ReadonlyMap<number, string>,
  { country, serviceAt }: KnownRows,
): Generator<LeftCell> {
  const { sheet, byIndex, left } = layout;
  const { number } = held.row;
  const whole = left.rows.get(number);
  const unreadOfRow = left.unread.get(number);
  const service = whole === undefined ? serviceAt(sheet, number) : undefined;
  let isSecret: boolean | undefined;
  const isInSecretRow = (): boolean => (isSecret ??= isSecretRow(new RowReadings(layout, held, country)));
  for (const { column, value } of held.cells) {
    const isTaken = byIndex[column] !== undefined && whole === undefined;
    const unread = isTaken ? unreadOfRow?.get(column) : undefined;
    const text = isTaken && unread === undefined ? '' : cellText(value);
    if (text === '') continue;
    const heading = headings.get(column) ?? '';
    const reason = whole ?? unread ?? left.columns.get(column) ?? 'sheet/stray-cell';
    const where = reason === 'sheet/hidden-columns' ? 'hidden' : heading === '' ? 'stray' : undefined;
    yield {
      sheet: sheet.name,
      cell: cellName(column, number),
      ...(heading === '' || whole !== undefined ? {} : { heading }),
      reason,
      ...(where === undefined ? {} : { where }),
      text,
      ...(unread === undefined ? {} : { isUnread: true }),
      ...(service === undefined ? {} : { service }),
      isInSecretRow: whole === undefined ? isInSecretRow : no,
    };
  }
}

/** Is a cell in the row of a secret place? Its row is judged by what is left in it. */
function secretRows(layout: SheetLayout | undefined, country: string): (row: number) => boolean {
  let rows: ReadonlyMap<number, Row> | undefined;
  return (number) => {
    rows ??= new Map(layout?.rows.map((row) => [row.number, row]));
    const row = rows.get(number);
    return (
      layout !== undefined && row !== undefined && isSecretRow(new RowReadings(layout, holdRow(row), country))
    );
  };
}

/** What words that stand in no cell go by, in messages of either language. */
const PLACES = {
  box: 'tekstboks / text box',
  page: 'topptekst, bunntekst / header, footer',
  prompt: 'hjelpetekst, nedtrekksliste / prompt, drop-down list',
  copy: 'kopi av celler / copy of cells',
  chart: 'diagram / chart',
  property: 'egenskaper / properties',
  tab: 'arknavn / name of the sheet',
};

/** Words that are in no cell, the name of a sheet among them. */
interface Beside {
  where: keyof typeof PLACES;
  text: string;
}

/** A name of a sheet in which a house may be named; programs number sheets themselves. */
const NAMED_WITH_NUMBER =
  /^(?!(?:ark|sheet|tabell|table|feuil|hoja|blad) ?\d{1,3}$).{0,60}\p{L}\.? {0,2}\d/iu;

/** They stand at the first cell of a sheet. */
function* wordsBeside(sheet: string, beside: readonly Beside[] = []): Generator<LeftCell> {
  for (const { where, text } of beside)
    yield {
      sheet,
      cell: 'A1',
      heading: PLACES[where],
      reason: where === 'copy' ? 'sheet/stored-copies' : 'sheet/comments',
      text,
      isInSecretRow: no,
    };
}

/** What comments say, what is struck out in a sheet, and the addresses behind cells that do not show them. */
function* partsBeside(
  sheet: Sheet,
  layout: SheetLayout | undefined,
  { country, serviceAt }: KnownRows,
): Generator<LeftCell> {
  const { struckCells = [], struckValues = [], links, beside, comments } = sheet;
  yield* wordsBeside(sheet.name, beside);
  if (struckCells.length === 0 && links === undefined && comments === undefined) return;
  const headings = layout === undefined ? undefined : headingsOfLayout(layout);
  const isSecret = secretRows(layout, country);
  const partOf = (cell: string, reason: string, text: string): LeftCell | undefined => {
    const place = readRange(`${cell}:${cell}`);
    if (text === '' || place === undefined) return undefined;
    const heading = headings?.get(place.left) ?? '';
    return {
      sheet: sheet.name,
      cell,
      ...(heading === '' ? {} : { heading }),
      reason,
      text,
      isInSecretRow: () => isSecret(place.top),
    };
  };
  for (const [cell, words] of comments ?? []) {
    const part = partOf(cell, 'sheet/comments', words);
    const service = serviceAt(sheet, readRange(`${cell}:${cell}`)?.top ?? 0);
    if (part !== undefined)
      yield { ...part, where: 'comment', ...(service === undefined ? {} : { service }) };
  }
  for (const [index, cell] of struckCells.entries()) {
    const value = struckValues[index];
    const part = value === undefined ? undefined : partOf(cell, 'sheet/struck-out', cellText(value));
    if (part !== undefined) yield part;
  }
  for (const [cell, link] of unseenLinks(sheet, layout)) {
    const part = partOf(cell, 'sheet/link-behind', link);
    if (part !== undefined) yield part;
  }
}

/** Addresses behind cells that neither show them nor are read as them. */
function* unseenLinks(sheet: Sheet, layout: SheetLayout | undefined): Generator<readonly [string, string]> {
  const { links } = sheet;
  if (links === undefined) return;
  for (const { number, cells } of sheet.rows)
    for (const { column, value } of cells) {
      const cell = cellName(column, number);
      const link = links.get(cell);
      if (link === undefined) continue;
      const text = cellText(value);
      const type = number > (layout?.headingRow ?? 0) ? layout?.byIndex[column]?.column.type : undefined;
      if (showsLink(text, link) || (type !== undefined && takesLink(text, link, type))) continue;
      yield [cell, link];
    }
}

/** The cells of a sheet with records that are in none of them. */
function* cellsOfLayout(layout: SheetLayout, known: KnownRows): Generator<LeftCell> {
  const { sheet, headingRow, left, rows } = layout;
  for (const row of sheet.rows) {
    if (row.number >= headingRow) break;
    if (row.isHidden !== true) yield* wholeRows(sheet, [row], 'sheet/above-headings');
  }
  if (rows.length < sheet.rows.length)
    yield* wholeRows(
      sheet,
      sheet.rows.filter(({ isHidden }) => isHidden === true),
      'sheet/hidden-rows',
    );
  const isWholeSheet = left.hasStray || left.columns.size > 0;
  if (!isWholeSheet && left.rows.size === 0 && left.unread.size === 0) return;
  const headings = headingsOfLayout(layout);
  for (const row of rows)
    if (isWholeSheet || left.rows.has(row.number) || left.unread.has(row.number))
      yield* cellsOfRow(holdRow(row), layout, headings, known);
}

/** Is it a sheet, or the same with its hours put together, which has other rows? A broken file may have two of one name. */
const isOf = (laidOut: Sheet, sheet: Sheet): boolean =>
  laidOut.name === sheet.name && laidOut.merges === sheet.merges;

/**
 * Every cell of a workbook that is in no record, and is neither a heading nor told to be the same as another: under no heading
 * that is known, in rows and sheets that are passed over, hidden, struck out, behind words that are clicked. They still go to everyone who
 * gets the file. Cells are made one by one.
 */
export function* leftCells({ reading }: ReadSource): Generator<LeftCell> {
  const { workbook, layouts, others, country, origins } = reading();
  const known = { country, serviceAt: servicesByRow(origins) };
  yield* wordsBeside(workbook.sheets[0]?.name ?? '', workbook.beside);
  for (const sheet of workbook.sheets) {
    if (NAMED_WITH_NUMBER.test(sheet.name))
      yield* wordsBeside(sheet.name, [{ where: 'tab', text: sheet.name }]);
    const own = layouts.filter((layout) => isOf(layout.sheet, sheet));
    const other = others.get(sheet);
    if (other !== undefined) yield* other;
    else if (own.length === 0)
      yield* wholeRows(
        sheet,
        sheet.rows,
        sheet.isHidden === true ? 'sheet/hidden-sheet' : 'sheet/ignored-sheet',
        isSecretSheet(sheet.name) ? { isInSecretSheet: true } : {},
      );
    for (const layout of own) yield* cellsOfLayout(layout, known);
    yield* partsBeside(own[0]?.sheet ?? sheet, own[0], known);
  }
}

import type { Cell } from '../../workbook.ts';
import { cellText, isErrorCell } from '../cell-text.ts';
import type { CellType } from '../column.ts';
import { parseHours } from '../hours/parse-hours.ts';
import { saysShut } from '../hours/safe-label.ts';
import { isSectionThatHolds, isTitleThatHolds } from '../words/section-titles.ts';
import type { HeldRow, SheetLayout } from './sheet-layout.ts';

/** A comment, or a word that marks a row of the template, in the id column or the first cell. */
const MARKER = /^\s{0,9}(?:#|(?:eksempel(?:rad)?|forklaring(?:er)?|example|explanation)\s{0,9}:?\s{0,9}$)/i;
/** Sheets with fewer columns have no rows that stand out as titles. */
const MIN_COLUMNS = 4;
/** Rows of the template stand so close below the headings. */
const TEMPLATE_ROWS = 5;
/** The example of a name in the template. */
export const TEMPLATE_NAMES: ReadonlySet<string> = new Set(['Eksempelhelsa', 'Example Health']);
/** The explanations of the first columns of the template: two of them are no row of a list. A test compares them. */
export const TEMPLATE_WORDS: Readonly<Record<string, readonly string[]>> = {
  name: ['Hva tjenesten heter. Én tjeneste på hver rad.', 'What the service is called. One service a row.'],
  organization: [
    'Hvem som driver tjenesten. Samme navn er samme organisasjon; flere skilles med semikolon.',
    'Who runs the service. The same name is the same organisation; several are separated by semicolons.',
  ],
  summary: [
    'Hva en kan få her, i én eller to korte setninger (høyst 200 tegn).',
    'What a person can get here, in one or two short sentences (at most 200 characters).',
  ],
  needs: [
    'Hva de hjelper med: ett eller flere ord fra lista, skilt med semikolon.',
    'What they help with: one or more words from the list, separated by semicolons.',
  ],
};

/** `Sum`, `Totalt: 24`, `Antall tilbud`. */
const TOTAL =
  /^\s{0,9}(?:sum(?:mert)?|totalt?|i alt|til sammen|tilsammen|delsum|antall(?: \p{L}{3,20})?|total|subtotal|grand total|count)\s{0,9}[:=]?\s{0,9}\d{0,9}\s{0,9}$/iu;
/** What is counted beside it: `2 tjenester`. */
const COUNT = /^\d{1,6}\s\p{L}{3,20}\.?$/u;
/** What no row of sums has words for. */
const OF_RECORDS = ['organization', 'summary', 'needs'] as const;

/**
 * What to do with a row: read it, pass it over (a comment, a row of the template), or tell it: `section` looks like a title
 * between rows, `title` like one that holds for the rows below, `total` like a sum below them, `headings` like those of the sheet once more, `other-headings` like those of
 * another table, `example` like the template's own row whose marker was removed, `rest` like what the row above had no room for.
 */
export type RowUse =
  'read' | 'skip' | 'section' | 'title' | 'rest' | 'total' | 'headings' | 'other-headings' | 'example';

const isMarker = (cell: Cell | undefined): boolean =>
  cell?.value.kind === 'text' && MARKER.test(cell.value.text) && !isErrorCell(cell.value);

/** Does a row say what the example or the explanations of the template say? */
function isTemplateRow(cells: readonly Cell[], layout: SheetLayout): boolean {
  let same = 0;
  for (const { column: index, value } of cells) {
    const column = layout.byIndex[index]?.column;
    if (column === undefined || value.kind !== 'text') continue;
    const { text } = value;
    if (column.key === 'name' && TEMPLATE_NAMES.has(text)) return true;
    if (TEMPLATE_WORDS[column.key]?.includes(text) === true) same++;
  }
  return same >= 2;
}

/** Does a row hold something under a heading that is known? */
export function holdsSomething(cells: readonly Cell[], { byIndex }: SheetLayout): boolean {
  for (const { column } of cells) if (byIndex[column] !== undefined) return true;
  return false;
}

const textOf = (cell: Cell | undefined): string =>
  cell?.value.kind === 'text' ? cell.value.text.trim() : '';

/** Does a row count those above it, and say in words nothing that a record needs? */
function isTotal(cells: readonly Cell[], { byIndex }: SheetLayout): boolean {
  if (!TOTAL.test(textOf(cells[0]))) return false;
  return cells.every((cell, at) => {
    const isOfRecord = OF_RECORDS.some((key) => key === byIndex[cell.column]?.column.key);
    const text = textOf(cell);
    return at === 0 || !isOfRecord || !/\p{L}/u.test(text) || COUNT.test(text);
  });
}

/** Is every cell of a row a heading? Then it is that of the sheet again, or that of another table below. */
function headingsUse(cells: readonly Cell[], layout: SheetLayout): 'headings' | 'other-headings' | undefined {
  if (cells.length < 2 || !layout.table.isHeading(textOf(cells[0]))) return undefined;
  const found = cells.map((cell) => ({ cell, match: layout.table.find(textOf(cell)) }));
  if (found.some(({ match }) => match === undefined)) return undefined;
  const isSame = found.every(
    ({ cell, match }) => layout.byIndex[cell.column]?.column.key === match?.column.key,
  );
  return isSame ? 'headings' : 'other-headings';
}

/** Does what stands alone in a row say when something is open or shut? */
export const saysHours = (text: string): boolean => saysShut(text) || 'hours' in parseHours(text, true);

/** The most cells of a row of which the first is a title, and the others count what stands below it. */
const MAX_TITLE_CELLS = 3;
/** What stands in these is said of the row above, or of nobody. */
const NO_TITLE_TYPES: readonly CellType[] = ['hours', 'day-hours', 'code', 'visibility', 'phone', 'date'];

/** Is it a title that says of the rows below that they are shut, secret or not for readers? */
function isTitle(cells: readonly Cell[], { byIndex }: SheetLayout): boolean {
  const [first] = cells;
  if (first === undefined || cells.length > MAX_TITLE_CELLS) return false;
  const { type, key } = byIndex[first.column]?.column ?? {};
  if ((type !== undefined && NO_TITLE_TYPES.includes(type)) || key === 'internal') return false;
  const isOfRecord = cells.some(({ column }) =>
    OF_RECORDS.some((one) => one === byIndex[column]?.column.key),
  );
  const text = textOf(first);
  return cells.length === 1 ? isSectionThatHolds(text) : !isOfRecord && isTitleThatHolds(text);
}

/** Does a cell alone in its row say something of hours, or stand where no title of rows does? */
function isRest({ column: index, value }: Cell, { byIndex, columns }: SheetLayout): boolean {
  const text = cellText(value);
  const mayBeTitle = index === columns[0]?.index || byIndex[index]?.column.key === 'name';
  return !mayBeTitle || saysHours(text);
}

/** @param idColumn the 0-based column of ids, when there is one */
export function rowUse({ row, cells }: HeldRow, layout: SheetLayout, idColumn: number | undefined): RowUse {
  const [first] = cells;
  const isFirstId = idColumn === undefined || first?.column === idColumn;
  if (isMarker(first) || (!isFirstId && isMarker(cells.find(({ column }) => column === idColumn))))
    return 'skip';
  if (row.number <= layout.headingRow + TEMPLATE_ROWS && isTemplateRow(cells, layout)) return 'example';
  if (isTitle(cells, layout)) return 'title';
  if (layout.merged.has(row.number)) return 'read';
  if (!holdsSomething(cells, layout)) return 'skip';
  const asHeadings = headingsUse(cells, layout);
  if (asHeadings !== undefined) return asHeadings;
  if (isTotal(cells, layout)) return 'total';
  const isAlone = cells.length === 1 && first?.value.kind === 'text';
  if (!isAlone || layout.columns.length < MIN_COLUMNS) return 'read';
  return isRest(first, layout) ? 'rest' : 'section';
}

import { cellName, type Row, type Sheet } from '../../workbook.ts';
import { cellIn, cellText, textIn } from '../cell-text.ts';
import type { CellType, Column, SheetLanguage } from '../column.ts';
import { shownText } from '../reading.ts';
import { columnRange, type SheetReport } from '../sheet-report.ts';
import type { SurroundingsReader } from '../surroundings/surroundings.ts';
import { foldWord } from '../words/fold-word.ts';
import { isLimit, isNoteHeading, limitsHours } from '../words/limits-hours.ts';
import { isFromAfar } from '../hours/safe-label.ts';
import { CellMemory } from './cell-memory.ts';
import { namesDays } from './day-headings.ts';
import { headingCells } from './heading-cells.ts';
import { holdsMoreThanMarks, isNotPublic, tellKeptBack } from './kept-back.ts';
import { holdBackHidden } from './hidden-secrets.ts';
import type { LeftParts } from './left-parts.ts';
import type { HeadingTable } from './match-heading.ts';
import { isProgramOfHours } from './program-of-hours.ts';
import { secondTableAt } from './second-table.ts';
import type { BoundColumn } from './sheet-layout.ts';

/**
 * Cells that are read as quickly as they are looked up, and of which nearly every one is new. And JSON: what one addition
 * puts into a record, the next one changes, so two rows must not share it.
 */
const READ_ANEW: ReadonlySet<CellType> = new Set<CellType>(['text', 'name', 'id', 'json']);
/** The fields that say where a place is. */
const PLACE_PATH = /^locations\.(?:address|area|position)/;

/**
 * May a column whose heading we do not know say when that of its row is open? Then so may one that is meant to be the column of a
 * day, or names days in words that we do not know: who reads the other days alone takes that one for shut.
 */
const isOfHours = (heading: string, suggestion?: Column, isSheetOfHours = false): boolean =>
  limitsHours(heading) ||
  // In a sheet of hours a note is one on hours.
  (isSheetOfHours && isNoteHeading(heading)) ||
  suggestion?.type === 'day-hours' ||
  (namesDays(heading) && !isFromAfar(heading));

/** What a heading was most likely meant to be. One that limits hours is no other field: `Stengt i` is not whether it is shut. */
function suggestionFor(heading: string, table: HeadingTable): Column | undefined {
  const column = table.suggest(heading);
  return column?.path.includes('openingHours') === false && limitsHours(heading) ? undefined : column;
}

/** The most places that a message lists. */
const MAX_LISTED = 10;

/** A text as it is compared with another: case, blanks and the length of dashes make no difference. */
const comparable = (text: string): string => text.toLowerCase().replace(/\s+/gu, '').replace(/[–—]/gu, '-');

/** The rows in which a column says something that the first column of its kind does not say, each with its words. */
function rowsThatDiffer(
  { rows }: Sheet,
  first: number,
  index: number,
  headingRow: number,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const row of rows) {
    if (row.number <= headingRow || row.isHidden === true) continue;
    const text = textIn(row, index);
    if (text !== '' && comparable(text) !== comparable(textIn(row, first))) found.set(row.number, text);
  }
  return found;
}

/** What is hidden is not read, and may be what limits the hours of its row. None of its words is kept. Whole hours in it may be old ones. */
function doubtHidden({ rows }: Sheet, headingRow: Row, index: number, column: Column, left: LeftParts): void {
  if (column.path === 'openingHours' && column.type !== 'day-hours') return;
  for (const row of rows)
    if (row.number > headingRow.number && cellIn(row, index) !== undefined)
      left.doubt(row.number, column, '');
}

/**
 * What stands in a column that we do not know, and by its heading limits the hours of its row. The words are kept beside the hours,
 * and nobody is told that it is open; of a hidden column, whose heading is not given, none is.
 * @returns whether there is any
 */
function doubtLimited(
  { rows }: Sheet,
  headingRow: Row,
  index: number,
  heading: string,
  left: LeftParts,
  today: string | undefined,
): boolean {
  let isAny = false;
  for (const row of rows) {
    const { number, isHidden } = row;
    if (number <= headingRow.number || isHidden === true) continue;
    const text = textIn(row, index);
    if (!isLimit(text, heading, today)) continue;
    isAny = true;
    left.doubtHours(number, heading === '' ? '' : `${heading}: ${text}`);
  }
  return isAny;
}

/** What is known of a sheet before its columns are. */
export interface SheetReading {
  /** The day on which it is read, where that is known. */
  today?: string | undefined;
  /** Does each of its rows say when something is open, and nothing else? */
  isSheetOfHours?: boolean;
  surroundings?: SurroundingsReader | undefined;
}

/** The columns of a sheet by their headings; the others go to `left`. What is no heading of ours, stands twice, or is not for a directory is told. */
export function bindColumns(
  sheet: Sheet,
  headingRow: Row,
  table: HeadingTable,
  report: SheetReport,
  left: LeftParts,
  { today, isSheetOfHours = false, surroundings }: SheetReading,
): BoundColumn[] {
  const bound: BoundColumn[] = [];
  const lastRow = sheet.rows.at(-1)?.number ?? headingRow.number;
  const hidden = new Set(sheet.hiddenColumns);
  const respondents = surroundings?.tellRespondents(sheet, headingRow, report, left);
  const second = secondTableAt(sheet, headingRow, table) ?? Infinity;
  for (const { column: index, value } of headingCells(sheet, headingRow)) {
    const heading = shownText(cellText(value));
    if (heading === '' || respondents?.has(index) === true) continue;
    if (hidden.has(index)) {
      const known = table.find(heading);
      holdBackHidden(sheet, headingRow, { index, heading, column: known?.column }, left, report);
      if (known !== undefined) doubtHidden(sheet, headingRow, index, known.column, left);
      else if (isOfHours(heading, suggestionFor(heading, table), isSheetOfHours))
        doubtLimited(sheet, headingRow, index, '', left, today);
      continue;
    }
    const cell = cellName(index, headingRow.number);
    const lose = (reason: string) => {
      left.columns.set(index, reason);
      if (lastRow > headingRow.number)
        report.lose(reason, sheet.name, columnRange(index, headingRow.number + 1, lastRow));
    };
    const found = table.find(heading);
    const isNoQuestion =
      found?.column.key === 'isUnpublished' &&
      holdsMoreThanMarks(sheet, headingRow, index, heading, report, left);
    const isOther =
      isNoQuestion || (found !== undefined && isProgramOfHours(sheet, headingRow, index, heading));
    const match = isOther ? undefined : found;
    if (isNotPublic(heading, match?.column.key)) {
      tellKeptBack(sheet, heading, index, headingRow.number, report, left);
      report.say('sheet/not-public-column', sheet.name, cell, { heading });
      lose('sheet/not-public-column');
      continue;
    }
    if (index >= second) {
      // It is of another service than the one whose row it stands in.
      if (index === second)
        report.say('sheet/other-headings', sheet.name, cell, {
          row: headingRow.number,
          heading,
          isBeside: true,
        });
      lose('sheet/other-headings');
      continue;
    }
    if (match === undefined) {
      tellKeptBack(sheet, heading, index, headingRow.number, report, left);
      const suggestion = suggestionFor(heading, table);
      const isDoubted =
        isOfHours(heading, suggestion, isSheetOfHours) &&
        doubtLimited(sheet, headingRow, index, heading, left, today);
      report.say('sheet/unknown-column', sheet.name, cell, {
        heading,
        column: suggestion?.key,
        ...(isDoubted ? { isOfHours: true } : {}),
      });
      lose('sheet/unknown-column');
      continue;
    }
    if (match.column.type === 'refused') {
      report.say('sheet/personal-column', sheet.name, cell, { heading });
      lose('sheet/personal-column');
      continue;
    }
    const first = bound.find(
      ({ column, language }) => column.key === match.column.key && language === match.language,
    );
    if (first !== undefined && match.column.isRepeatable !== true) {
      const differing = rowsThatDiffer(sheet, first.index, index, headingRow.number);
      for (const [row, text] of differing) left.doubt(row, match.column, text);
      const cells = [...differing.keys()].map((row) => cellName(index, row));
      const isOfHours = [...differing.keys()].some((row) => left.doubted.has(row));
      report.say('sheet/duplicate-column', sheet.name, cells[0] ?? cell, {
        heading,
        first: first.heading,
        other: cellName(first.index, headingRow.number),
        ...(cells.length === 0 ? {} : { cells: cells.slice(0, MAX_LISTED), count: cells.length, isOfHours }),
      });
      lose('sheet/duplicate-column');
      continue;
    }
    const { column, language, words } = match;
    bound.push({
      column: column.mayBeDay === true && today !== undefined ? { ...column, today } : column,
      index,
      position: bound.length,
      heading,
      ...(language === undefined ? {} : { language }),
      ...(words === undefined ? {} : { words }),
      isOfPlace: PLACE_PATH.test(column.path),
      ...(READ_ANEW.has(column.type) ? {} : { memory: new CellMemory() }),
    });
  }
  return bound;
}

/** The language in which most headings are written; Bokmål when it is a draw. */
export function languageOfHeadings(columns: readonly BoundColumn[]): SheetLanguage {
  let english = 0;
  for (const { column, heading } of columns) {
    const word = foldWord(heading.split('(', 1)[0] ?? '');
    const isIn = (language: SheetLanguage) => column.headings[language].some((one) => foldWord(one) === word);
    english += Number(isIn('en')) - Number(isIn('nb'));
  }
  return english > 0 ? 'en' : 'nb';
}

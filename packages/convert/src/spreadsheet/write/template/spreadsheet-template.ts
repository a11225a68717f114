import type { Column, SheetLanguage } from '../../mapping/column.ts';
import { SERVICE_COLUMNS } from '../../mapping/columns.ts';
import { helpOf } from '../../mapping/columns/help/help-of.ts';
import { emergencySheetColumns } from '../../mapping/columns/full/head.ts';
import { SHEET_KINDS } from '../../mapping/layout/sheet-kinds.ts';
import { withLists } from '../lists-sheet.ts';
import { isUsual } from '../simple/simple-columns.ts';
import { writtenColumn } from '../table/make-table.ts';
import type { WrittenSheet, WrittenWorkbook } from '../written-workbook.ts';
import { EMERGENCY_LINE, GUIDE_LINES, GUIDE_NAMES } from './guide-lines.ts';

export interface TemplateOptions {
  /** Of headings, explanations and the words for codes. */
  language: SheetLanguage;
  /** `usual`: what most lists have, about forty columns. `all`: every column that a row may have. */
  columns?: 'usual' | 'all';
  /** ISO 3166-1. With `NO` there is a sheet of its emergency numbers; those of other countries are not known. */
  country?: string;
}

/** The words in the column of ids by which the reader passes a row over. */
const MARKS: Readonly<Record<SheetLanguage, { explanation: string; example: string }>> = {
  nb: { explanation: 'forklaring', example: 'eksempel' },
  en: { explanation: 'explanation', example: 'example' },
};

const guideSheet = (language: SheetLanguage, lines: readonly string[]): WrittenSheet => ({
  name: GUIDE_NAMES[language],
  kind: 'guide',
  columns: [{ key: 'guide', heading: '', width: 110 }],
  rows: lines.map((line) => ({ role: 'record', cells: [line] })),
});

/** The numbers of Norway, which stand above the list: somebody in danger should not have to look for them. */
const EMERGENCY_NUMBERS: Readonly<
  Record<SheetLanguage, readonly (readonly [name: string, phone: string])[]>
> = {
  nb: [
    ['Ambulanse', '113'],
    ['Politi', '112'],
  ],
  en: [
    ['Ambulance', '113'],
    ['Police', '112'],
  ],
};

const emergencySheet = (language: SheetLanguage): WrittenSheet => ({
  name: SHEET_KINDS.emergency.names[language][0],
  kind: 'table',
  columns: emergencySheetColumns.map((column) => writtenColumn({ column }, language)),
  rows: EMERGENCY_NUMBERS[language].map(([name, phone]) => ({ role: 'record', cells: [name, phone, ''] })),
});

/**
 * An empty list of services to fill in: headings, a row that says what belongs where, a row of an example, drop-downs for
 * codes, for Norway its emergency numbers, and a sheet that says how. The row of explanations and the example are marked in the column of ids and never read.
 */
export function spreadsheetTemplate({
  language,
  columns = 'usual',
  country,
}: TemplateOptions): WrittenWorkbook {
  const chosen = SERVICE_COLUMNS.filter(
    (column) => column.sameAs === undefined && (columns === 'all' || isUsual(column)),
  );
  const { explanation, example } = MARKS[language];
  const marked = (mark: string, textOf: (column: Column) => string): string[] =>
    chosen.map((column) => (column.key === 'id' ? mark : textOf(column)));
  const services: WrittenSheet = {
    name: SHEET_KINDS.services.names[language][0],
    kind: 'table',
    columns: chosen.map((column) => writtenColumn({ column }, language)),
    rows: [
      { role: 'explanation', cells: marked(explanation, (column) => helpOf(column).explanation[language]) },
      { role: 'example', cells: marked(example, (column) => helpOf(column).example[language]) },
    ],
  };
  const isNorway = country === 'NO';
  const lines = [...GUIDE_LINES[language], ...(isNorway ? [EMERGENCY_LINE[language]] : [])];
  const sheets = [services, ...(isNorway ? [emergencySheet(language)] : []), guideSheet(language, lines)];
  return withLists({ language, shape: 'simple', sheets });
}

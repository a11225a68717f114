import type { Column, SheetLanguage } from '../../mapping/column.ts';
import { helpOf } from '../../mapping/columns/help/help-of.ts';
import { headingsOf } from '../../mapping/layout/lay-out-sheet.ts';
import { dropDownOf } from '../lists-sheet.ts';
import { writeValue, type WriteContext } from '../values/write-value.ts';
import type { WrittenColumn, WrittenSheet } from '../written-workbook.ts';
import { columnKey, textsOf, type SheetColumn } from './text-columns.ts';
import { widthOf } from './width.ts';

/** What a record says in a column; undefined for nothing. */
export type Getter = (column: Column) => unknown;

export interface TableContext extends WriteContext {
  /** Does every column of texts name its language? Where the reader would take another for the source. */
  isNamed: boolean;
}

/** A heading with the language of the texts below it: `Navn (en)`. */
const headingOf = ({ column, language }: SheetColumn, of: SheetLanguage): string => {
  const heading = column.headings[of][0];
  return language === undefined ? heading : `${heading} (${language})`;
};

const MANY: ReadonlySet<string> = new Set(['codes', 'audience']);

/** A column as it is written. */
export function writtenColumn(sheetColumn: SheetColumn, language: SheetLanguage): WrittenColumn {
  const { column } = sheetColumn;
  const { type, isRequired } = column;
  const list = dropDownOf(column);
  return {
    key: columnKey(sheetColumn),
    heading: headingOf(sheetColumn, language),
    explanation: helpOf(column).explanation[language],
    width: widthOf(type),
    ...(type === 'date' ? { isDate: true } : {}),
    ...(isRequired === true ? { isRequired } : {}),
    ...(list === undefined ? {} : { list }),
    ...(MANY.has(type) ? { isManyOfList: true } : {}),
  };
}

/** Can the reader find a column by this heading? It knows no language by a tag that is not in its list. */
const isFound = (sheetColumn: SheetColumn, columns: readonly Column[], language: SheetLanguage): boolean => {
  if (sheetColumn.language === undefined) return true;
  const match = headingsOf(columns).find(headingOf(sheetColumn, language));
  return match?.column === sheetColumn.column && match.language === sheetColumn.language;
};

/** A sheet of headings and rows. */
export interface TableSpec {
  name: string;
  columns: readonly Column[];
  /** The columns that stand there also when no record has something for them. */
  always(column: Column): boolean;
  rows: readonly Getter[];
}

/** A sheet with the columns that records have something for, in the order of the table. */
export function makeTable({ name, columns, always, rows }: TableSpec, context: TableContext): WrittenSheet {
  const { language } = context;
  const used = new Map<string, SheetColumn>();
  const written = rows.map((get) => {
    const cells = new Map<string, string>();
    for (const column of columns) {
      if (column.sameAs !== undefined) continue;
      const value = get(column);
      if (value === undefined) continue;
      for (const [sheetColumn, text] of textsOf(value, column, context)) {
        const key = columnKey(sheetColumn);
        if (!used.has(key) && !isFound(sheetColumn, columns, language)) continue;
        const cell = writeValue(text, column, context);
        if (cell === '') continue;
        used.set(key, sheetColumn);
        cells.set(key, cell);
      }
    }
    return cells;
  });
  const inOrder = columns.flatMap((column): SheetColumn[] => {
    const own = [...used.values()].filter((one) => one.column === column);
    // The plain column first, then the languages by their tags.
    own.sort((left, right) => ((left.language ?? '') < (right.language ?? '') ? -1 : 1));
    return own.length === 0 && column.sameAs === undefined && always(column) ? [{ column }] : own;
  });
  return {
    name,
    kind: 'table',
    columns: inOrder.map((one) => writtenColumn(one, language)),
    rows: written.map((cells) => ({
      role: 'record',
      cells: inOrder.map((one) => cells.get(columnKey(one)) ?? ''),
    })),
  };
}

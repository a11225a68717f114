import type { Draft } from '../../mapping/assemble/desk.ts';
import type { Column } from '../../mapping/column.ts';
import { headColumns } from '../../mapping/columns/full/head.ts';
import { SHEET_KINDS } from '../../mapping/layout/sheet-kinds.ts';
import { asContacts, valueAt } from '../record-value.ts';
import { writtenColumn, type TableContext } from '../table/make-table.ts';
import { textsOf } from '../table/text-columns.ts';
import { writeValue } from '../values/write-value.ts';
import type { WrittenRow, WrittenSheet } from '../written-workbook.ts';

const valueOf = (directory: Draft, { path, type }: Column): unknown => {
  const value = valueAt(directory, path);
  return type === 'web' || type === 'email' ? asContacts('', value) : value;
};

/** The head of a directory: a field a row, its name before its value. */
export function headSheet(directory: Draft, context: TableContext): WrittenSheet {
  const rows: WrittenRow[] = [];
  for (const column of headColumns) {
    const value = valueOf(directory, column);
    if (value === undefined) continue;
    for (const [sheetColumn, text] of textsOf(value, column, context)) {
      const cell = writeValue(text, column, context);
      const { heading } = writtenColumn(sheetColumn, context.language);
      if (cell !== '') rows.push({ role: 'record', cells: [heading, cell] });
    }
  }
  return {
    name: SHEET_KINDS.directory.names[context.language][0],
    kind: 'fields',
    columns: [
      { key: 'field', heading: '', width: 24 },
      { key: 'value', heading: '', width: 60 },
    ],
    rows,
  };
}

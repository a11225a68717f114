import type { Loss } from '../../../conversion.ts';
import type { Draft } from '../../mapping/assemble/desk.ts';
import { isDraft } from '../../mapping/additions/field-path.ts';
import { SHEET_KINDS, type SheetKind } from '../../mapping/layout/sheet-kinds.ts';
import { fromSpreadsheet } from '../../mapping/from-spreadsheet.ts';
import { asWorkbook } from '../as-workbook.ts';
import { differences } from '../difference.ts';
import { lossAt } from '../loss-at.ts';
import { draftsIn } from '../record-value.ts';
import { makeTable, type Getter, type TableContext } from '../table/make-table.ts';
import type { WrittenSheet, WrittenWorkbook } from '../written-workbook.ts';
import { fullSheets } from './full-sheets.ts';
import { headSheet } from './head-sheet.ts';
import { additionsOf } from './make-additions.ts';

const withoutLists = ({ organizations: _organizations, services: _services, ...head }: Draft): Draft => head;

/** What the cells of these sheets say. */
const readBack = (sheets: readonly WrittenSheet[], { language }: TableContext): Draft =>
  fromSpreadsheet(asWorkbook({ language, shape: 'full', sheets })).output;

/** The rows that add to a record what its cells do not say. */
function rowsFor(
  kind: SheetKind,
  id: unknown,
  wanted: unknown,
  found: unknown,
  { language }: TableContext,
): Getter[] {
  return [...additionsOf(wanted, found)].map(({ field, content, check }): Getter => {
    const row: Draft = {
      belongsTo: SHEET_KINDS[kind].names[language][0],
      recordId: id,
      field: field === '' ? undefined : field,
      content,
      check: check === '' ? undefined : check,
    };
    return ({ key }) => row[key];
  });
}

/** The sheet of what no cell has room for; none when every record is read as it is. */
function additionSheet(directory: Draft, found: Draft, context: TableContext): WrittenSheet[] {
  const rows = rowsFor('directory', undefined, withoutLists(directory), withoutLists(found), context);
  for (const kind of ['organizations', 'services'] as const) {
    const read = new Map(draftsIn(found[kind]).map((record) => [record['id'], record]));
    for (const record of draftsIn(directory[kind]))
      if (typeof record['id'] === 'string')
        rows.push(...rowsFor(kind, record['id'], record, read.get(record['id']), context));
  }
  if (rows.length === 0) return [];
  const { names, columns } = SHEET_KINDS.additions;
  return [makeTable({ name: names[context.language][0], columns, always: () => true, rows }, context)];
}

/**
 * A sheet an entity, and one of what no cell has room for. What is written is read again: what would not come back as it
 * was is told as a loss.
 */
export function toFull(directory: Draft, context: TableContext): { output: WrittenWorkbook; losses: Loss[] } {
  const sheets = [headSheet(directory, context), ...fullSheets(directory, context)];
  sheets.push(...additionSheet(directory, readBack(sheets, context), context));
  const losses: Loss[] = [];
  for (const { path, found } of differences(directory, readBack(sheets, context)))
    losses.push(
      lossAt(
        path,
        isDraft(found) || found !== undefined ? 'spreadsheet/reads-otherwise' : 'spreadsheet/no-cell',
      ),
    );
  return { output: { language: context.language, shape: 'full', sheets }, losses };
}

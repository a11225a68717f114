import { SCHEMA_VERSION } from '@service-directory/schema';
import { cellName, columnName, type Cell, type Sheet } from '../../workbook.ts';
import { cellText, isErrorCell } from '../cell-text.ts';
import { headColumns } from '../columns/full/head.ts';
import { headingsOf } from '../layout/lay-out-sheet.ts';
import { readCell } from '../layout/read-cell.ts';
import type { CellPlace } from '../layout/row-readings.ts';
import { shownText } from '../reading.ts';
import type { LeftCell } from '../left-cells.ts';
import type { SheetReport } from '../sheet-report.ts';
import type { SheetContact } from '../values/read-any-contact.ts';
import type { Draft } from './desk.ts';
import { headPairs } from './head-pairs.ts';

/** The head of a directory, with the cells that its fields come from. */
export interface AssembledHead {
  head: Draft;
  /** By path, such as `publisher/name`. */
  places: Map<string, CellPlace>;
  /** Cells that say nothing of it. */
  left: LeftCell[];
}

/** What people write over the two columns of the sheet. */
const isHeadingRow = (name: string, value: string): boolean =>
  /^(?:felt|field)$/iu.test(name) && /^(?:verdi|value)$/iu.test(value);

/** Puts a value under a dotted path of our own table. */
function putAt(head: Draft, path: string, value: unknown): void {
  const [first = '', second] = path.split('.');
  if (second === undefined) head[first] = value;
  else head[first] = { ...(head[first] as Draft | undefined), [second]: value };
}

/** A value as the head keeps it: addresses are one, without what stands beside them. */
const plainValue = (value: unknown, type: string): unknown =>
  type === 'web' || type === 'email' ? (value as SheetContact[])[0]?.value : value;

/** Reads a sheet of the names of fields of the head and their values, in two columns or, as others lay it out, in two rows. */
export function assembleHead(sheet: Sheet, report: SheetReport): AssembledHead {
  const table = headingsOf(headColumns);
  const head: Draft = { kind: 'service-directory', schemaVersion: SCHEMA_VERSION };
  const places = new Map<string, CellPlace>();
  const [top] = sheet.rows;
  places.set('', { sheet: sheet.name, cell: cellName(top?.cells[0]?.column ?? 0, top?.number ?? 1) });
  const texts = new Map<string, Map<string, unknown>>();
  const left: LeftCell[] = [];
  const leave = ({ column, value }: Cell, row: number, reason: string) => {
    const text = cellText(value);
    if (text !== '')
      left.push({ sheet: sheet.name, cell: cellName(column, row), reason, text, isInSecretRow: () => false });
  };
  for (const row of sheet.rows)
    if (row.isHidden === true) for (const cell of row.cells) leave(cell, row.number, 'sheet/hidden-rows');
  for (const { name, nameRow, value: found, valueRow, more } of headPairs(
    sheet,
    (text) => table.find(text) !== undefined,
  )) {
    const heading = name.value.kind === 'text' ? cellText(name.value) : '';
    const match = table.find(heading);
    if (found === undefined || name.value.kind !== 'text') {
      // A name without a value, or a title, says nothing that is missed.
      if (match !== undefined) continue;
      leave(name, nameRow, 'sheet/above-headings');
      if (found !== undefined) leave(found, valueRow, 'sheet/above-headings');
      for (const [cell, row] of more) leave(cell, row, 'sheet/above-headings');
      continue;
    }
    for (const [cell, row] of more) {
      leave(cell, row, 'sheet/stray-cell');
      const place = cellName(cell.column, row);
      report.say('sheet/stray-cell', sheet.name, place, { column: columnName(cell.column), count: 1 });
      report.lose('sheet/stray-cell', sheet.name, place);
    }
    const place = {
      sheet: sheet.name,
      cell: cellName(found.column, valueRow),
      heading: shownText(heading),
    };
    if (isHeadingRow(heading, cellText(found.value))) continue;
    if (match === undefined) {
      leave(found, valueRow, 'sheet/unknown-column');
      const suggestion = table.suggest(heading);
      report.say('sheet/unknown-column', sheet.name, cellName(name.column, nameRow), {
        heading: shownText(heading),
        column: suggestion?.key,
      });
      report.lose('sheet/unknown-column', sheet.name, place.cell);
      continue;
    }
    const { column, language } = match;
    const read = isErrorCell(found.value)
      ? { says: [{ code: 'sheet/error-cell', params: {} }] }
      : readCell(found.value, column, 'NO');
    for (const { code, params } of read.says)
      report.say(code, sheet.name, place.cell, { heading: shownText(heading), ...params });
    const path = column.path.replace('.', '/');
    if (language === undefined || !places.has(path)) places.set(path, place);
    if (language !== undefined) places.set(`${path}/${language}`, place);
    if (!('value' in read) || read.value === undefined) continue;
    if (column.isTranslatable !== true) putAt(head, column.path, plainValue(read.value, column.type));
    else {
      const byLanguage = texts.get(column.path) ?? new Map<string, unknown>();
      byLanguage.set(language ?? '', read.value);
      texts.set(column.path, byLanguage);
    }
  }
  const languages = head['languages'];
  const source = Array.isArray(languages) && typeof languages[0] === 'string' ? languages[0] : 'nb';
  for (const [path, byLanguage] of texts) {
    const isPlain = byLanguage.size === 1 && byLanguage.has('');
    const map = Object.fromEntries(
      [...byLanguage].map(([language, text]) => [language === '' ? source : language, text]),
    );
    putAt(head, path, isPlain ? byLanguage.get('') : map);
  }
  return { head, places, left };
}

import type { Row, Sheet, Workbook } from '../workbook.ts';
import { findHeadingRow } from './layout/find-heading-row.ts';
import { headingsOf } from './layout/lay-out-sheet.ts';
import { SHEET_KINDS, sheetKindOf, type SheetKind } from './layout/sheet-kinds.ts';
import { cellText } from './cell-text.ts';
import type { SheetReport } from './sheet-report.ts';

/** A sheet that is read, and as what. */
export interface ReadSheet {
  sheet: Sheet;
  kind: SheetKind;
  /** Undefined for the head, which has none. */
  headingRow: Row | undefined;
}

/** Headings that a list of services has besides the name. */
const isListOfServices = (sheet: Sheet, headingRow: Row | undefined): boolean => {
  const table = headingsOf(SHEET_KINDS.services.columns);
  const keys = (headingRow?.cells ?? []).flatMap(
    ({ value }) => table.find(cellText(value))?.column.key ?? [],
  );
  return keys.includes('name') && new Set(keys).size >= 2 && sheet.rows.length > 1;
};

/** The kind of a sheet as its name says, in a workbook that has a sheet of services; else every list may be one. */
function kindOf(sheet: Sheet, hasServices: boolean): SheetKind | 'help' | undefined {
  const kind = sheetKindOf(sheet.name);
  if (kind === undefined || kind === 'help' || hasServices) return kind;
  // Some call the list itself a catalogue.
  const headingRow = findHeadingRow(sheet, headingsOf(SHEET_KINDS.services.columns));
  if (kind === 'directory' && isListOfServices(sheet, headingRow)) return undefined;
  return SHEET_KINDS[kind].isPart === true ? undefined : kind;
}

/**
 * Which sheets are read, and as what. Without a sheet of that name, every sheet with the headings of a list of services
 * is one. Sheets that are passed over are told, those of a template aside.
 */
export function classifySheets(workbook: Workbook, report: SheetReport): ReadSheet[] {
  const visible = workbook.sheets.filter(({ isHidden }) => isHidden !== true);
  const hasServices = visible.some(({ name }) => sheetKindOf(name) === 'services');
  const named = visible.map((sheet) => ({ sheet, kind: kindOf(sheet, hasServices) }));
  const lists = named.filter(({ kind }) => kind !== 'help' && kind !== 'directory');
  const onlyList = lists.length === 1 ? lists[0]?.sheet : undefined;
  const read: ReadSheet[] = [];
  const passedOver: Sheet[] = [];
  for (const { sheet, kind } of named) {
    if (kind === 'help') continue;
    if (kind === 'directory' && sheet !== onlyList) {
      read.push({ sheet, kind, headingRow: undefined });
      continue;
    }
    const as = sheet === onlyList || kind === undefined ? 'services' : kind;
    const headingRow = findHeadingRow(sheet, headingsOf(SHEET_KINDS[as].columns));
    const mustBeRead = sheet === onlyList || kind !== undefined;
    if (!mustBeRead && (hasServices || !isListOfServices(sheet, headingRow))) {
      if (sheet.rows.length > 0) passedOver.push(sheet);
    } else if (headingRow !== undefined) read.push({ sheet, kind: as, headingRow });
    else if (sheet.rows.length === 0) report.say('sheet/empty', sheet.name, undefined, { what: 'sheet' });
    else report.say('sheet/no-heading', sheet.name, undefined, {});
  }
  const hasList = read.some(({ kind }) => kind === 'services');
  for (const sheet of passedOver) {
    report.say(hasList ? 'sheet/ignored-sheet' : 'sheet/no-heading', sheet.name, undefined, {
      sheet: sheet.name,
    });
    report.lose('sheet/ignored-sheet', sheet.name, 'A1');
  }
  if (
    visible.every(({ rows }) => rows.length === 0) &&
    !report.problems.some(({ code }) => code === 'sheet/empty')
  )
    report.say('sheet/empty', undefined, undefined, { what: 'workbook' });
  return read;
}

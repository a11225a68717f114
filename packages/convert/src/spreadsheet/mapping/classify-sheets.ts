import type { Row, Sheet, Workbook } from '../workbook.ts';
import { findHeadingRow } from './layout/find-heading-row.ts';
import { isListOfPeople } from './layout/list-of-people.ts';
import { headingsOf } from './layout/lay-out-sheet.ts';
import { SHEET_KINDS, sheetKindOf, type SheetKind } from './layout/sheet-kinds.ts';
import { cellText } from './cell-text.ts';
import { shownText } from './reading.ts';
import { foldWord } from './words/fold-word.ts';
import type { SheetReport } from './sheet-report.ts';
import type { Closures, SurroundingsReader } from './surroundings/surroundings.ts';

/** A sheet that is read, and as what. */
export interface ReadSheet {
  sheet: Sheet;
  kind: SheetKind;
  /** Undefined for the head, which has none. */
  headingRow: Row | undefined;
}

/** The headings of a row that a list of services may have, each once, by what stands below them. */
function knownHeadings(headingRow: Row | undefined): ReadonlyMap<string, string> {
  const table = headingsOf(SHEET_KINDS.services.columns);
  return new Map(
    (headingRow?.cells ?? []).flatMap(({ value }) => {
      const text = cellText(value);
      const key = table.find(text)?.column.key;
      return key === undefined ? [] : [[key, shownText(text)] as const];
    }),
  );
}

/** Has a sheet the name of a service, and one heading more? */
const isListOfServices = (sheet: Sheet, headingRow: Row | undefined): boolean => {
  const known = knownHeadings(headingRow);
  return known.has('name') && known.size >= 2 && sheet.rows.length > 1;
};

/** Has a sheet of days that differ the column by which its rows belong to services? */
const namesServices = (headingRow: Row | undefined): boolean => {
  const table = headingsOf(SHEET_KINDS.exceptions.columns);
  return (
    headingRow?.cells.some(({ value }) => table.find(cellText(value))?.column.key === 'service') === true
  );
};

/** So many headings of a list of services make a sheet one that lacks the name. */
const ENOUGH_HEADINGS = 3;

/** Names of sheets with what is no longer, or not yet, for readers; folded. */
const NOT_IN_USE =
  /^(?:arkiv|archive|gamm?[ea]?l|gamle|old|tidligere|former|nedl[ea]g|avslutt|avvikl|utg[ao]tt|utdatert|inaktiv|inactive|stengt|closed|slett|deleted|fjernet|removed|histori|utkast|draft|kladd|mal(?:$|en|ark)|template|kopi|copy|backup|sikkerhetskopi|test(?:$|ark|[0-9])|eksempel|example|forslag|kandidat|idee?r?$|tilvurdering|skalsjekkes|ikkebruk|donotuse|x[0-9]*$)/;

/** Does the name of a sheet say that nobody is to read it as the list? */
const isOldName = (name: string, closures: Closures): boolean =>
  NOT_IN_USE.test(foldWord(name)) || closures.isOfClosing(name);

/** Tells a sheet that is passed over, with the reason. */
function tellPassedOver(sheet: Sheet, hasList: boolean, report: SheetReport, closures: Closures): void {
  const { name } = sheet;
  const headingRow = findHeadingRow(sheet, headingsOf(SHEET_KINDS.services.columns));
  const known = [...knownHeadings(headingRow)];
  const isList = hasList && isListOfServices(sheet, headingRow);
  const isOld = isOldName(name, closures);
  if (isList) closures.noteList(sheet, headingRow, isOld);
  else if (hasList && closures.note(sheet, report)) {
    report.lose('sheet/unread-hours', name, 'A1');
    return;
  }
  if (hasList)
    report.say(isList ? 'sheet/unread-list' : 'sheet/ignored-sheet', name, undefined, {
      sheet: name,
      ...(isOld ? { isOld } : {}),
    });
  else {
    const found = known.map(([, heading]) => heading);
    const lacksName = found.length >= ENOUGH_HEADINGS && known.every(([key]) => key !== 'name');
    report.say('sheet/no-heading', name, undefined, { sheet: name, ...(lacksName ? { found } : {}) });
  }
  report.lose('sheet/ignored-sheet', name, 'A1');
}

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
 * is one, but for those whose name says that they are not in use. Sheets that are passed over are told, those of our own
 * template aside.
 */
export function classifySheets(
  workbook: Workbook,
  report: SheetReport,
  closures: Closures,
  surroundings?: SurroundingsReader,
): ReadSheet[] {
  const visible = workbook.sheets.filter(({ isHidden }) => isHidden !== true);
  const hasServices = visible.some(({ name }) => sheetKindOf(name) === 'services');
  const named = visible.map((sheet) => ({ sheet, kind: kindOf(sheet, hasServices) }));
  const lists = named.filter(({ kind }) => kind !== 'help' && kind !== 'directory');
  const onlyList = lists.length === 1 ? lists[0]?.sheet : undefined;
  const isOld = ({ name }: Sheet) => isOldName(name, closures);
  /** Are there lists to read beside one whose name says that it is in use no longer? */
  const hasOtherLists = (one: Sheet) =>
    isOld(one) && named.some(({ sheet, kind }) => kind === undefined && !isOld(sheet));
  const read: ReadSheet[] = [];
  const passedOver: Sheet[] = [];
  for (const { sheet, kind } of named) {
    if (kind === 'help') {
      closures.noteHelp(sheet);
      surroundings?.tellHelp(sheet, report);
      continue;
    }
    if (kind === 'directory' && sheet !== onlyList) {
      read.push({ sheet, kind, headingRow: undefined });
      continue;
    }
    const as = sheet === onlyList || kind === undefined ? 'services' : kind;
    const headingRow = findHeadingRow(sheet, headingsOf(SHEET_KINDS[as].columns));
    if (
      as === 'services' &&
      kind !== 'services' &&
      isListOfPeople(sheet, headingRow, headingsOf(SHEET_KINDS.services.columns))
    ) {
      report.say('sheet/not-public-contact', sheet.name, undefined, { sheet: sheet.name, isOfPeople: true });
      report.lose('sheet/not-public-contact', sheet.name, 'A1');
      continue;
    }
    const fault = as === 'services' && surroundings?.faultOf(sheet, headingsOf(SHEET_KINDS.services.columns));
    if (fault) {
      report.say('sheet/no-heading', sheet.name, undefined, fault);
      report.lose('sheet/no-heading', sheet.name, 'A1');
      continue;
    }
    if (as === 'exceptions' && !namesServices(headingRow)) closures.noteNames(sheet);
    const mustBeRead = sheet === onlyList || kind !== undefined;
    const isOther = hasServices || hasOtherLists(sheet) || !isListOfServices(sheet, headingRow);
    if (!mustBeRead && isOther) {
      if (sheet.rows.length > 0) passedOver.push(sheet);
    } else if (headingRow !== undefined) {
      const isRecord = as === 'services' && surroundings?.tellRecord(sheet, headingRow, report);
      if (isRecord !== true) read.push({ sheet, kind: as, headingRow });
    } else if (sheet.rows.length === 0) report.say('sheet/empty', sheet.name, undefined, { what: 'sheet' });
    else report.say('sheet/no-heading', sheet.name, undefined, {});
  }
  for (const sheet of workbook.sheets) if (sheet.isHidden === true) closures.note(sheet, report);
  const hasList = read.some(({ kind }) => kind === 'services');
  for (const sheet of passedOver) tellPassedOver(sheet, hasList, report, closures);
  if (
    visible.every(({ rows }) => rows.length === 0) &&
    !report.problems.some(({ code }) => code === 'sheet/empty')
  )
    report.say('sheet/empty', undefined, undefined, { what: 'workbook' });
  return read;
}

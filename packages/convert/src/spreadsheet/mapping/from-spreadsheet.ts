import type { Loss } from '../../conversion.ts';
import type { SheetProblem, Workbook } from '../workbook.ts';
import { readAdditions } from './additions/read-additions.ts';
import { AssumedValues } from './assemble/assumed-values.ts';
import { placeOf, placeOfRecord, type Desk, type Draft, type OutputPath } from './assemble/desk.ts';
import { assembleHead } from './assemble/head.ts';
import { OrganizationRegister } from './assemble/organization-register.ts';
import { assembleEmergency, assembleHoliday, assembleOrganization } from './assemble/simple-sheets.ts';
import { UniqueIds } from './assemble/slug.ts';
import { tellAboveHeadings, tellSecretName } from './checks/above-headings.ts';
import { ClosureSheets } from './checks/closure-sheets.ts';
import { tellFormulas } from './checks/formulas.ts';
import { tellHiddenContent, tellKeptWords } from './checks/hidden-content.ts';
import { classifySheets, type ReadSheet } from './classify-sheets.ts';
import { headingsOf, layOutSheet } from './layout/lay-out-sheet.ts';
import type { CellPlace, RowReadings } from './layout/row-readings.ts';
import { SHEET_KINDS, type SheetKind } from './layout/sheet-kinds.ts';
import type { SheetLayout } from './layout/sheet-layout.ts';
import type { ReadSource } from './left-cells.ts';
import { hasOwnHead, type SpreadsheetOptions } from './options.ts';
import { PartRows } from './part-rows.ts';
import { readRows } from './read-rows.ts';
import { nearestPlace, ServiceRows, type SheetColumn } from './service-rows.ts';
import { SheetReport } from './sheet-report.ts';
import type { Surroundings, SurroundingsReader } from './surroundings/surroundings.ts';

/** What a workbook holds. */
export interface SpreadsheetResult extends ReadSource {
  /** The directory, as far as the workbook tells it: without a head the records, and the country and languages they were read by. */
  output: { organizations: Draft[]; services: Draft[] } & Draft;
  losses: Loss[];
  problems: SheetProblem[];
  /** Does the output have the head of a directory, from a sheet or from the options? */
  hasHead: boolean;
  /** The cell of a value of the output, with its heading; that of the nearest value above it when it has none of its own. */
  locate(path: OutputPath): CellPlace | undefined;
  /** The columns that are read of the sheet in which a service stands, by its index, in the order of the sheet. */
  columnsOf(service: number): readonly SheetColumn[];
  /**
   * Is a fault of this code at this place of the output told among the problems already, in words about the sheet?
   * @param path as steps or as a JSON Pointer
   */
  isTold(code: string, path: OutputPath | string): boolean;
}

const silent = (): void => undefined;

/** The language in which texts are that name none. */
function sourceLanguage({ languages }: Draft, layouts: readonly SheetLayout[]): string {
  const first: unknown = Array.isArray(languages) ? languages[0] : undefined;
  return typeof first === 'string' ? first : (layouts[0]?.language ?? 'nb');
}

/** The languages of the headings: that of most of them, and those that columns of texts name. */
const languagesOf = (layouts: readonly SheetLayout[]): string[] => [
  ...new Set([
    layouts[0]?.language ?? 'nb',
    ...layouts.flatMap(({ columns }) => columns.flatMap(({ language }) => language ?? [])),
  ]),
];

/**
 * A workbook as a directory: a row a service, or a sheet an entity joined by ids. What cannot be read is left out and told,
 * and hides nothing else. Never throws on any workbook.
 * @param today the day on which it is read, `YYYY-MM-DD`: with it a day on which a service was shut down says whether it is
 * @param surroundings looks at what stands around the rows too, in comments, and in sheets that are not read: whether it says that a service
 * is shut, or whose the hours are (`@service-directory/convert/surroundings`). Give it with a workbook that somebody else made
 */
export function fromSpreadsheet(
  workbook: Workbook,
  options: SpreadsheetOptions = {},
  today?: string,
  surroundings?: Surroundings,
): SpreadsheetResult {
  const around = surroundings as SurroundingsReader | undefined;
  const report = new SheetReport();
  tellKeptWords(workbook, report);
  for (const sheet of workbook.sheets) tellHiddenContent(sheet, report);
  const closures = around?.closures(today) ?? new ClosureSheets();
  const sheets = classifySheets(workbook, report, closures, around);
  const isText = workbook.format === 'csv';
  const laidOut: SheetLayout[] = [];
  const layOut = ({ sheet, kind, headingRow }: ReadSheet): SheetLayout[] => {
    if (headingRow === undefined) return [];
    const table = headingsOf(SHEET_KINDS[kind].columns);
    const layout = layOutSheet(
      ...(around?.joinHours(sheet, headingRow, table) ?? ([sheet, headingRow] as const)),
      table,
      report,
      {
        today,
        isSheetOfHours: kind === 'hours',
        surroundings: around,
      },
    );
    if (layout.rows.length === 0) report.say('sheet/empty', sheet.name, undefined, { what: 'rows' });
    tellAboveHeadings(layout, report);
    around?.tellGroupsOfHours(layout, report, today);
    tellSecretName(layout, report);
    // A file of plain text has none.
    if (!isText) tellFormulas(layout, report);
    laidOut.push(layout);
    return [layout];
  };
  const layoutsOf = (kind: SheetKind) => sheets.filter((one) => one.kind === kind).flatMap(layOut);

  const headSheet = sheets.find(({ kind }) => kind === 'directory');
  const assembled = headSheet === undefined ? undefined : assembleHead(headSheet.sheet, report);
  const layouts = layoutsOf('services');
  around?.tellColorKeys(workbook, layouts, report, today);
  const head: Draft = { ...options, ...assembled?.head };
  // What the workbook is read by stands in the output, also when nobody said it.
  if (assembled === undefined) head['country'] ??= 'NO';
  if (assembled === undefined) head['languages'] ??= languagesOf(layouts);
  const country = typeof head['country'] === 'string' ? head['country'] : 'NO';
  const desk: Desk = {
    language: sourceLanguage(head, layouts),
    country,
    today,
    surroundings: around,
    organizations: new OrganizationRegister(),
    assumed: new AssumedValues(),
    tell(code, row, from, params) {
      const { sheet, cell } = placeOf(row, from);
      report.say(code, sheet, cell, params);
    },
    lose(reason, row, from) {
      const { sheet, cell } = placeOf(row, from);
      report.lose(reason, sheet, cell);
    },
    markTold: silent,
  };
  /** The desk for records that are few, whose cells are noted at once. */
  const tracing = (list: string, index: number, into: Map<string, CellPlace>): Desk => ({
    ...desk,
    trace(path, row, from) {
      if (typeof from === 'string' && row.columnsOf(from).length === 0) return;
      if (path === '') into.set(`${list}/${index}`, placeOfRecord(row, from));
      else into.set(`${list}/${index}/${path}`, placeOf(row, from));
    },
    markTold: (path, code) => report.told.mark(list, index, path, code),
  });
  const rowsOf = function* (kind: SheetKind): Generator<RowReadings> {
    for (const layout of layoutsOf(kind)) yield* readRows(layout, { country, isText }, report);
  };

  const places = new Map(assembled?.places);
  const ids = new UniqueIds();
  for (const row of rowsOf('organizations')) {
    const index = desk.organizations.all.length;
    const { organization, names } = assembleOrganization(row, ids, tracing('organizations', index, places));
    desk.organizations.add(organization, names);
  }
  const readList = (kind: SheetKind, key: string, assemble: (row: RowReadings, at: Desk) => Draft) => {
    const list: Draft[] = [];
    for (const row of rowsOf(kind)) list.push(assemble(row, tracing(key, list.length, places)));
    if (list.length > 0) head[key] = list;
  };
  readList('holidays', 'publicHolidays', assembleHoliday);
  readList('emergency', 'emergencyContacts', assembleEmergency);

  const parts = new PartRows();
  for (const kind of Object.keys(SHEET_KINDS) as SheetKind[])
    if (SHEET_KINDS[kind].isPart === true) for (const row of rowsOf(kind)) parts.add(kind, row);
  const rows = new ServiceRows(layouts, parts, desk, { isText, closures });
  const services = rows.readAll(report);
  parts.tellLeft(report);
  const additionPlaces = new Map<string, CellPlace>();
  readAdditions(
    rowsOf('additions'),
    { head, organizations: desk.organizations.all, services },
    additionPlaces,
    report,
  );
  desk.assumed.report(report);
  desk.assumed.isPaused = true;
  const others = new Map(
    headSheet === undefined || assembled === undefined ? [] : [[headSheet.sheet, assembled.left] as const],
  );
  return {
    output: { ...head, organizations: desk.organizations.all, services },
    losses: report.losses,
    problems: report.problems,
    hasHead: assembled !== undefined || hasOwnHead(options),
    reading: () => ({ workbook, layouts: laidOut, others, country, origins: rows.origins }),
    columnsOf: (service) => rows.columnsOf(service),
    isTold: (code, path) => report.told.has(code, path),
    locate(path) {
      const added = nearestPlace(additionPlaces, path);
      if (added !== undefined) return added;
      const [list, index, ...rest] = path;
      if (list === 'services' && typeof index === 'number') return rows.locate(index, rest);
      const own =
        list === 'organizations' && typeof index === 'number'
          ? desk.organizations.locate(index, rest)
          : undefined;
      return own ?? nearestPlace(places, path);
    },
  };
}

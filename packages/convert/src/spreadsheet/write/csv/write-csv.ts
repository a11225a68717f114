import type { WrittenSheet, WrittenWorkbook } from '../written-workbook.ts';
import { linesOf } from '../sheet-lines.ts';

/** As Excel in Norway opens it: a semicolon between cells. */
const DELIMITER = ';';
const LINE_END = '\r\n';
/** Without it Excel takes UTF-8 for an old alphabet. */
const BYTE_ORDER_MARK = '\ufeff';

/** Signs with which a formula may begin (OWASP, CSV injection), also in their wide forms. */
const FORMULA_START = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
/** A phone with blanks: no program computes it or takes it for a number. */
const SPACED_PHONE = /^\+\d{1,4}(?: \d{1,4}){1,7}$/;
/** Digits that a program would take for a number without its zero. */
const LEADING_ZERO = /^0\d/;
const MUST_BE_QUOTED = /["\n\r;,\t]|^\s|\s$/;

/**
 * The sign by which spreadsheets mark a text, before what one of them would compute or change. Our reader takes it away,
 * and so does the user of Excel who goes into the cell.
 */
function guarded(text: string): string {
  const isAtRisk = (FORMULA_START.test(text) && !SPACED_PHONE.test(text)) || LEADING_ZERO.test(text);
  return isAtRisk ? `'${text}` : text;
}

/** RFC 4180, 2.5 to 2.7. */
function field(text: string): string {
  const safe = guarded(text);
  return MUST_BE_QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function sheetCsv(sheet: WrittenSheet): string {
  const lines = linesOf(sheet).map(({ cells }) => cells.map(field).join(DELIMITER));
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}${LINE_END}`).join('')}`;
}

const isData = ({ kind }: WrittenSheet): boolean => kind === 'table' || kind === 'fields';

/**
 * The sheet of services as CSV, with semicolons and a byte order mark as Excel in Norway opens it (RFC 4180 but for the
 * delimiter). CSV has room for one sheet: make the workbook with `isOneSheet`, so that what stands in others is told as lost.
 * What a spreadsheet would compute or change begins with `'`.
 */
export function writeCsv({ sheets }: WrittenWorkbook): string {
  const services = sheets.find(
    ({ kind, columns }) => kind === 'table' && columns.some(({ key }) => key === 'organization'),
  );
  return services === undefined ? BYTE_ORDER_MARK : sheetCsv(services);
}

/** Every sheet as a CSV file of its own, by the name of the file: for the full shape. Lists and guides are left out. */
export function writeCsvFiles({ sheets }: WrittenWorkbook): Record<string, string> {
  return Object.fromEntries(sheets.filter(isData).map((sheet) => [`${sheet.name}.csv`, sheetCsv(sheet)]));
}

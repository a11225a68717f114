import { cellName, columnName } from '../../workbook.ts';
import { dateOfCell, serialOfDate } from '../date-cell.ts';
import { cutText, dropDownsOf, type DropDownRange } from '../drop-downs.ts';
import { frozenColumns, hasHeadings, linesOf, type SheetLine } from '../sheet-lines.ts';
import { xmlText, XML_START } from '../xml-text.ts';
import type { WrittenColumn, WrittenSheet, WrittenWorkbook } from '../written-workbook.ts';
import { STYLE } from './styles-xml.ts';

/** `_x000D_` in a text would be taken for a sign (ECMA-376 part 1, 22.9.2.19). */
const escapes = (text: string): string => text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');

function styleOf({ role }: SheetLine, column: WrittenColumn | undefined): number {
  return role === 'heading' && column?.isRequired === true
    ? STYLE.required
    : STYLE[role === 'record' ? 'text' : role];
}

/** A cell of text, never shared and never a formula; or of a date as the number of its day. */
function cellXml(text: string, index: number, line: SheetLine, columns: readonly WrittenColumn[]): string {
  if (text === '') return '';
  const column = columns[index];
  const reference = cellName(index, line.number);
  const date = line.role === 'record' ? dateOfCell(text, column) : undefined;
  if (date !== undefined) return `<c r="${reference}" s="${STYLE.date}"><v>${serialOfDate(date)}</v></c>`;
  return (
    `<c r="${reference}" s="${styleOf(line, column)}" t="inlineStr"><is>` +
    `<t xml:space="preserve">${xmlText(escapes(text))}</t></is></c>`
  );
}

const rowXml = (line: SheetLine, columns: readonly WrittenColumn[]): string =>
  `<row r="${line.number}">${line.cells.map((text, index) => cellXml(text, index, line, columns)).join('')}</row>`;

/** The headings stay in view, and in a wide sheet the name of the record. */
function viewXml(sheet: WrittenSheet, isFirst: boolean): string {
  const selected = isFirst ? ' tabSelected="1"' : '';
  if (!hasHeadings(sheet)) return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const columns = frozenColumns(sheet);
  const corner = `${columnName(columns)}2`;
  const split = columns > 0 ? `xSplit="${columns}" ` : '';
  const pane = columns > 0 ? 'bottomRight' : 'bottomLeft';
  return (
    `<sheetViews><sheetView${selected} workbookViewId="0"><pane ${split}ySplit="1" topLeftCell="${corner}" ` +
    `activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

/** What is typed below is text as well, and a date below a heading of dates. */
const columnXml = ({ width, isDate }: WrittenColumn, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${isDate === true ? STYLE.date : STYLE.text}" customWidth="1"/>`;

/** Excel takes so many signs in the title and the text of a message. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/** Help, not a lock: other words may be typed, and several (ECMA-376 part 1, 18.3.1.32). */
function validationXml({
  column,
  firstRow,
  lastRow,
  list,
  isOpen,
  title,
  explanation,
}: DropDownRange): string {
  const range = `${cellName(column, firstRow)}:${cellName(column, lastRow)}`;
  const help =
    explanation === ''
      ? ''
      : ` showInputMessage="1" promptTitle="${xmlText(cutText(title, MAX_TITLE))}" prompt="${xmlText(cutText(explanation, MAX_MESSAGE))}"`;
  if (list === undefined) return `<dataValidation allowBlank="1"${help} sqref="${range}"/>`;
  const message = isOpen ? '' : ' errorStyle="information" showErrorMessage="1"';
  return (
    `<dataValidation type="list" allowBlank="1"${message}${help} sqref="${range}">` +
    `<formula1>'${xmlText(list.sheet)}'!$${list.column}$2:$${list.column}$${list.lastRow}</formula1></dataValidation>`
  );
}

/** A sheet (ECMA-376 part 1, 18.3.1.99). */
export function sheetXml(sheet: WrittenSheet, workbook: WrittenWorkbook, isFirst: boolean): string {
  const { columns } = sheet;
  const lines = linesOf(sheet);
  const validations = dropDownsOf(sheet, workbook);
  const last = cellName(Math.max(columns.length - 1, 0), Math.max(lines.length, 1));
  return (
    `${XML_START}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<dimension ref="A1:${last}"/>${viewXml(sheet, isFirst)}<sheetFormatPr defaultRowHeight="15"/>` +
    `<cols>${columns.map(columnXml).join('')}</cols>` +
    `<sheetData>${lines.map((line) => rowXml(line, columns)).join('')}</sheetData>` +
    (validations.length === 0
      ? ''
      : `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`) +
    // Digits are meant to be text here: no green corners.
    `<ignoredErrors><ignoredError sqref="A1:${last}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
  );
}

import { cellName } from '../../workbook.ts';
import { dropDownsOf, type DropDownRange } from '../drop-downs.ts';
import type { WrittenSheet, WrittenWorkbook } from '../written-workbook.ts';
import { xmlText } from '../xml-text.ts';
import { paragraphsXml } from './paragraphs-xml.ts';

/** The name of the help for a column of a sheet. */
export const validationName = (sheet: number, column: number): string => `v${sheet + 1}-${column + 1}`;

function validationXml(name: string, sheet: WrittenSheet, range: DropDownRange): string {
  const { column, firstRow, list, isOpen, title, explanation } = range;
  const condition =
    list === undefined
      ? ''
      : ` table:condition="of:cell-content-is-in-list([$'${xmlText(list.sheet)}'.$${list.column}$2:.$${list.column}$${list.lastRow}])"`;
  const help =
    explanation === ''
      ? ''
      : `<table:help-message table:title="${xmlText(title)}" table:display="true">${paragraphsXml(explanation)}</table:help-message>`;
  return (
    `<table:content-validation table:name="${name}"${condition} table:allow-empty-cell="true" ` +
    `table:display-list="unsorted" table:base-cell-address="$'${xmlText(sheet.name)}'.${cellName(column, firstRow)}">${help}` +
    `<table:error-message table:message-type="information" table:display="${String(list !== undefined && !isOpen)}"/>` +
    '</table:content-validation>'
  );
}

/** Drop-downs and explanations, which cells point to by name (ODF 1.3 part 3, 9.4.4). */
export function validationsXml(workbook: WrittenWorkbook): string {
  const all = workbook.sheets.flatMap((sheet, index) =>
    dropDownsOf(sheet, workbook).map((range) =>
      validationXml(validationName(index, range.column), sheet, range),
    ),
  );
  return all.length === 0 ? '' : `<table:content-validations>${all.join('')}</table:content-validations>`;
}

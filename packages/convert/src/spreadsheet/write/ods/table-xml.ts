import { dateOfCell } from '../date-cell.ts';
import { dropDownsOf, firstRecordRow, lastSpareRow } from '../drop-downs.ts';
import { linesOf, type SheetLine } from '../sheet-lines.ts';
import type { WrittenColumn, WrittenSheet, WrittenWorkbook } from '../written-workbook.ts';
import { xmlText } from '../xml-text.ts';
import { paragraphsXml } from './paragraphs-xml.ts';
import { cellStyle } from './styles.ts';
import { validationName } from './validations-xml.ts';

/** The cells of a sheet, with the help that its columns have. */
interface TableParts {
  columns: readonly WrittenColumn[];
  /** Attributes of cells below the headings, by column. */
  help: readonly string[];
  firstRow: number;
}

function cellXml(
  text: string,
  index: number,
  line: SheetLine,
  { columns, help, firstRow }: TableParts,
): string {
  const column = columns[index];
  const validation = line.number >= firstRow ? (help[index] ?? '') : '';
  const style = ` table:style-name="${cellStyle(line.role, column)}"${validation}`;
  if (text === '') return `<table:table-cell${style}/>`;
  const date = line.role === 'record' ? dateOfCell(text, column) : undefined;
  const value =
    date === undefined
      ? ' office:value-type="string" calcext:value-type="string"'
      : ` office:value-type="date" office:date-value="${date}" calcext:value-type="date"`;
  return `<table:table-cell${style}${value}>${paragraphsXml(text)}</table:table-cell>`;
}

const rowXml = (line: SheetLine, parts: TableParts): string =>
  `<table:table-row table:style-name="ro">${parts.columns
    .map((_, index) => cellXml(line.cells[index] ?? '', index, line, parts))
    .join('')}</table:table-row>`;

/** Empty rows below, for what is added by hand. */
function spareXml(sheet: WrittenSheet, lines: readonly SheetLine[], parts: TableParts): string {
  const count = lastSpareRow(sheet) - lines.length;
  if (sheet.kind !== 'table' || count <= 0) return '';
  const cells = parts.columns.map((column, index) => {
    const validation = parts.help[index] ?? '';
    return `<table:table-cell table:style-name="${cellStyle('record', column)}"${validation}/>`;
  });
  return `<table:table-row table:style-name="ro" table:number-rows-repeated="${count}">${cells.join('')}</table:table-row>`;
}

/** A sheet (ODF 1.3 part 3, 9.1.2). */
export function tableXml(sheet: WrittenSheet, index: number, workbook: WrittenWorkbook): string {
  const { name, columns } = sheet;
  const lines = linesOf(sheet);
  const help: string[] = [];
  for (const { column } of dropDownsOf(sheet, workbook))
    help[column] = ` table:content-validation-name="${validationName(index, column)}"`;
  const parts = { columns, help, firstRow: firstRecordRow(sheet) };
  return (
    `<table:table table:name="${xmlText(name)}">` +
    columns
      .map(
        (column) =>
          `<table:table-column table:style-name="co${column.width}" table:default-cell-style-name="${cellStyle('record', column)}"/>`,
      )
      .join('') +
    lines.map((line) => rowXml(line, parts)).join('') +
    spareXml(sheet, lines, parts) +
    '</table:table>'
  );
}

import { widthOfColumns } from './widths.ts';
import type { SheetLine } from '../sheet-lines.ts';
import type { WrittenColumn, WrittenSheet } from '../written-workbook.ts';

/** The style of a cell by what its row is. */
export function cellStyle(role: SheetLine['role'], column: WrittenColumn | undefined): string {
  if (role === 'heading') return column?.isRequired === true ? 'ce-required' : 'ce-heading';
  if (role !== 'record') return `ce-${role}`;
  return column?.isDate === true ? 'ce-date' : 'ce-text';
}

const cell = (name: string, format: string, properties: string, text = ''): string =>
  `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="${format}">` +
  `<style:table-cell-properties style:vertical-align="top"${properties}/>${text}</style:style>`;

const WRAP = ' fo:wrap-option="wrap"';
const BOLD = '<style:text-properties fo:font-weight="bold"/>';
const ITALIC = '<style:text-properties fo:font-style="italic" fo:color="#595959"/>';

const NUMBER_FORMATS =
  '<number:text-style style:name="n-text"><number:text-content/></number:text-style>' +
  '<number:date-style style:name="n-date" number:automatic-order="true"><number:day number:style="long"/>' +
  '<number:text>.</number:text><number:month number:style="long"/><number:text>.</number:text>' +
  '<number:year number:style="long"/></number:date-style>';

/** The styles of all cells, columns and rows (ODF 1.3 part 3, 16). */
export const automaticStyles = (sheets: readonly WrittenSheet[]): string =>
  NUMBER_FORMATS +
  cell('ce-text', 'n-text', WRAP) +
  cell('ce-date', 'n-date', '') +
  cell('ce-heading', 'n-text', `${WRAP} fo:background-color="#dde7ee"`, BOLD) +
  cell('ce-required', 'n-text', `${WRAP} fo:background-color="#f6dfa4"`, BOLD) +
  cell('ce-explanation', 'n-text', `${WRAP} fo:background-color="#f2f2f2"`, ITALIC) +
  cell('ce-example', 'n-text', WRAP, ITALIC) +
  '<style:style style:name="ro" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>' +
  widthOfColumns(sheets)
    .map(
      (width) =>
        `<style:style style:name="co${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.2).toFixed(1)}cm"/></style:style>`,
    )
    .join('');

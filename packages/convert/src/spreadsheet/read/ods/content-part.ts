import { cellName, type Sheet } from '../../workbook.ts';
import type { ReadLimits } from '../limits.ts';
import { CellCount, SHEET_COLUMNS, SHEET_ROWS, SheetBuilder } from '../sheet-builder.ts';
import { tooLarge } from '../stop.ts';
import type { Attributes, XmlVisitor } from '../xml/xml-reader.ts';
import { valueOfCell } from './cell-value.ts';
import { BESIDE_TEXT, CELLS, PARENTS, ROW_GROUPS } from './elements.ts';
import { HiddenStyles } from './hidden-styles.ts';
import { ParagraphText } from './paragraph-text.ts';

/** Reads all sheets of `content.xml`, or of a flat document. */
export class ContentPart implements XmlVisitor {
  readonly sheets: Sheet[] = [];
  /** False for a text document, which is built alike. */
  isSpreadsheet = false;
  readonly #limits: Readonly<ReadLimits>;
  readonly #count: CellCount;
  readonly #styles = new HiddenStyles();
  readonly #paragraphs = new ParagraphText();
  /** Elements that are open from the paragraph on; 0 outside of paragraphs. */
  #paragraphDepth = 0;
  #builder: SheetBuilder | undefined;
  /** Hidden groups of rows, which may lie in one another. */
  #groups: boolean[] = [];
  #column = 0;
  #row = 1;
  #rowAttributes: Attributes = {};
  #cellAttributes: Attributes = {};

  constructor(limits: Readonly<ReadLimits>) {
    this.#limits = limits;
    this.#count = new CellCount(limits);
  }

  open(name: string, attributes: Attributes, parent: string): boolean {
    if (this.#paragraphDepth > 0) return this.#openInParagraph(name, attributes);
    if (PARENTS.get(name)?.includes(parent) !== true) return false;
    if (name === 'p' || name === 'h') {
      this.#paragraphs.start();
      this.#checkText();
      this.#paragraphDepth = 1;
    } else if (CELLS.includes(name)) this.#cellAttributes = attributes;
    else if (name === 'annotation') {
      this.#builder?.addComment(cellName(this.#column, this.#row));
      return false;
    } else if (name === 'table-row') {
      this.#rowAttributes = attributes;
      this.#column = 0;
    } else if (ROW_GROUPS.includes(name)) this.#groups.push(attributes['table:display'] === 'false');
    else if (name === 'table-column') this.#addColumns(attributes);
    else if (name === 'table') this.#startSheet(attributes);
    else if (name === 'spreadsheet') this.isSpreadsheet = true;
    else if (name === 'style') this.#styles.startStyle(attributes);
    else if (parent === 'style') this.#styles.addProperties(attributes);
    return true;
  }

  text(piece: string): void {
    if (this.#paragraphDepth === 0) return;
    this.#paragraphs.add(piece);
    this.#checkText();
  }

  close(name: string): void {
    if (this.#paragraphDepth > 0) {
      this.#paragraphDepth -= 1;
      if (this.#paragraphDepth === 0) this.#paragraphs.end();
    } else if (CELLS.includes(name)) this.#endCell();
    else if (name === 'table-row') this.#endRow();
    else if (ROW_GROUPS.includes(name)) this.#groups.pop();
    else if (name === 'table' && this.#builder !== undefined) this.sheets.push(this.#builder.build());
  }

  #openInParagraph(name: string, attributes: Attributes): boolean {
    if (name === 'annotation') this.#builder?.addComment(cellName(this.#column, this.#row));
    if (BESIDE_TEXT.has(name)) return false;
    if (name === 's')
      this.#paragraphs.addTyped(' '.repeat(repeatOf(attributes['text:c'], this.#limits.text + 1)));
    if (name === 'tab') this.#paragraphs.addTyped('\t');
    if (name === 'line-break') this.#paragraphs.addTyped('\n');
    this.#checkText();
    this.#paragraphDepth += 1;
    return true;
  }

  /** While it grows: a few signs of the file may say thousands of spaces. */
  #checkText(): void {
    this.#builder?.checkText(this.#paragraphs.length, this.#column, this.#row);
  }

  #startSheet(attributes: Attributes): void {
    if (this.sheets.length === this.#limits.sheets) throw tooLarge('sheets', this.#limits.sheets);
    const isHidden = this.#styles.hides('table', attributes);
    this.#builder = new SheetBuilder(attributes['table:name'] ?? '', isHidden, this.#count);
    this.#groups = [];
    this.#column = 0;
    this.#row = 1;
  }

  #addColumns(attributes: Attributes): void {
    const columns = repeatOf(attributes['table:number-columns-repeated'], SHEET_COLUMNS);
    if (isCollapsed(attributes) || this.#styles.hides('table-column', attributes))
      this.#builder?.hideColumns(this.#column, this.#column + columns - 1);
    this.#column += columns;
  }

  #endCell(): void {
    const attributes = this.#cellAttributes;
    const repeated = repeatOf(attributes['table:number-columns-repeated'], SHEET_COLUMNS);
    const value = valueOfCell(attributes, this.#paragraphs.take());
    const columns = repeatOf(attributes['table:number-columns-spanned'], SHEET_COLUMNS);
    const rows = repeatOf(attributes['table:number-rows-spanned'], SHEET_ROWS);
    if (columns * rows > 1) {
      const last = cellName(this.#column + columns - 1, this.#row + rows - 1);
      this.#builder?.addMerge(`${cellName(this.#column, this.#row)}:${last}`);
    }
    const isFormula = attributes['table:formula'] !== undefined;
    if (value !== undefined)
      for (let copy = 0; copy < repeated; copy += 1)
        this.#builder?.addCell(this.#column + copy, this.#row, value, isFormula);
    this.#column += repeated;
  }

  #endRow(): void {
    const repeated = repeatOf(this.#rowAttributes['table:number-rows-repeated'], SHEET_ROWS);
    const isHidden =
      isCollapsed(this.#rowAttributes) ||
      this.#groups.includes(true) ||
      this.#styles.hides('table-row', this.#rowAttributes);
    this.#builder?.endRow(this.#row, isHidden, repeated);
    this.#row += repeated;
  }
}

/** Hidden by hand, or by a filter. */
const isCollapsed = (attributes: Attributes): boolean =>
  (attributes['table:visibility'] ?? 'visible') !== 'visible';

/** How often something is repeated: once unless the file says a number, and never more than there is room for. */
const repeatOf = (value: string | undefined, most: number): number =>
  value !== undefined && /^[1-9]\d{0,8}$/.test(value) ? Math.min(Number(value), most) : 1;

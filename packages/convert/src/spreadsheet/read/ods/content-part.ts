import { cellName, type BesideText, type CellValue, type Sheet } from '../../workbook.ts';
import type { ReadLimits } from '../limits.ts';
import { linkOfFormula, MOST_OF_FORMULA, valueOfFormula } from '../formula-words.ts';
import { CellCount, SHEET_COLUMNS, SHEET_ROWS, SheetBuilder } from '../sheet-builder.ts';
import { tooLarge } from '../stop.ts';
import type { Attributes, XmlVisitor } from '../xml/xml-reader.ts';
import { BesideWords } from './beside-words.ts';
import { valueOfCell } from './cell-value.ts';
import { CommentWords } from './comment-words.ts';
import { BESIDE_TEXT, CELLS, PARENTS, ROW_GROUPS } from './elements.ts';
import { HiddenStyles } from './hidden-styles.ts';
import { ParagraphText } from './paragraph-text.ts';
import { StruckStyles } from './struck-styles.ts';

/** Reads all sheets of `content.xml`, or of a flat document. */
export class ContentPart implements XmlVisitor {
  readonly sheets: Sheet[] = [];
  /** Words that are of no sheet. */
  readonly beside: BesideText[] = [];
  /** False for a text document, which is built alike. */
  isSpreadsheet = false;
  readonly #limits: Readonly<ReadLimits>;
  readonly #count: CellCount;
  readonly #styles = new HiddenStyles();
  readonly #struckStyles: StruckStyles;
  /** Columns whose cells are struck out unless they say something else. */
  readonly #struckColumns = new Uint8Array(SHEET_COLUMNS);
  #isCellStruck = false;
  /** Whether the elements that are open from the paragraph on are struck out. */
  readonly #struck: boolean[] = [];
  /** The cells of the row that hold something that is struck out, with what it is. */
  #struckCells: { column: number; value: CellValue }[] = [];
  readonly #paragraphs = new ParagraphText();
  readonly #words = new BesideWords();
  readonly #comment = new CommentWords();
  /** Elements that are open from the paragraph on; 0 outside of paragraphs. */
  #paragraphDepth = 0;
  #builder: SheetBuilder | undefined;
  #isInSheet = false;
  /** Hidden groups of rows, which may lie in one another. */
  #groups: boolean[] = [];
  #column = 0;
  #row = 1;
  #rowAttributes: Attributes = {};
  #cellAttributes: Attributes = {};

  /** @param struckStyles what is known of styles that stand in another part */
  constructor(limits: Readonly<ReadLimits>, struckStyles = new StruckStyles()) {
    this.#limits = limits;
    this.#struckStyles = struckStyles;
    this.#count = new CellCount(limits);
  }

  open(name: string, attributes: Attributes, parent: string): boolean {
    if (this.#comment.isOpen) return this.#comment.open(name);
    if (this.#paragraphDepth > 0) return this.#openInParagraph(name, attributes);
    if (this.#words.open(name, attributes, parent)) return true;
    if (PARENTS.get(name)?.includes(parent) !== true) return false;
    if (name === 'p' || name === 'h') {
      this.#paragraphs.start();
      this.#checkText();
      this.#paragraphDepth = 1;
      this.#struck.length = 0;
      this.#struck.push(
        this.#struckStyles.strikes('paragraph', attributes['text:style-name']) ?? this.#isCellStruck,
      );
    } else if (CELLS.includes(name)) this.#startCell(attributes);
    else if (name === 'annotation') this.#comment.open(name);
    else if (name === 'table-row') {
      this.#rowAttributes = attributes;
      this.#column = 0;
    } else if (ROW_GROUPS.includes(name)) this.#groups.push(attributes['table:display'] === 'false');
    else if (name === 'table-column') this.#addColumns(attributes);
    else if (name === 'table') this.#startSheet(attributes);
    else if (name === 'spreadsheet') this.isSpreadsheet = true;
    else if (name === 'style') {
      this.#styles.startStyle(attributes);
      this.#struckStyles.startStyle(attributes);
    } else if (name === 'text-properties') this.#struckStyles.addProperties(attributes);
    else if (parent === 'style') this.#styles.addProperties(attributes);
    return true;
  }

  text(piece: string): void {
    if (this.#comment.isOpen) {
      this.#comment.text(piece);
      return;
    }
    if (this.#words.isOpen) this.#words.text(piece);
    if (this.#paragraphDepth === 0) return;
    if (this.#isStruck) this.#paragraphs.strike(piece);
    else this.#paragraphs.add(piece);
    this.#checkText();
  }

  close(name: string): void {
    if (this.#comment.isOpen) {
      const words = this.#comment.close(name);
      if (words !== undefined) this.#builder?.addComment(cellName(this.#column, this.#row), words);
    } else if (this.#paragraphDepth > 0) {
      this.#paragraphDepth -= 1;
      this.#struck.pop();
      if (this.#paragraphDepth === 0) this.#paragraphs.end();
    } else if (this.#words.isOpen) this.#addBeside(this.#words.close(name));
    else if (CELLS.includes(name)) this.#endCell();
    else if (name === 'table-row') this.#endRow();
    else if (ROW_GROUPS.includes(name)) this.#groups.pop();
    else if (name === 'table' && this.#builder !== undefined) {
      this.sheets.push(this.#builder.build());
      this.#isInSheet = false;
    }
  }

  /** Words of a sheet, or of no sheet. */
  #addBeside(words: BesideText | undefined): void {
    if (words === undefined || words.text === '') return;
    const text = words.text.slice(0, this.#limits.text);
    if (this.#isInSheet) this.#builder?.addBeside(words.where, text);
    else this.beside.push({ ...words, text });
  }

  #openInParagraph(name: string, attributes: Attributes): boolean {
    if (name === 'annotation') return this.#comment.open(name);
    if (BESIDE_TEXT.has(name)) return false;
    if (name === 'a')
      this.#builder?.addBeside('prompt', attributes['office:title'] ?? attributes['xlink:title'] ?? '');
    if (name === 'a' && attributes['xlink:href'] !== undefined)
      this.#builder?.addLink(cellName(this.#column, this.#row), attributes['xlink:href']);
    if (!this.#isStruck) this.#addTyped(name, attributes);
    else if (TYPED.has(name)) this.#paragraphs.strike(' ');
    this.#checkText();
    this.#paragraphDepth += 1;
    const own = name === 'span' || name === 'a' ? attributes['text:style-name'] : undefined;
    this.#struck.push(this.#struckStyles.strikes('text', own) ?? this.#isStruck);
    return true;
  }

  #addTyped(name: string, attributes: Attributes): void {
    if (name === 's')
      this.#paragraphs.addTyped(' '.repeat(repeatOf(attributes['text:c'], this.#limits.text + 1)));
    if (name === 'tab') this.#paragraphs.addTyped('\t');
    if (name === 'line-break') this.#paragraphs.addTyped('\n');
  }

  /** Is the text that comes struck out? */
  get #isStruck(): boolean {
    return this.#struck.at(-1) === true;
  }

  /** A cell has its own style, else that of its row, else that of its column (ODF 1.3 part 3, 19.619). */
  #startCell(attributes: Attributes): void {
    this.#cellAttributes = attributes;
    const style = attributes['table:style-name'] ?? this.#rowAttributes['table:default-cell-style-name'];
    this.#isCellStruck =
      style === undefined
        ? this.#struckColumns[this.#column] === 1
        : this.#struckStyles.strikes('table-cell', style) === true;
  }

  /** While it grows: a few signs of the file may say thousands of spaces. */
  #checkText(): void {
    this.#builder?.checkText(this.#paragraphs.length, this.#column, this.#row);
  }

  #startSheet(attributes: Attributes): void {
    if (this.sheets.length === this.#limits.sheets) throw tooLarge('sheets', this.#limits.sheets);
    const isHidden = this.#styles.hides('table', attributes);
    this.#builder = new SheetBuilder(attributes['table:name'] ?? '', isHidden, this.#count);
    this.#isInSheet = true;
    this.#groups = [];
    this.#struckColumns.fill(0);
    this.#column = 0;
    this.#row = 1;
  }

  #addColumns(attributes: Attributes): void {
    const columns = repeatOf(attributes['table:number-columns-repeated'], SHEET_COLUMNS);
    if (isCollapsed(attributes) || this.#styles.hides('table-column', attributes))
      this.#builder?.hideColumns(this.#column, this.#column + columns - 1);
    if (this.#struckStyles.strikes('table-cell', attributes['table:default-cell-style-name']) === true)
      this.#struckColumns.fill(1, this.#column, this.#column + columns);
    this.#column += columns;
  }

  #endCell(): void {
    const attributes = this.#cellAttributes;
    const repeated = repeatOf(attributes['table:number-columns-repeated'], SHEET_COLUMNS);
    const value = this.#shownValue();
    const columns = repeatOf(attributes['table:number-columns-spanned'], SHEET_COLUMNS);
    const rows = repeatOf(attributes['table:number-rows-spanned'], SHEET_ROWS);
    if (columns * rows > 1) {
      const last = cellName(this.#column + columns - 1, this.#row + rows - 1);
      this.#builder?.addMerge(`${cellName(this.#column, this.#row)}:${last}`);
    }
    const formula = attributes['table:formula']?.slice(0, MOST_OF_FORMULA);
    const link = formula === undefined ? undefined : linkOfFormula(formula);
    if (link !== undefined) this.#builder?.addLink(cellName(this.#column, this.#row), link);
    if (value !== undefined) {
      const read = formula === undefined ? value : valueOfFormula(formula, value);
      for (let copy = 0; copy < repeated; copy += 1)
        this.#builder?.addCell(this.#column + copy, this.#row, read, formula !== undefined);
    }
    this.#column += repeated;
  }

  /** The value of the cell, without what is struck out. A number or a date is struck out whole. */
  #shownValue(): CellValue | undefined {
    const { struck } = this.#paragraphs;
    const shown = this.#paragraphs.take();
    const value = valueOfCell(this.#cellAttributes, shown);
    const isWhole =
      value !== undefined &&
      ((this.#isCellStruck && shown === undefined) ||
        (value.kind !== 'text' && (this.#isCellStruck || struck !== undefined)));
    if (isWhole) this.#addStruckCells(value);
    else if (struck !== undefined) this.#addStruckCells({ kind: 'text', text: struck });
    return isWhole ? undefined : value;
  }

  #addStruckCells(value: CellValue): void {
    const repeated = repeatOf(this.#cellAttributes['table:number-columns-repeated'], SHEET_COLUMNS);
    const after = Math.min(this.#column + repeated, SHEET_COLUMNS);
    for (let column = this.#column; column < after; column += 1) this.#struckCells.push({ column, value });
  }

  #endRow(): void {
    const repeated = repeatOf(this.#rowAttributes['table:number-rows-repeated'], SHEET_ROWS);
    const isHidden =
      isCollapsed(this.#rowAttributes) ||
      this.#groups.includes(true) ||
      this.#styles.hides('table-row', this.#rowAttributes);
    this.#builder?.endRow(this.#row, isHidden, repeated);
    for (let copy = 0; copy < repeated && this.#struckCells.length > 0; copy += 1)
      for (const { column, value } of this.#struckCells)
        this.#builder?.addStruck(column, this.#row + copy, value);
    this.#struckCells = [];
    this.#row += repeated;
  }
}

/** Elements that stand for a blank or the end of a line. */
const TYPED: ReadonlySet<string> = new Set(['s', 'tab', 'line-break']);

/** Hidden by hand, or by a filter. */
const isCollapsed = (attributes: Attributes): boolean =>
  (attributes['table:visibility'] ?? 'visible') !== 'visible';

/** How often something is repeated: once unless the file says a number, and never more than there is room for. */
const repeatOf = (value: string | undefined, most: number): number =>
  value !== undefined && /^[1-9]\d{0,8}$/.test(value) ? Math.min(Number(value), most) : 1;

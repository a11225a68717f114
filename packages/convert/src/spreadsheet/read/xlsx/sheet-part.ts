import { cellName, type CellValue } from '../../workbook.ts';
import { linkOfFormula, MOST_OF_FORMULA, valueOfFormula } from '../formula-words.ts';
import type { SheetBuilder } from '../sheet-builder.ts';
import { valueOfIso } from '../iso-value.ts';
import { unreadable } from '../stop.ts';
import { isTrue, type Attributes, type XmlVisitor } from '../xml/xml-reader.ts';
import { columnOf, isRange, rowNumberOf } from './cell-reference.ts';
import { shortestLength, trimUnlessPreserved, unescapeText } from './escaped-text.ts';
import { valueOfNumber } from './number-value.ts';
import { pageWords } from './page-words.ts';
import { relationshipIdOf } from './relationships.ts';
import { RunTexts, type RunText } from './run-texts.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { CellStyles } from './styles.ts';

/** What the cells of a workbook point to. */
export interface CellContext {
  strings: SharedStrings;
  styles: CellStyles;
  is1904: boolean;
}

/** What is printed at the edges of pages. */
const PAGE_EDGES = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];
/** What a program shows when a cell is filled in. */
const PROMPTS = ['promptTitle', 'prompt', 'errorTitle', 'error'];

/** What may be chosen for a cell. */
const LIST = 'formula1';

/** The elements that are read, each with those in which it may stand. */
const PARENTS = new Map<string, readonly string[]>([
  ['worksheet', ['']],
  ['cols', ['worksheet']],
  ['col', ['cols']],
  ['sheetData', ['worksheet']],
  ['row', ['sheetData']],
  ['c', ['row']],
  ['f', ['c']],
  ['v', ['c']],
  ['is', ['c']],
  ['r', ['is']],
  ['rPr', ['r']],
  ['strike', ['rPr']],
  ['t', ['is', 'r']],
  ['mergeCells', ['worksheet']],
  ['mergeCell', ['mergeCells']],
  ['hyperlinks', ['worksheet']],
  ['hyperlink', ['hyperlinks']],
  ['extLst', ['worksheet']],
  ['ext', ['extLst']],
  // Those of later programs stand apart (x14).
  ['dataValidations', ['worksheet', 'ext']],
  ['dataValidation', ['dataValidations']],
  [LIST, ['dataValidation']],
  ['headerFooter', ['worksheet']],
  ...PAGE_EDGES.map((name) => [name, ['headerFooter']] as const),
]);

/** Cells that open an address, with the relationship that says which. */
export interface PointedLink {
  range: string;
  relationshipId: string;
}

/** Reads the cells of one sheet. */
export class SheetPart implements XmlVisitor {
  readonly #part: string;
  readonly #builder: SheetBuilder;
  readonly #context: CellContext;
  #row = 0;
  #isRowHidden = false;
  #column = -1;
  #cell: Attributes = {};
  #isFormula = false;
  /** The beginning of the formula of the cell. */
  #formula = '';
  /** Where addresses stand is known when all cells were read. */
  readonly links: PointedLink[] = [];
  #hasValue = false;
  #content = '';
  #run = '';
  #runAttributes: Attributes = {};
  /** The runs of a text that stands in the cell itself. */
  readonly #runs = new RunTexts();
  #hasRuns = false;
  /** The cell holds something that is struck out. */
  #struck: CellValue | undefined;

  constructor(part: string, builder: SheetBuilder, context: CellContext) {
    this.#part = part;
    this.#builder = builder;
    this.#context = context;
  }

  open(name: string, attributes: Attributes, parent: string): boolean {
    if (PARENTS.get(name)?.includes(parent) !== true) return false;
    switch (name) {
      case 'col':
        if (isTrue(attributes['hidden']) || Number(attributes['width'] ?? 1) === 0)
          this.#builder.hideColumns(Number(attributes['min']) - 1, Number(attributes['max']) - 1);
        break;
      case 'row':
        this.#startRow(attributes);
        break;
      case 'c':
        this.#startCell(attributes);
        break;
      case 'f':
        // How a value is calculated is never computed; only what it opens, and whether it is always today.
        this.#isFormula = true;
        break;
      case 'v':
      case 'is':
        this.#hasValue = true;
        this.#hasRuns = name === 'is';
        this.#runs.start();
        this.#content = '';
        this.#run = '';
        break;
      case 'r':
      case 'rPr':
      case 'strike':
        this.#runs.open(name, attributes);
        break;
      case 't':
        this.#run = '';
        this.#runAttributes = attributes;
        break;
      case 'mergeCell':
        if (isRange(attributes['ref'] ?? '')) this.#builder.addMerge(attributes['ref'] ?? '');
        break;
      case 'hyperlink':
        this.#addLink(attributes);
        this.#builder.addBeside('prompt', attributes['tooltip'] ?? '');
        break;
      case 'dataValidation':
        for (const prompt of PROMPTS) this.#builder.addBeside('prompt', attributes[prompt] ?? '');
        break;
    }
    return true;
  }

  text(piece: string, parent: string): void {
    if (parent === 'v' || parent === 't' || parent === LIST || PAGE_EDGES.includes(parent))
      this.#run += piece;
    else if (parent === 'f' && this.#formula.length < MOST_OF_FORMULA) this.#formula += piece;
  }

  close(name: string): void {
    if (name === 'v') this.#content = this.#run;
    else if (name === 't') {
      const run = trimUnlessPreserved(this.#run, this.#runAttributes);
      this.#content += run;
      this.#runs.add(run);
      this.#builder.checkText(shortestLength(this.#runs.length), this.#column, this.#row);
    } else if (name === 'c') this.#endCell();
    else if (name === 'row') this.#builder.endRow(this.#row, this.#isRowHidden);
    else if (PAGE_EDGES.includes(name)) {
      this.#builder.addBeside('page', pageWords(this.#run));
      this.#run = '';
    } else if (name === LIST) {
      // The words themselves; else the cells in which they stand.
      if (this.#run.startsWith('"')) this.#builder.addBeside('prompt', this.#run);
      this.#run = '';
    } else if (name === 'sheetData') this.#run = '';
  }

  #startRow(attributes: Attributes): void {
    const number = attributes['r'] === undefined ? this.#row + 1 : rowNumberOf(attributes['r']);
    if (number === undefined || number <= this.#row) throw this.#damaged();
    this.#row = number;
    this.#column = -1;
    this.#isRowHidden = isTrue(attributes['hidden']) || Number(attributes['ht'] ?? 1) === 0;
  }

  #startCell(attributes: Attributes): void {
    const column = attributes['r'] === undefined ? this.#column + 1 : columnOf(attributes['r']);
    if (column === undefined || column <= this.#column) throw this.#damaged();
    this.#column = column;
    this.#cell = attributes;
    this.#isFormula = false;
    this.#formula = '';
    this.#hasValue = false;
    this.#hasRuns = false;
    this.#struck = undefined;
    this.#content = '';
  }

  #endCell(): void {
    // A formula that no program has calculated, as some libraries write it, has no value to read.
    const value = this.#hasValue ? this.#shownValue() : this.#isFormula ? UNCALCULATED : undefined;
    if (this.#struck !== undefined) this.#builder.addStruck(this.#column, this.#row, this.#struck);
    if (value === undefined) return;
    const link = this.#isFormula ? linkOfFormula(this.#formula) : undefined;
    if (link !== undefined) this.#builder.addLink(cellName(this.#column, this.#row), link);
    const read = this.#isFormula ? valueOfFormula(this.#formula, value) : value;
    this.#builder.addCell(this.#column, this.#row, read, this.#isFormula);
  }

  #addLink(attributes: Attributes): void {
    const range = attributes['ref'] ?? '';
    const relationshipId = relationshipIdOf(attributes);
    // Without one it leads to a place in the workbook.
    if (relationshipId !== '' && this.links.length < MOST_LINKS) this.links.push({ range, relationshipId });
  }

  /** The value, without what is struck out. */
  #shownValue(): CellValue | undefined {
    const type = this.#cell['t'] ?? 'n';
    if (type === 'str' || type === 'inlineStr') return this.#withoutStruck(this.#ownText());
    if (type === 's' && this.#content.trim() !== '') return this.#withoutStruck(this.#sharedText());
    const value = this.#value(type);
    if (value === undefined || !this.#isCellStruck) return value;
    this.#struck = value;
    return undefined;
  }

  get #isCellStruck(): boolean {
    return this.#context.styles.isStruck[Number(this.#cell['s'] ?? 0)] === true;
  }

  #ownText(): RunText {
    if (this.#hasRuns) return this.#runs.take();
    return { text: unescapeText(this.#content), inStruckCell: '', struck: '' };
  }

  #sharedText(): RunText {
    const { texts, struck, inStruckCells } = this.#context.strings;
    const index = Number(this.#content);
    const text = texts[index];
    if (text === undefined) throw this.#damaged();
    return { text, inStruckCell: inStruckCells.get(index) ?? '', struck: struck.get(index) ?? '' };
  }

  #withoutStruck({ text, inStruckCell, struck }: RunText): CellValue {
    const isCellStruck = this.#isCellStruck;
    const isLess = isCellStruck && text !== inStruckCell && text.trim() !== '';
    // Of a cell that is struck out all is kept for the search, also the words in it that are not.
    if (isLess) this.#struck = { kind: 'text', text: struck === '' ? text : `${struck}\n${text}` };
    else if (struck !== '') this.#struck = { kind: 'text', text: struck };
    return { kind: 'text', text: isCellStruck ? inStruckCell : text };
  }

  #value(type: string): CellValue | undefined {
    const plain = this.#content.trim();
    if (plain === '') return undefined;
    if (type === 'b') return { kind: 'boolean', boolean: isTrue(plain) };
    if (type === 'e') return { kind: 'error', text: plain };
    if (type === 'd') return valueOfIso(plain) ?? { kind: 'text', text: plain };
    const number = Number(plain);
    if (!NUMBER.test(plain) || !Number.isFinite(number)) return { kind: 'text', text: plain };
    return valueOfNumber(
      number,
      this.#context.styles.formats[Number(this.#cell['s'] ?? 0)],
      this.#context.is1904,
    );
  }

  #damaged() {
    return unreadable('damaged', { part: this.#part });
  }
}

/** Excel itself writes no more for a sheet. */
const MOST_LINKS = 65_530;

const NUMBER = /^[-+.\dEe]+$/;
const UNCALCULATED: CellValue = { kind: 'error', text: '' };

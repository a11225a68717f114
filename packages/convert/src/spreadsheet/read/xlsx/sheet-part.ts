import type { CellValue } from '../../workbook.ts';
import type { SheetBuilder } from '../sheet-builder.ts';
import { valueOfIso } from '../iso-value.ts';
import { unreadable } from '../stop.ts';
import { isTrue, type Attributes, type XmlVisitor } from '../xml/xml-reader.ts';
import { columnOf, isRange, rowNumberOf } from './cell-reference.ts';
import { shortestLength, trimUnlessPreserved, unescapeText } from './escaped-text.ts';
import type { NumberFormat } from './number-format.ts';
import { valueOfNumber } from './number-value.ts';

/** What the cells of a workbook point to. */
export interface CellContext {
  strings: readonly string[];
  formats: readonly NumberFormat[];
  is1904: boolean;
}

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
  ['t', ['is', 'r']],
  ['mergeCells', ['worksheet']],
  ['mergeCell', ['mergeCells']],
]);

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
  #hasValue = false;
  #content = '';
  #run = '';
  #runAttributes: Attributes = {};

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
        // How a value is calculated is not read, and never computed.
        this.#isFormula = true;
        return false;
      case 'v':
      case 'is':
        this.#hasValue = true;
        this.#content = '';
        this.#run = '';
        break;
      case 't':
        this.#run = '';
        this.#runAttributes = attributes;
        break;
      case 'mergeCell':
        if (isRange(attributes['ref'] ?? '')) this.#builder.addMerge(attributes['ref'] ?? '');
        break;
    }
    return true;
  }

  text(piece: string, parent: string): void {
    if (parent === 'v' || parent === 't') this.#run += piece;
  }

  close(name: string): void {
    if (name === 'v') this.#content = this.#run;
    else if (name === 't') {
      this.#content += trimUnlessPreserved(this.#run, this.#runAttributes);
      this.#builder.checkText(shortestLength(this.#content), this.#column, this.#row);
    } else if (name === 'c') this.#endCell();
    else if (name === 'row') this.#builder.endRow(this.#row, this.#isRowHidden);
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
    this.#hasValue = false;
    this.#content = '';
  }

  #endCell(): void {
    // A formula that no program has calculated, as some libraries write it, has no value to read.
    const value = this.#hasValue ? this.#value() : this.#isFormula ? UNCALCULATED : undefined;
    if (value !== undefined) this.#builder.addCell(this.#column, this.#row, value, this.#isFormula);
  }

  #value(): CellValue | undefined {
    const type = this.#cell['t'] ?? 'n';
    if (type === 'str' || type === 'inlineStr') return { kind: 'text', text: unescapeText(this.#content) };
    const plain = this.#content.trim();
    if (plain === '') return undefined;
    if (type === 's') {
      const shared = this.#context.strings[Number(plain)];
      if (shared === undefined) throw this.#damaged();
      return { kind: 'text', text: shared };
    }
    if (type === 'b') return { kind: 'boolean', boolean: isTrue(plain) };
    if (type === 'e') return { kind: 'error', text: plain };
    if (type === 'd') return valueOfIso(plain) ?? { kind: 'text', text: plain };
    const number = Number(plain);
    if (!NUMBER.test(plain) || !Number.isFinite(number)) return { kind: 'text', text: plain };
    return valueOfNumber(number, this.#context.formats[Number(this.#cell['s'] ?? 0)], this.#context.is1904);
  }

  #damaged() {
    return unreadable('damaged', { part: this.#part });
  }
}

const NUMBER = /^[-+.\dEe]+$/;
const UNCALCULATED: CellValue = { kind: 'error', text: '' };

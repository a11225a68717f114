import type { BesideText } from '../../workbook.ts';
import type { Attributes } from '../xml/xml-reader.ts';
import { CELLS } from './elements.ts';

/** What is drawn over a sheet; each may hold paragraphs (ODF 1.3 part 3, 10.3 and 10.4). */
const DRAWN = ['frame', 'custom-shape', 'rect', 'ellipse', 'circle', 'polygon', 'path', 'g', 'caption'];
const BOX: BesideText['where'] = 'box';

/** The elements with words that are in no cell, each with those in which it may stand. */
const ROOTS = new Map<string, { parents: readonly string[]; where: BesideText['where'] }>([
  ['shapes', { parents: ['table'], where: BOX }],
  ...DRAWN.map((name) => [name, { parents: CELLS, where: BOX }] as const),
  // Of a flat document; else they are a part of their own.
  ['master-styles', { parents: ['document'], where: 'page' }],
  ['content-validations', { parents: ['spreadsheet'], where: 'prompt' }],
  ['named-expressions', { parents: ['spreadsheet', 'table'], where: 'property' }],
]);
/** What a program calculates with, of which the words between quotation marks are taken. */
const CALCULATED = ['table:condition', 'table:expression'];

/** Gathers words that are in no cell: of a drawing, of what may be chosen for cells, of names that stand for words. */
export class BesideWords {
  #depth = 0;
  #where: BesideText['where'] = BOX;
  #words = '';

  get isOpen(): boolean {
    return this.#depth > 0;
  }

  /** Is it one of those elements, or does it stand in one? It is then gathered. */
  open(name: string, attributes: Attributes, parent: string): boolean {
    if (this.#depth === 0) {
      const root = ROOTS.get(name);
      if (root?.parents.includes(parent) !== true) return false;
      this.#where = root.where;
      this.#words = '';
    }
    this.#depth += 1;
    this.#addLine(attributes['table:title'] ?? '');
    for (const attribute of CALCULATED)
      for (const [, words = ''] of (attributes[attribute] ?? '').matchAll(/"([^"]*)"/g)) this.#addLine(words);
    return true;
  }

  text(piece: string): void {
    this.#words += piece.replaceAll('\n', ' ');
  }

  /** Ends an element; gives the words when it was the outermost. */
  close(name: string): BesideText | undefined {
    this.#depth -= 1;
    if (name === 'p' || name === 'h') this.#endLine();
    return this.#depth === 0 ? { where: this.#where, text: this.#words.trim() } : undefined;
  }

  #addLine(words: string): void {
    this.#words += words;
    if (words !== '') this.#endLine();
  }

  #endLine(): void {
    if (this.#words !== '' && !this.#words.endsWith('\n')) this.#words += '\n';
  }
}

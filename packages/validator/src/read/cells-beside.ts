import type { LeftCell } from '@service-directory/convert/spreadsheet';
import { saysWhere } from '../facts/names-both.ts';
import type { OpenStreets } from '../facts/public-streets.ts';
import type { SecretNameFinder } from '../facts/secret-name-finder.ts';

/** A cell with the name of a secret place or with a street. */
interface Marked {
  cell: LeftCell;
  column: number;
  row: number;
  isName: boolean;
}

/** 0 for A. */
const columnIn = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** In one row, or one above the other, no more than a column apart. */
const areBeside = (one: Marked, other: Marked): boolean =>
  one.row === other.row || (Math.abs(one.row - other.row) === 1 && Math.abs(one.column - other.column) <= 1);

/**
 * Finds streets in cells beside the name of a service whose place is secret, where no row is a record: what a sentence may not say,
 * two cells say as well. Takes the cells sheet by sheet and row by row.
 */
export class CellsBeside {
  readonly #names: SecretNameFinder;
  readonly #open: OpenStreets;
  /** Of this row and of the one above it. */
  #near: Marked[] = [];
  #sheet = '';
  readonly #told = new Set<LeftCell>();

  constructor(names: SecretNameFinder, open: OpenStreets) {
    this.#names = names;
    this.#open = open;
  }

  /** The cells that give a place away now that this one is known; each is given once. */
  add(cell: LeftCell): LeftCell[] {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell.cell) ?? [];
    const row = Number(digits);
    if (cell.sheet !== this.#sheet) this.#near = [];
    this.#sheet = cell.sheet;
    this.#near = this.#near.filter((near) => near.row === row || near.row === row - 1);
    const isName = this.#names.isIn(cell.text);
    // Both in one cell are told as a sentence.
    if (isName === saysWhere(cell.text, this.#open)) return [];
    const own: Marked = { cell, column: columnIn(letters), row, isName };
    const beside = this.#near.filter((other) => other.isName !== isName && areBeside(own, other));
    this.#near.push(own);
    const streets = (isName ? beside : beside.slice(0, 1).map(() => own)).map((marked) => marked.cell);
    const found = streets.filter((street) => !this.#told.has(street));
    for (const street of found) this.#told.add(street);
    return found;
  }
}

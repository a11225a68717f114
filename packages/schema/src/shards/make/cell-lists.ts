import { grown } from './grown.ts';

/**
 * For each of many words, numbered from 0, the numbers of the cells in which it stands: 8 bytes each, where lists of their own
 * would take ten times that of a word that stands in two.
 */
export class CellLists {
  /** Place of the first and of the last cell of each word; 0 is none. */
  #first = new Int32Array(1024);
  #last = new Int32Array(1024);
  /** Cells by place, and the place of the next of the same word. */
  #cells = new Int32Array(4096);
  #next = new Int32Array(4096);
  #used = 0;

  /** How many cells there are in all lists. */
  get size(): number {
    return this.#used;
  }

  /** Adds a cell to a word, once: cells come in order. */
  add(word: number, cell: number): void {
    if (word >= this.#last.length) {
      this.#first = grown(this.#first, word + 1);
      this.#last = grown(this.#last, word + 1);
    }
    const last = this.#last[word]!;
    if (last !== 0 && this.#cells[last] === cell) return;
    const place = ++this.#used;
    if (place >= this.#cells.length) {
      this.#cells = grown(this.#cells, place + 1);
      this.#next = grown(this.#next, place + 1);
    }
    this.#cells[place] = cell;
    if (last === 0) this.#first[word] = place;
    else this.#next[last] = place;
    this.#last[word] = place;
  }

  /** The cells of a word, in order. */
  of(word: number): number[] {
    const cells: number[] = [];
    let place = this.#first[word] ?? 0;
    while (place !== 0) {
      cells.push(this.#cells[place]!);
      place = this.#next[place]!;
    }
    return cells;
  }

  clear(): void {
    this.#first.fill(0);
    this.#last.fill(0);
    this.#next.fill(0);
    this.#used = 0;
  }
}

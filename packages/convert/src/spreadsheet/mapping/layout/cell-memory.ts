import type { ReadValue } from '../reading.ts';

/** The most texts of a column that are remembered. */
const MAX_TEXTS = 2000;

/** What texts of a column were found to be. Where nearly every text is new it gives up: looking up costs more than it saves. */
export class CellMemory<Found = ReadValue<unknown>> {
  #read: Map<string, Found> | undefined = new Map();
  #found = 0;
  /** Rows that follow one another often say the same. */
  #lastText = '';
  #lastRead: Found | undefined;

  get(text: string): Found | undefined {
    if (this.#lastRead !== undefined && text === this.#lastText) return this.#lastRead;
    const known = this.#read?.get(text);
    if (known === undefined) return undefined;
    this.#found++;
    this.#lastText = text;
    this.#lastRead = known;
    return known;
  }

  set(text: string, read: Found): void {
    if (this.#read === undefined) return;
    if (this.#read.size < MAX_TEXTS) this.#read.set(text, read);
    else if (this.#found < MAX_TEXTS) this.#read = undefined;
  }
}

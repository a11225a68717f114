import type { ReadValue } from '../reading.ts';

/** The most texts of a column that are remembered. */
const MAX_TEXTS = 2000;

/** What texts of a column were read as. Where nearly every text is new it gives up: looking up costs more than it saves. */
export class CellMemory {
  #read: Map<string, ReadValue<unknown>> | undefined = new Map();
  #found = 0;

  get(text: string): ReadValue<unknown> | undefined {
    const known = this.#read?.get(text);
    if (known !== undefined) this.#found++;
    return known;
  }

  set(text: string, read: ReadValue<unknown>): void {
    if (this.#read === undefined) return;
    if (this.#read.size < MAX_TEXTS) this.#read.set(text, read);
    else if (this.#found < MAX_TEXTS) this.#read = undefined;
  }
}

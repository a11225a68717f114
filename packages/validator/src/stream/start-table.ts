/** Where a record begins in its file. */
export interface RecordStart {
  /** Bytes from the start of the file. */
  offset: number;
  /** 1-based. */
  line: number;
  column: number;
  /** What the reader of the file needs to find the record there again, in 32 bits. */
  hint: number;
}

/** Where each record of a list begins: twenty bytes a record, so that a million of them stay small. */
export class StartTable {
  #offsets = new Float64Array(256);
  #lines = new Uint32Array(256);
  #columns = new Uint32Array(256);
  #hints = new Uint32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push({ offset, line, column, hint }: RecordStart): void {
    const at = this.#length;
    if (at === this.#offsets.length) {
      this.#offsets = grown(this.#offsets, new Float64Array(at * 2));
      this.#lines = grown(this.#lines, new Uint32Array(at * 2));
      this.#columns = grown(this.#columns, new Uint32Array(at * 2));
      this.#hints = grown(this.#hints, new Uint32Array(at * 2));
    }
    this.#offsets[at] = offset;
    this.#lines[at] = line;
    this.#columns[at] = column;
    this.#hints[at] = hint;
    this.#length += 1;
  }

  at(index: number): RecordStart | undefined {
    if (index >= this.#length) return undefined;
    return {
      offset: this.#offsets[index] ?? 0,
      line: this.#lines[index] ?? 0,
      column: this.#columns[index] ?? 0,
      hint: this.#hints[index] ?? 0,
    };
  }
}

function grown<Numbers extends Float64Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from as never);
  return to;
}

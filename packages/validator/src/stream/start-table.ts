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

/** Records of a block; a power of two. */
const BLOCK = 1 << 14;

/** A part of the table. In a file of lines every column is 1, and there are no hints: then these take no room. */
interface Block {
  offsets: Float64Array;
  lines: Uint32Array;
  columns: Uint32Array | undefined;
  hints: Uint32Array | undefined;
}

/** Where each record of a list begins: twelve to twenty bytes a record, so that a million of them stay small. */
export class StartTable {
  /** Blocks are never copied: a table that grew by doubling would be there twice each time. */
  readonly #blocks: Block[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push({ offset, line, column, hint }: RecordStart): void {
    const at = this.#length % BLOCK;
    if (at === 0) this.#blocks.push(newBlock());
    const block = this.#blocks[this.#blocks.length - 1]!;
    block.offsets[at] = offset;
    block.lines[at] = line;
    if (column !== 1) (block.columns ??= new Uint32Array(BLOCK).fill(1))[at] = column;
    if (hint !== 0) (block.hints ??= new Uint32Array(BLOCK))[at] = hint;
    this.#length += 1;
  }

  at(index: number): RecordStart | undefined {
    if (index >= this.#length) return undefined;
    const block = this.#blocks[Math.floor(index / BLOCK)]!;
    const at = index % BLOCK;
    return {
      offset: block.offsets[at] ?? 0,
      line: block.lines[at] ?? 0,
      column: block.columns?.[at] ?? 1,
      hint: block.hints?.[at] ?? 0,
    };
  }
}

const newBlock = (): Block => ({
  offsets: new Float64Array(BLOCK),
  lines: new Uint32Array(BLOCK),
  columns: undefined,
  hints: undefined,
});

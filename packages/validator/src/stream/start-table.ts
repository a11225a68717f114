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

/** A part of the table. In a file of lines each record is one line below the other, in column 1, without hints: all these take no room. */
interface Block {
  first: RecordStart;
  /** Bytes from the first record of the block; in 32 bits as long as they fit. */
  offsets: Uint32Array | Float64Array;
  lines: Uint32Array | undefined;
  columns: Uint32Array | undefined;
  hints: Uint32Array | undefined;
}

/** Where each record of a list begins: four to twenty bytes a record, so that a million of them stay small. */
export class StartTable {
  /** Blocks are never copied: a table that grew by doubling would be there twice each time. */
  readonly #blocks: Block[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(start: RecordStart): void {
    const at = this.#length % BLOCK;
    if (at === 0) this.#blocks.push(newBlock(start));
    const block = this.#blocks[this.#blocks.length - 1]!;
    const offset = start.offset - block.first.offset;
    if (offset > MAX_32 && block.offsets instanceof Uint32Array)
      block.offsets = Float64Array.from(block.offsets);
    block.offsets[at] = offset;
    if (start.line !== block.first.line + at) (block.lines ??= linesFrom(block.first.line))[at] = start.line;
    if (start.column !== 1) (block.columns ??= new Uint32Array(BLOCK).fill(1))[at] = start.column;
    if (start.hint !== 0) (block.hints ??= new Uint32Array(BLOCK))[at] = start.hint;
    this.#length += 1;
  }

  at(index: number): RecordStart | undefined {
    if (index >= this.#length) return undefined;
    const block = this.#blocks[Math.floor(index / BLOCK)]!;
    const at = index % BLOCK;
    return {
      offset: block.first.offset + (block.offsets[at] ?? 0),
      line: block.lines?.[at] ?? block.first.line + at,
      column: block.columns?.[at] ?? 1,
      hint: block.hints?.[at] ?? 0,
    };
  }
}

const MAX_32 = 0xffffffff;

const newBlock = (first: RecordStart): Block => ({
  first,
  offsets: new Uint32Array(BLOCK),
  lines: undefined,
  columns: undefined,
  hints: undefined,
});

const linesFrom = (first: number): Uint32Array => Uint32Array.from({ length: BLOCK }, (_, at) => first + at);

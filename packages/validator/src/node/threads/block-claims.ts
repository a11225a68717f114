import type { Share } from '../../stream/share.ts';

/**
 * Who checks which part of a file, in memory that all threads see: a cell for each block, in which stands the number of the thread
 * that came to it first. A record belongs to the block in which it begins.
 */
export class BlockClaims {
  readonly #cells: Int32Array;
  readonly #thread: number;
  readonly #blockBytes: number;

  /** @param thread from 1 on */
  constructor(cells: Int32Array, thread: number, blockBytes: number) {
    this.#cells = cells;
    this.#thread = thread;
    this.#blockBytes = blockBytes;
  }

  static cellsFor(fileBytes: number, blockBytes: number): { cells: Int32Array; blockBytes: number } {
    const blocks = Math.max(1, Math.ceil(fileBytes / blockBytes));
    return {
      cells: new Int32Array(new SharedArrayBuffer(blocks * Int32Array.BYTES_PER_ELEMENT)),
      blockBytes,
    };
  }

  /** A file that grows while it is read has no more blocks than were counted. */
  blockOf(offset: number): number {
    return Math.min(Math.floor(offset / this.#blockBytes), this.#cells.length - 1);
  }

  /** Is this thread the first that came to the block? */
  isMine(block: number): boolean {
    const first = Atomics.compareExchange(this.#cells, block, 0, this.#thread);
    return first === 0 || first === this.#thread;
  }

  /** @param enter told each time that another block begins, and whose it is */
  share(isHelper: boolean, enter: (block: number, isMine: boolean) => void): Share {
    let current = -1;
    let isMine = false;
    return {
      isHelper,
      isMine: (offset) => {
        const block = this.blockOf(offset);
        if (block !== current) {
          current = block;
          isMine = this.isMine(block);
          enter(block, isMine);
        }
        return isMine;
      },
    };
  }
}

import { joined, type ScannedValue } from './scanned-value.ts';

/** The value that is being read, which may begin in one chunk and end in another. */
export class ValuePieces {
  /** Where it begins in the chunk; -1 when none is being read. */
  from = -1;
  /** Where it begins in the file, and the colons outside strings in it so far. */
  start = 0;
  line = 1;
  bytesBefore = 0;
  colons = 0;
  #carried: Uint8Array[] = [];

  get isOpen(): boolean {
    return this.from >= 0;
  }

  begin(at: number, start: number, line: number, bytesBefore: number): void {
    this.from = at;
    this.start = start;
    this.line = line;
    this.bytesBefore = bytesBefore;
    this.colons = 0;
  }

  /** What was begun is no value of its own, or was taken whole. */
  drop(): void {
    this.from = -1;
  }

  /** A new chunk goes on with it from its first byte. */
  goOn(): void {
    if (this.isOpen) this.from = 0;
  }

  /** Keeps what of it stands in a chunk that ends. */
  carry(chunk: Uint8Array): void {
    if (this.isOpen) this.#carried.push(chunk.slice(this.from));
  }

  /** The whole of it, which ends before an offset of the chunk. */
  take(chunk: Uint8Array, end: number): Uint8Array {
    const last = chunk.subarray(this.from, end);
    const bytes = this.#carried.length === 0 ? last : joined([...this.#carried, last]);
    this.#carried = [];
    this.from = -1;
    return bytes;
  }

  /** Its place in the file. */
  get place(): Pick<ScannedValue, 'start' | 'line' | 'bytesBefore'> {
    return { start: this.start, line: this.line, bytesBefore: this.bytesBefore };
  }
}

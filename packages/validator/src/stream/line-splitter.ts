const LINE_FEED = 0x0a;

/** A line with something on it. */
export interface SplitLine {
  /** UTF-8 without the line break. Valid until the next `push`. */
  bytes: Uint8Array;
  /** Bytes from the start of the file. */
  start: number;
  /** 1-based. */
  line: number;
  /** Does the file end with it, without a line break? */
  isLast: boolean;
}

/** Cuts lines out of chunks. Blank lines are counted and passed over. */
export class LineSplitter {
  readonly #found: (line: SplitLine) => void;
  readonly #maxBytes: number;
  #carried: Uint8Array[] = [];
  #carriedBytes = 0;
  #start = 0;
  #line = 1;
  /** The first line that is too long; nothing is cut out behind it. */
  tooLongAt: number | undefined;

  constructor(maxBytes: number, found: (line: SplitLine) => void) {
    this.#maxBytes = maxBytes;
    this.#found = found;
  }

  push(chunk: Uint8Array): void {
    let from = 0;
    while (this.tooLongAt === undefined) {
      const end = chunk.indexOf(LINE_FEED, from);
      if (end < 0) break;
      this.#tell(chunk.subarray(from, end), false);
      this.#start += this.#carriedBytes + end - from + 1;
      this.#carried = [];
      this.#carriedBytes = 0;
      this.#line += 1;
      from = end + 1;
    }
    if (from === chunk.length || this.tooLongAt !== undefined) return;
    this.#carried.push(chunk.slice(from));
    this.#carriedBytes += chunk.length - from;
    if (this.#carriedBytes > this.#maxBytes) this.tooLongAt = this.#line;
  }

  /** The last line may lack its line break. */
  end(): void {
    if (this.tooLongAt === undefined && this.#carriedBytes > 0) this.#tell(new Uint8Array(0), true);
  }

  #tell(last: Uint8Array, isLast: boolean): void {
    let bytes = last;
    if (this.#carriedBytes > 0) {
      bytes = new Uint8Array(this.#carriedBytes + last.length);
      let at = 0;
      for (const part of this.#carried) {
        bytes.set(part, at);
        at += part.length;
      }
      bytes.set(last, at);
    }
    if (bytes.length > this.#maxBytes) {
      this.tooLongAt = this.#line;
      return;
    }
    // A byte order mark at the head of the file is no part of the first record.
    const skipped = this.#line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const record = skipped === 0 ? bytes : bytes.subarray(skipped);
    if (record.some((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0d))
      this.#found({ bytes: record, start: this.#start + skipped, line: this.#line, isLast });
  }
}

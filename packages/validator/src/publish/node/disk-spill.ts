import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { TextSpill } from '@service-directory/schema/shards';

/** Bytes that are written, or read in order, at a time. */
const BLOCK_BYTES = 256 * 1024;

/** Numbers that grow, 8 bytes each. */
class Offsets {
  #numbers = new Float64Array(1024);
  size = 0;

  push(number: number): void {
    if (this.size === this.#numbers.length) {
      const larger = new Float64Array(this.size * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.size++] = number;
  }

  at(index: number): number {
    return this.#numbers[index]!;
  }
}

/** Texts in a file, with the offset of each in memory. */
export class DiskSpill implements TextSpill {
  readonly #path: string;
  readonly #file: number;
  readonly #isMixed: boolean;
  readonly #ends = new Offsets();
  /** What is not written yet. */
  readonly #block = Buffer.allocUnsafe(BLOCK_BYTES);
  #inBlock = 0;
  #written = 0;
  /** Room for what is read, used again and again. */
  #room = Buffer.alloc(0);
  /** What was read last, and where it stands. */
  #read = this.#room;
  #readFrom = 0;
  #isDropped = false;

  /**
   * @param path of a file that is made
   * @param isMixed are texts read in another order than they came in? Then no more is read than each.
   */
  constructor(path: string, isMixed: boolean) {
    this.#path = path;
    this.#file = openSync(path, 'wx+', 0o600);
    this.#isMixed = isMixed;
    this.#ends.push(0);
  }

  get size(): number {
    return this.#ends.size - 1;
  }

  add(text: string): void {
    // A unit of UTF-16 is at most three bytes.
    if (text.length * 3 > BLOCK_BYTES - this.#inBlock) this.#flush();
    if (text.length * 3 <= BLOCK_BYTES) this.#inBlock += this.#block.write(text, this.#inBlock);
    else this.#write(Buffer.from(text));
    this.#ends.push(this.#written + this.#inBlock);
  }

  get(number: number): string {
    return this.bytes(number).toString('utf8');
  }

  bytes(number: number): Buffer {
    if (this.#inBlock > 0) this.#flush();
    const [from, to] = [this.#ends.at(number), this.#ends.at(number + 1)];
    if (from < this.#readFrom || to > this.#readFrom + this.#read.length) this.#readBlock(from, to);
    return this.#read.subarray(from - this.#readFrom, to - this.#readFrom);
  }

  *values(): Generator<string> {
    for (let number = 0; number < this.size; number++) yield this.get(number);
  }

  drop(): void {
    if (this.#isDropped) return;
    this.#isDropped = true;
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }

  #readBlock(from: number, to: number): void {
    const wanted = this.#isMixed
      ? to - from
      : Math.max(to - from, Math.min(BLOCK_BYTES, this.#written - from));
    if (this.#room.length < wanted) this.#room = Buffer.allocUnsafeSlow(wanted);
    const block = this.#room.subarray(0, wanted);
    let read = 0;
    while (read < wanted) {
      const more = readSync(this.#file, block, read, wanted - read, from + read);
      if (more === 0) throw new Error(`${this.#path} is shorter than what was written to it.`);
      read += more;
    }
    this.#read = block;
    this.#readFrom = from;
  }

  #flush(): void {
    this.#write(this.#block.subarray(0, this.#inBlock));
    this.#inBlock = 0;
  }

  #write(bytes: Uint8Array): void {
    let done = 0;
    while (done < bytes.length)
      done += writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done);
    this.#written += bytes.length;
  }
}

import { grown } from './grown.ts';

const FIRST_BYTES = 1 << 16;

/** Bytes that are put behind one another. */
export class JoinedBytes {
  #bytes = new Uint8Array(FIRST_BYTES);
  #size = 0;

  add(bytes: Uint8Array): void {
    const end = this.#size + bytes.length;
    if (end > this.#bytes.length) this.#bytes = grown(this.#bytes, end);
    this.#bytes.set(bytes, this.#size);
    this.#size = end;
  }

  /** All that was added, in a buffer of its own; nothing is left. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#size);
    this.#size = 0;
    return taken;
  }
}

/**
 * Texts that are read again later, numbered from 0 in the order in which they come. Of a large directory they are kept
 * outside memory; a text may be read as soon as it was added.
 */
export interface TextSpill {
  /** How many there are. */
  readonly size: number;
  /** Takes the next text. */
  add: (text: string) => void;
  /** A text by its number. */
  get: (number: number) => string;
  /** The same as UTF-8, to be read before anything else is asked for: the next may come to stand in its place. */
  bytes: (number: number) => Uint8Array;
  /** All of them in order. */
  values: () => Iterable<string>;
  /** They are not needed any more. */
  drop: () => void;
}

/** Texts in memory. */
export class MemorySpill implements TextSpill {
  #texts: string[] = [];
  readonly #encode: (text: string) => Uint8Array;

  constructor(encode: (text: string) => Uint8Array) {
    this.#encode = encode;
  }

  get size(): number {
    return this.#texts.length;
  }

  add(text: string): void {
    this.#texts.push(text);
  }

  get(number: number): string {
    return this.#texts[number]!;
  }

  bytes(number: number): Uint8Array {
    return this.#encode(this.get(number));
  }

  values(): Iterable<string> {
    return this.#texts;
  }

  drop(): void {
    this.#texts = [];
  }
}

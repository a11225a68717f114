import { HASH_DIGITS } from '../format/names.ts';

/** What makes bytes of a text and tells the SHA-256 of bytes as hexadecimal digits: the platform's own. */
export interface FileWorld {
  /** A text as UTF-8. */
  encode: (text: string) => Uint8Array;
  /** SHA-256 in hexadecimal digits. */
  sha256: (bytes: Uint8Array) => Promise<string>;
}

/** Files whose names hold a hash of what is in them. */
export class FileWriter {
  readonly files = new Map<string, Uint8Array>();
  readonly #world: FileWorld;

  constructor(world: FileWorld) {
    this.#world = world;
  }

  /** A file as it is written: JSON on one line. */
  encode(value: unknown): Uint8Array {
    return this.#world.encode(`${JSON.stringify(value)}\n`);
  }

  /**
   * Takes a file, and gives the hash in its name.
   * @param nameOf the name by the hash
   */
  async add(value: unknown, nameOf: (hash: string) => string): Promise<string> {
    const bytes = this.encode(value);
    const hash = (await this.#world.sha256(bytes)).slice(0, HASH_DIGITS);
    this.files.set(nameOf(hash), bytes);
    return hash;
  }
}

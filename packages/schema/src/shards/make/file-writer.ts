import { HASH_DIGITS } from '../format/names.ts';
import { MemorySpill, type TextSpill } from './text-spill.ts';

/** What makes bytes of a text and a text of bytes, and tells the SHA-256 of bytes: the platform's own. */
export interface FileWorld {
  /** A text as UTF-8. */
  encode: (text: string) => Uint8Array;
  /** UTF-8 as a text. */
  decode: (bytes: Uint8Array) => string;
  /** SHA-256 in hexadecimal digits. */
  sha256: (bytes: Uint8Array) => Promise<string>;
}

/** What a maker of shards is given by its surroundings. */
export interface ShardMakerWorld extends FileWorld {
  /** Takes a finished file, with the SHA-256 of its bytes. The next comes when it is done. */
  keep: (name: string, bytes: Uint8Array, sha256: string) => Promise<void>;
  /**
   * A place for texts that are too many for memory, or in memory.
   * @param isMixed are they read in another order than they came in?
   */
  makeSpill: (isMixed: boolean) => TextSpill;
  /** So many words and cells of words are held in memory at most, 8 to 100 bytes each; all of them when left out. */
  mostWords?: number;
}

/** A world in which all is held in memory. */
export function memoryWorld(world: FileWorld): { world: ShardMakerWorld; files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  const keep = (name: string, bytes: Uint8Array) => {
    files.set(name, bytes);
    return Promise.resolve();
  };
  return { world: { ...world, keep, makeSpill: () => new MemorySpill(world.encode) }, files };
}

/** Writes files whose names hold a hash of what is in them. */
export class FileWriter {
  readonly #world: ShardMakerWorld;

  constructor(world: ShardMakerWorld) {
    this.#world = world;
  }

  /**
   * Writes a file, and gives the hash in its name.
   * @param json what is in it, on one line
   * @param nameOf the name by the hash
   */
  add(json: string, nameOf: (hash: string) => string): Promise<string> {
    return this.addBytes(this.#world.encode(`${json}\n`), nameOf);
  }

  /** The same with the bytes of a whole file, which are given away. */
  async addBytes(bytes: Uint8Array, nameOf: (hash: string) => string): Promise<string> {
    const sum = await this.#world.sha256(bytes);
    const hash = sum.slice(0, HASH_DIGITS);
    await this.#world.keep(nameOf(hash), bytes, sum);
    return hash;
  }
}

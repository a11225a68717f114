import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { effortFor, isWorthPacking, pack, PACKED_ENDINGS } from './compress.ts';

/** So many files are packed at a time: as many threads as Node has for it. */
const AT_A_TIME = 4;

const unpackers = { '.br': promisify(brotliDecompress), '.gz': promisify(gunzip) };

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Takes files one by one, and writes them with packed copies. */
export interface FileQueue {
  /** How many were written, packed copies among them. */
  readonly files: number;
  readonly bytes: number;
  /**
   * Takes a file, and waits while too many are under way.
   * @param bytes the queue's own from then on
   * @param sum SHA-256 of its bytes
   * @throws what went wrong with an earlier one
   */
  add(name: string, bytes: Uint8Array, sum: string): Promise<void>;
  /** Waits until all is written. */
  finish(): Promise<void>;
}

/** Where a queue puts its files. */
export interface FilePlace {
  /** Of the version before, which may not be there. */
  readonly before: string;
  write(name: string, bytes: Uint8Array): Promise<void>;
}

/**
 * Writes files into a folder that is being made, with packed copies, some at a time on other threads. A copy that the version
 * before has of the same content is taken over when it unpacks to it.
 */
export class PackQueue implements FileQueue {
  files = 0;
  bytes = 0;
  readonly #place: FilePlace;
  readonly #running = new Set<Promise<void>>();
  #failure: { error: unknown } | undefined;

  constructor(place: FilePlace) {
    this.#place = place;
  }

  async add(name: string, bytes: Uint8Array, sum: string): Promise<void> {
    while (this.#running.size >= AT_A_TIME) await Promise.race(this.#running);
    this.#rethrow();
    const work = this.#write(name, bytes, sum)
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => this.#running.delete(work));
    this.#running.add(work);
  }

  async finish(): Promise<void> {
    await Promise.all(this.#running);
    this.#rethrow();
  }

  #rethrow(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  async #write(name: string, bytes: Uint8Array, sum: string): Promise<void> {
    await this.#keep(name, bytes);
    if (!isWorthPacking(bytes)) return;
    const packed = (await this.#packedBefore(name, sum)) ?? (await pack(bytes, effortFor(name)));
    for (const [ending, copy] of packed) await this.#keep(name + ending, copy);
  }

  async #keep(name: string, bytes: Uint8Array): Promise<void> {
    await this.#place.write(name, bytes);
    this.files += 1;
    this.bytes += bytes.length;
  }

  /** What the version before has of the same content; a name with a hash in it is that of the content. */
  async #packedBefore(name: string, sum: string): Promise<Awaited<ReturnType<typeof pack>> | undefined> {
    if (!name.includes(sum.slice(0, 24))) return undefined;
    try {
      return await Promise.all(
        PACKED_ENDINGS.map(async (ending) => {
          const packed = await readFile(join(this.#place.before, name + ending));
          if (sha256(await unpackers[ending](packed)) !== sum) throw new Error('It is something else.');
          return [ending, packed] as Awaited<ReturnType<typeof pack>>[number];
        }),
      );
    } catch {
      // None there, or none that can be trusted: it is packed anew.
      return undefined;
    }
  }
}

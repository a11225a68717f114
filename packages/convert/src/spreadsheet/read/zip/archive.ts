import type { ReadLimits } from '../limits.ts';
import { ReadStop, tooLarge, unreadable } from '../stop.ts';
import { crc32 } from './crc32.ts';
import { inflateEntry } from './inflate.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/**
 * An archive may unpack to so many times its own size. Apache POI, which reads Excel files on very many servers, draws
 * the same line (`ZipSecureFile.setMinInflateRatio`, 0.01).
 */
const UNPACKED_RATIO = 100;
/** Bytes that any archive may unpack to: an empty table with styles packs far better than texts do. */
const UNPACKED_GRACE = 16 * 2 ** 20;

export type OnBytes = (bytes: number) => void;

/** A ZIP archive whose files are unpacked one by one, and counted over all of them. */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #unpackedLimit: number;
  readonly #onBytes: OnBytes;
  #unpacked = 0;

  constructor(bytes: Uint8Array, limits: Readonly<ReadLimits>, onBytes: OnBytes) {
    this.#bytes = bytes;
    this.#entries = readZipDirectory(bytes, limits);
    this.#unpackedLimit = Math.min(limits.unpacked, Math.max(UNPACKED_GRACE, UNPACKED_RATIO * bytes.length));
    this.#onBytes = onBytes;
    let claimed = 0;
    for (const { size } of this.#entries.values()) claimed += size;
    // What it claims may be too little, which is found while unpacking. Nobody claims too much.
    if (claimed > limits.unpacked) throw tooLarge('unpacked', limits.unpacked, claimed);
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Names are compared in small letters, as the parts of a workbook are. */
  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /**
   * Unpacks one file into `sink`. A file that is missing, or other than its checksum says, is damaged. After a fault the
   * bytes are counted to their end: an archive that unpacks to far too much is told as such, whatever it is made of.
   */
  read(name: string, sink: (chunk: Uint8Array) => void): void {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) throw unreadable('damaged', { part: name });
    let fault: ReadStop | undefined;
    let size = 0;
    let crc = 0;
    inflateEntry(this.#bytes, entry, (chunk, packedBytes) => {
      size += chunk.length;
      this.#unpacked += chunk.length;
      if (this.#unpacked > this.#unpackedLimit) throw tooLarge('unpacked', this.#unpackedLimit);
      this.#onBytes(packedBytes);
      if (size > entry.size) fault ??= unreadable('damaged', { part: name });
      if (fault !== undefined) return;
      crc = crc32(chunk, crc);
      fault = faultOf(() => sink(chunk));
    });
    if (fault !== undefined) throw fault;
    if (size !== entry.size || crc !== entry.crc) throw unreadable('damaged', { part: name });
  }
}

/** What makes the file unreadable; anything else that is thrown goes on. */
function faultOf(run: () => void): ReadStop | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof ReadStop && error.problem.code === 'file/syntax') return error;
    throw error;
  }
  return undefined;
}

import { mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files on their way into a folder. */
export class StagedFiles {
  /** Where they are put together. */
  readonly folder: string;
  /** The version before, which may not be there. */
  readonly before: string;
  readonly #made = new Set<string>();

  constructor(folder: string, before: string) {
    this.folder = folder;
    this.before = before;
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.folder, name);
    const folder = dirname(path);
    if (!this.#made.has(folder)) await mkdir(folder, { recursive: true });
    this.#made.add(folder);
    await writeFile(path, bytes);
    await this.#keepDate(name, path, bytes);
  }

  /** A file that was written. */
  read(name: string): Promise<Uint8Array> {
    return readFile(join(this.folder, name));
  }

  /**
   * A file with the content that it had keeps its date: hosts answer by it whether a phone has the file already, and programs
   * that upload folders go by it too.
   */
  async #keepDate(name: string, path: string, bytes: Uint8Array): Promise<void> {
    const before = join(this.before, name);
    try {
      const { size, atime, mtime } = await stat(before);
      if (size === bytes.length && (await readFile(before)).equals(bytes)) await utimes(path, atime, mtime);
    } catch {
      // There is none, or its date cannot be set: it counts as new.
    }
  }
}

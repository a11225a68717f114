import { renameSync } from 'node:fs';
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { foreignFileIn } from './own-files.ts';

/** Why a folder is not written to. */
export class FolderError extends Error {
  /** `foreign`: it holds `detail`, which is not ours. `no-folder`: a file stands there. */
  readonly code: 'foreign' | 'no-folder';
  readonly detail: string;

  constructor(code: 'foreign' | 'no-folder', detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'FolderError';
    this.code = code;
    this.detail = detail;
  }
}

/** Where writing has come to; tests end the process there. */
export type WritingStep = 'before' | 'file' | 'written' | 'set-aside' | 'moved';

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The folder with its links followed, so that a link stays one. */
const placeOf = (folder: string) => realpath(folder).catch(() => resolve(folder));

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Names beside a folder that only we use. */
const besides = (place: string) => ({
  parent: dirname(place),
  stagePrefix: `.${basename(place)}.publishing-`,
  old: join(dirname(place), `.${basename(place)}.before`),
});

/**
 * Puts right what a run that was killed left behind: what it had begun goes, and a version that it had set aside without
 * putting the new one in its place comes back.
 */
async function recover(place: string): Promise<void> {
  const { parent, stagePrefix, old } = besides(place);
  const names: string[] = await readdir(parent).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(stagePrefix)))
    if (!isAlive(Number(name.slice(stagePrefix.length)))) await rm(join(parent, name), { recursive: true });
  if (!(await exists(old))) return;
  if (await exists(place)) await rm(old, { recursive: true });
  else await rename(old, place);
}

/**
 * A folder that is being made beside the one that it takes the place of, by two renames that nothing comes between in this
 * process; until then the version before stands whole.
 */
export class StagedFolder {
  /** The version before, which may not be there. */
  readonly before: string;
  /** A place for what is needed only while it is made. */
  readonly spill: string;
  readonly #stage: string;
  readonly #files: string;
  readonly #old: string;
  readonly #onStep: (step: WritingStep) => void;
  readonly #made = new Set<string>();

  private constructor(place: string, onStep: (step: WritingStep) => void) {
    const { parent, stagePrefix, old } = besides(place);
    this.before = place;
    this.#old = old;
    this.#stage = join(parent, `${stagePrefix}${process.pid}`);
    this.#files = join(this.#stage, 'files');
    this.spill = join(this.#stage, 'spill');
    this.#onStep = onStep;
  }

  /**
   * Begins a folder. Call `drop` when all is done, or nothing is.
   * @param onStep told where writing has come to, for tests
   * @throws FolderError when the folder holds what is not ours; errors of the file system as they are
   */
  static async begin(
    folder: string,
    onStep: (step: WritingStep) => void = () => undefined,
  ): Promise<StagedFolder> {
    const place = await placeOf(folder);
    await mkdir(dirname(place), { recursive: true });
    await recover(place);
    await refuseForeign(place);
    onStep('before');
    const staged = new StagedFolder(place, onStep);
    try {
      await staged.drop();
      const mode = (await stat(place).catch(() => undefined))?.mode;
      await mkdir(staged.#files, { recursive: true });
      await mkdir(staged.spill, { mode: 0o700 });
      // As the folder before, whatever this process would give a new one.
      if (mode !== undefined) await chmod(staged.#files, mode);
    } catch (error) {
      await staged.drop();
      throw error;
    }
    return staged;
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.#files, name);
    const folder = dirname(path);
    if (!this.#made.has(folder)) await mkdir(folder, { recursive: true });
    this.#made.add(folder);
    await writeFile(path, bytes);
    await this.#keepDate(name, path, bytes);
    this.#onStep('file');
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

  /** A file that was written. */
  read(name: string): Promise<Uint8Array> {
    return readFile(join(this.#files, name));
  }

  /** Puts it in its place. */
  async finish(): Promise<void> {
    const place = this.before;
    this.#onStep('written');
    // Looked at once more: writing took time, and somebody may have put a file there.
    await refuseForeign(place);
    const hadOne = await exists(place);
    if (hadOne) renameSync(place, this.#old);
    this.#onStep('set-aside');
    try {
      renameSync(this.#files, place);
    } catch (error) {
      if (hadOne) renameSync(this.#old, place);
      throw error;
    }
    this.#onStep('moved');
    await rm(this.#old, { recursive: true, force: true });
  }

  /** Takes away what was begun and not put in its place. */
  async drop(): Promise<void> {
    await rm(this.#stage, { recursive: true, force: true });
  }
}

async function refuseForeign(place: string): Promise<void> {
  const found = await stat(place).catch(() => undefined);
  if (found === undefined) return;
  if (!found.isDirectory()) throw new FolderError('no-folder', place);
  const foreign = await foreignFileIn(place);
  if (foreign !== undefined) throw new FolderError('foreign', foreign);
}

/** Looks whether a folder may be written to, before any work is done. */
export const checkFolder = async (folder: string): Promise<void> => refuseForeign(await placeOf(folder));

import { renameSync } from 'node:fs';
import { chmod, mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { foreignFileIn } from './own-files.ts';
import { StagedFiles } from './staged-files.ts';

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
  /** What it will hold. */
  readonly files: StagedFiles;
  /** A place for what is needed only while it is made. */
  readonly spill: string;
  readonly #stage: string;
  readonly #old: string;
  readonly #onStep: (step: WritingStep) => void;

  private constructor(place: string, onStep: (step: WritingStep) => void) {
    const { parent, stagePrefix, old } = besides(place);
    this.#old = old;
    this.#stage = join(parent, `${stagePrefix}${process.pid}`);
    this.files = new StagedFiles(join(this.#stage, 'files'), place);
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
      // What lies here was perhaps not checked yet, and a web host may serve the folder around it.
      await mkdir(staged.#stage, { mode: 0o700 });
      await mkdir(staged.files.folder);
      await mkdir(staged.spill);
      // As the folder before, whatever this process would give a new one.
      if (mode !== undefined) await chmod(staged.files.folder, mode);
    } catch (error) {
      await staged.drop();
      throw error;
    }
    return staged;
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    await this.files.write(name, bytes);
    this.#onStep('file');
  }

  /** Puts it in its place. */
  async finish(): Promise<void> {
    const place = this.files.before;
    this.#onStep('written');
    // Looked at once more: writing took time, and somebody may have put a file there.
    await refuseForeign(place);
    const hadOne = await exists(place);
    if (hadOne) renameSync(place, this.#old);
    this.#onStep('set-aside');
    try {
      renameSync(this.files.folder, place);
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

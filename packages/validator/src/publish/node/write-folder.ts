import { renameSync } from 'node:fs';
import { chmod, mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
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
 * Makes a folder hold these files and no others. They are written beside it and put in its place by two renames that
 * nothing comes between in this process; until then the version before stands whole.
 * @param onStep told where writing has come to, for tests
 * @throws FolderError when the folder holds what is not ours; errors of the file system as they are
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  onStep: (step: WritingStep) => void = () => undefined,
): Promise<void> {
  const place = await placeOf(folder);
  const { parent, stagePrefix, old } = besides(place);
  await mkdir(parent, { recursive: true });
  await recover(place);
  await refuseForeign(place);
  onStep('before');
  const stage = join(parent, `${stagePrefix}${process.pid}`);
  try {
    await rm(stage, { recursive: true, force: true });
    const mode = (await stat(place).catch(() => undefined))?.mode;
    await mkdir(stage);
    // As the folder before, whatever this process would give a new one.
    if (mode !== undefined) await chmod(stage, mode);
    for (const [name, bytes] of files) {
      await mkdir(dirname(join(stage, name)), { recursive: true });
      await writeFile(join(stage, name), bytes);
      onStep('file');
    }
    onStep('written');
    // Looked at once more: writing took time, and somebody may have put a file there.
    await refuseForeign(place);
    const hadOne = await exists(place);
    if (hadOne) renameSync(place, old);
    onStep('set-aside');
    try {
      renameSync(stage, place);
    } catch (error) {
      if (hadOne) renameSync(old, place);
      throw error;
    }
    onStep('moved');
    await rm(old, { recursive: true, force: true });
  } finally {
    await rm(stage, { recursive: true, force: true });
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

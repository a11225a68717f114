import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Messages } from '../messages/index.ts';
import { notWritten } from '../report-target.ts';

/**
 * Writes a file beside its place and moves it there, so that nobody ever reads half of it. A link stays a link, and a
 * file keeps its rights.
 * @throws RunError when it cannot be written; what was there is then untouched
 */
export async function writeFileAtomically(path: string, text: string, say: Messages): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    const rights = await stat(target).then(
      ({ mode }) => mode,
      () => undefined,
    );
    await writeFile(beside, text);
    if (rights !== undefined) await chmod(beside, rights);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw notWritten(path, error, say);
  }
}

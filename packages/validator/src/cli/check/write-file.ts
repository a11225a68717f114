import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Messages } from '../messages/index.ts';
import { notWritten } from '../report-target.ts';

/**
 * Writes a file beside its place and moves it there, so that nobody ever reads half of it. A link stays a link, and a
 * file keeps its rights.
 * @throws RunError when it cannot be written; what was there is then untouched
 */
export async function writeFileAtomically(
  path: string,
  content: string | Uint8Array,
  say: Messages,
): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    const found = await stat(target).catch(() => undefined);
    // A pipe or a device is written to, and not replaced by a file.
    if (found !== undefined && !found.isFile() && !found.isDirectory()) {
      await writeFile(path, content);
      return;
    }
    await writeFile(beside, content);
    if (found !== undefined) await chmod(beside, found.mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw notWritten(path, error, say);
  }
}

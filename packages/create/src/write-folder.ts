import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from './make-files.ts';
import type { Messages } from './messages/index.ts';
import { Trouble } from './trouble.ts';

/** What a folder that counts as empty may hold: a repository that was just begun. */
const OF_GIT = new Set(['.git']);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/**
 * Refuses a folder that something lies in. One that is not there yet is fine.
 * @param shown the folder as the person wrote it
 * @throws Trouble
 */
export async function expectEmpty(folder: string, shown: string, say: Messages): Promise<void> {
  const entries = await readdir(folder).catch((error: unknown) => {
    const code = codeOf(error);
    if (code === 'ENOENT') return [];
    throw new Trouble(code === 'ENOTDIR' ? say.notAFolder(shown) : say.cannotWrite(shown, code));
  });
  const found = entries.find((entry) => !OF_GIT.has(entry));
  if (found !== undefined) throw new Trouble(say.notEmpty(shown, found));
}

/**
 * Writes the files. A file that is there already is never written over.
 * @throws Trouble when one is, or when the folder cannot be written
 */
export async function writeFolder(folder: string, files: Files, say: Messages): Promise<void> {
  for (const [path, content] of files) {
    const file = join(folder, ...path.split('/'));
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content, { flag: 'wx' });
    } catch (error) {
      const code = codeOf(error);
      throw new Trouble(code === 'EEXIST' ? say.appeared(file) : say.cannotWrite(file, code));
    }
  }
}

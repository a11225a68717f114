/** A throw-away copy of the repository, as it lies in the working tree. */
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expectSuccess, run } from './child.mjs';

/**
 * Which files of the working tree differ from the last commit.
 * @param {string} output of `git status --porcelain -z --no-renames --untracked-files=all`
 * @returns {string[]} paths from the root; also of files that are gone
 */
export const changedPaths = (output) =>
  output
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.slice(3));

/**
 * Clones the repository and lays over it what is not committed.
 * @param {string} root
 * @param {string} folder a folder that does not exist yet
 * @returns {Promise<number>} how many files are not committed
 */
export async function copyRepository(root, folder) {
  const git = (...args) => run('git', args, { cwd: root });
  await expectSuccess('git clone', git('clone', '--quiet', '--no-hardlinks', root, folder));
  const status = git('status', '--porcelain', '-z', '--no-renames', '--untracked-files=all');
  const changed = changedPaths(await expectSuccess('git status', status));
  for (const path of changed) {
    const [from, to] = [join(root, path), join(folder, path)];
    rmSync(to, { recursive: true, force: true });
    if (!existsSync(from)) continue; // taken away, in the copy too
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to, { recursive: true });
  }
  return changed.length;
}

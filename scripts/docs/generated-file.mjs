/** Writes a generated file, or with `--check` says whether the one on disk is what would be written. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The path of a file from the root of the repository, as one writes it in a command. */
const fromRoot = (file) => relative(ROOT, file).replaceAll('\\', '/');

/** A text as `prettier --check` wants it in this file. */
export const layOut = async (file, content) =>
  format(content, { ...(await resolveConfig(file)), filepath: file });

/**
 * Writes the file, or compares it.
 * @param {string} file where it stands
 * @param {string} content what must stand there
 * @param {string} script the script to run when it does not, from the root
 * @param {boolean} isCheck whether only to compare
 * @returns {string | undefined} a sentence that says what to run, when the file is out of date
 */
export function writeOrCheck(file, content, script, isCheck) {
  if (!isCheck) {
    writeFileSync(file, content);
    return undefined;
  }
  const standing = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  return standing === content
    ? undefined
    : `${fromRoot(file)} is out of date: run \`node ${script}\` and commit what it writes.`;
}

/**
 * Runs when the module is the script that was started: `node <script> [--check]`. With `--check` it exits with 1 when the
 * file is out of date.
 * @param {string} moduleUrl `import.meta.url` of the script
 * @param {string} file where the page stands
 * @param {() => Promise<string>} make the page, laid out
 */
export async function runAsScript(moduleUrl, file, make) {
  if (argv[1] === undefined || moduleUrl !== pathToFileURL(argv[1]).href) return;
  const complaint = writeOrCheck(file, await make(), fromRoot(argv[1]), argv.includes('--check'));
  if (complaint === undefined) return;
  console.error(complaint);
  process.exitCode = 1;
}

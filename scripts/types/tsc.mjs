/** The compiler that looks at types and writes them: TypeScript 7, see docs/decisions/0052. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const TSC = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript-7/package.json')));

/**
 * Runs it in the working folder, and shows what it tells.
 * @param {readonly string[]} flags as `tsc` takes them
 * @returns {number} its exit code: 0 when nothing is wrong
 * @throws {Error} when it cannot be started
 */
export function runTsc(flags) {
  const { status, error } = spawnSync(process.execPath, [TSC, ...flags], { stdio: 'inherit' });
  if (error !== undefined) throw error;
  return status ?? 1;
}

/** What the fuzzing fed, for the summary: a line a family, with its seed, and their sum. Node's own modules only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A number as people read it: `109,260`. */
const grouped = (count) => count.toLocaleString('en');

/**
 * What was fed, family by family.
 * @param {string} folder where the fuzzing wrote `fuzz-<family>.json`
 * @returns {{ family: string, seed: number, targets: number, inputs: number }[]} none where nothing was fed
 */
export function readFuzzing(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^fuzz-\w+\.json$/.test(file))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
    .map(({ family, seed, inputs }) => ({
      family,
      seed,
      targets: Object.keys(inputs).length,
      inputs: Object.values(inputs).reduce((sum, count) => sum + count, 0),
    }));
}

/**
 * The same as lines for people, with the sum.
 * @param {string} folder where the fuzzing wrote `fuzz-<family>.json`
 * @returns {string[]} none where nothing was fed
 */
export function fuzzLines(folder) {
  const fed = readFuzzing(folder);
  if (fed.length === 0) return [];
  const sum = fed.reduce((all, { inputs }) => all + inputs, 0);
  return [
    ...fed.map(
      ({ family, seed, targets, inputs }) =>
        `  fuzzing of ${family}: ${grouped(inputs)} inputs to ${targets} targets, FUZZ_SEED=${seed}`,
    ),
    `  fuzzing: ${grouped(sum)} inputs in all`,
  ];
}

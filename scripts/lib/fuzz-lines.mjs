/** What the fuzzing fed, for the summary: a line a family, with its seed, and their sum. Node's own modules only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A number as people read it: `109,260`. */
const grouped = (count) => count.toLocaleString('en');

/**
 * @param {string} folder where the fuzzing wrote `fuzz-<family>.json`
 * @returns {string[]} none where nothing was fed
 */
export function fuzzLines(folder) {
  if (!existsSync(folder)) return [];
  const told = readdirSync(folder)
    .filter((file) => /^fuzz-\w+\.json$/.test(file))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
    .map(({ family, seed, inputs }) => ({
      family,
      seed,
      targets: Object.keys(inputs).length,
      count: Object.values(inputs).reduce((sum, count) => sum + count, 0),
    }));
  if (told.length === 0) return [];
  const sum = told.reduce((all, { count }) => all + count, 0);
  return [
    ...told.map(
      ({ family, seed, targets, count }) =>
        `  fuzzing of ${family}: ${grouped(count)} inputs to ${targets} targets, FUZZ_SEED=${seed}`,
    ),
    `  fuzzing: ${grouped(sum)} inputs in all`,
  ];
}

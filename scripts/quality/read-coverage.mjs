/** What istanbul's summary of a run says, folder by folder. */
import { posix, sep } from 'node:path';

const KINDS = ['branches', 'lines'];

/** A path from a folder on its way; empty when it does not lead through that. */
const within = (file, folder) =>
  file.includes(folder) ? file.slice(file.lastIndexOf(folder) + folder.length) : '';

/**
 * What a run of the tests went through, summed by the folders that have a bound.
 * @param {Record<string, Record<string, { total: number, covered: number }>>} summary `coverage-summary.json`, whose paths are
 *   those of the machine and the clone that the tests ran in
 * @param {string} packageFolder from the root of the repository, such as `packages/schema`
 * @param {readonly string[]} folders from the package, such as `src/derive`
 * @returns {Record<string, { branches: Part, lines: Part }>} a folder of which nothing was run is left out
 * @typedef {{ covered: number, of: number }} Part
 */
export function readCoverage(summary, packageFolder, folders) {
  const files = Object.entries(summary)
    .filter(([file]) => file !== 'total')
    .map(([file, counts]) => [within(file.split(sep).join(posix.sep), `/${packageFolder}/`), counts]);
  const sums = folders.map((folder) => {
    const inFolder = files.filter(([file]) => file.startsWith(`${folder}/`));
    const sumOf = (kind) =>
      inFolder.reduce(
        (sum, [, counts]) => ({
          covered: sum.covered + counts[kind].covered,
          of: sum.of + counts[kind].total,
        }),
        { covered: 0, of: 0 },
      );
    return [folder, Object.fromEntries(KINDS.map((kind) => [kind, sumOf(kind)]))];
  });
  return Object.fromEntries(sums.filter(([, { lines }]) => lines.of > 0));
}

/**
 * The folders that a configuration of Vitest sets a bound for, with the least share of branches.
 * @param {{ test?: { coverage?: { thresholds?: Record<string, { branches: number }> } } }} config
 * @returns {Record<string, number>} percent by folder; `src/{a,b}/**` is two folders
 */
export function boundsOf({ test = {} }) {
  const bounds = Object.entries(test.coverage?.thresholds ?? {}).flatMap(([pattern, { branches }]) => {
    const [, before, names, after] = /^(.*?)\{(.*?)\}(.*)$/.exec(pattern) ?? [];
    const patterns =
      names === undefined ? [pattern] : names.split(',').map((name) => `${before}${name}${after}`);
    return patterns.map((one) => [one.replace(/\/\*\*.*$/, ''), branches]);
  });
  return Object.fromEntries(bounds);
}

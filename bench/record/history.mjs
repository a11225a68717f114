/** What was measured before: `bench/history.json`, a run after the other, the newest last. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { listMeasures } from './measures.mjs';

export const HISTORY = fileURLToPath(new URL('../history.json', import.meta.url));

/** What kind of machine this is, and nothing by which it could be told from others of its kind. */
export const machineClass = () => ({
  system: `${process.platform} ${process.arch}`,
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 2 ** 30),
  node: process.versions.node,
});

/** How busy the machine is with other things, in waiting programs per core; above a half, ratios of times say little. */
export const loadPerCore = () => Number((loadavg()[0] / cpus().length).toFixed(2));

/** The commit that is measured, and whether the files differ from it. */
export function describeCommit(folder) {
  const git = (...args) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  return { commit: git('rev-parse', '--short=12', 'HEAD'), isChanged: git('status', '--porcelain') !== '' };
}

/**
 * A run as it is kept.
 * @param {object} run
 * @param {Date} run.now
 * @param {'full' | 'quick'} run.sizes `quick` when less was measured than the budgets are about
 * @param {number} run.load how busy the machine was at the beginning, per core
 * @param {Record<string, string>} run.notMeasured group → why it was left out
 */
export function makeEntry({
  now,
  commit,
  isChanged,
  machine,
  load,
  sizes,
  seconds,
  measures,
  notMeasured = {},
}) {
  const verdicts = listMeasures(measures).map(({ measure }) => measure.verdict);
  const countOf = (verdict) => verdicts.filter((one) => one === verdict).length;
  return {
    date: now.toISOString().slice(0, 10),
    commit,
    ...(isChanged ? { isChanged } : {}),
    machine,
    load,
    sizes,
    seconds: Math.round(seconds),
    reached: countOf('reached'),
    within: countOf('within'),
    failed: countOf('failed'),
    measures,
    ...(Object.keys(notMeasured).length > 0 ? { notMeasured } : {}),
  };
}

/** All runs, the oldest first; none when there is no file. */
export const readHistory = (file = HISTORY) =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];

/** Adds a run. Those before it stay as they are. */
export function appendEntry(entry, file = HISTORY) {
  const history = [...readHistory(file), entry];
  writeFileSync(file, `${JSON.stringify(history, null, 1)}\n`);
  return history;
}

/** The newest run of a kind. */
export const newestOf = (history, sizes) => history.findLast((entry) => entry.sizes === sizes);

/** One measure through all runs of a kind, oldest first. */
export const seriesOf = (history, sizes, group, name) =>
  history.flatMap((entry) => {
    const measure = entry.sizes === sizes ? entry.measures[group]?.[name] : undefined;
    return measure?.median === undefined ? [] : [{ date: entry.date, commit: entry.commit, ...measure }];
  });

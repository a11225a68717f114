/**
 * `npm run quality`: takes in what the last runs left behind (the sums of `npm test`, its coverage, the report of Stryker), keeps
 * it in docs/quality.json, and writes docs/quality.md from it. With `--check` it takes in nothing, and says whether the page is
 * what the record and the sources say.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { loadConfigFromFile } from 'vite';
import { readHistory } from '../../bench/record/history.mjs';
import { layOut, writeOrCheck } from '../docs/generated-file.mjs';
import { readRules } from '../docs/read-rules.mjs';
import { ROOT } from '../lib/run.mjs';
import { listWorkspaces, readJson } from '../lib/workspaces.mjs';
import { countCorpus, countTestFiles } from './count-sources.mjs';
import { describeQuality } from './describe.mjs';
import { boundsOf, readCoverage } from './read-coverage.mjs';
import { mergeMutation, readMutation } from './read-mutation.mjs';

const inRoot = (...parts) => join(ROOT, ...parts);
const RECORD = inRoot('docs/quality.json');
const PAGE = inRoot('docs/quality.md');
const SCRIPT = 'scripts/quality/quality.mjs';
const TESTS = 'test-results/summary.json';
const COVERAGE = 'coverage/coverage-summary.json';
const MUTATION = 'reports/mutation.json';

const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' });

/** What is kept of earlier runs. */
export const readRecord = (file = RECORD) => ({
  coverage: {},
  mutation: {},
  ...(existsSync(file) ? readJson(file) : {}),
});

/** The packages whose tests have a bound for coverage, each with its bounds. */
async function readBounds() {
  const bounds = {};
  for (const { folder } of listWorkspaces(ROOT)) {
    const file = inRoot(folder, 'vitest.config.ts');
    if (!existsSync(file) || !readFileSync(file, 'utf8').includes('thresholds')) continue;
    const loaded = await loadConfigFromFile({ command: 'serve', mode: 'test' }, file);
    bounds[folder] = boundsOf(loaded?.config ?? {});
  }
  return bounds;
}

/** The files that `npm run mutation` changes, from the root. */
function mutatedFiles() {
  const folder = 'packages/schema/src/derive';
  return readdirSync(inRoot(folder), { recursive: true })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('/index.ts'))
    .sort();
}

/** What the sources say now. */
const count = async (record) => ({
  corpus: await countCorpus(),
  bounds: await readBounds(),
  rules: (await readRules()).codes.length,
  unmeasured: mutatedFiles().filter((file) => record.mutation[file] === undefined),
});

function existsInRoot(file) {
  return file !== '' && existsSync(inRoot(file));
}

const dayOf = (file) => statSync(file).mtime.toISOString().slice(0, 10);

/** The record with what the last runs left behind; what no run left is as it was. */
async function takeIn(record) {
  const commit = git('rev-parse', '--short=12', 'HEAD').trim();
  const files = git('ls-files', '--', '*.test.ts', '*.test.tsx', '*.test.mjs')
    .split('\n')
    .filter(existsInRoot);
  const testFiles = countTestFiles(files, (file) => readFileSync(inRoot(file), 'utf8'));
  const taken = { ...record, testFiles };
  const weighed = readHistory().findLast(({ measures }) => measures.weight !== undefined);
  if (weighed !== undefined) taken.weights = { date: weighed.date, rows: weighed.measures.weight };
  if (existsSync(inRoot(TESTS))) taken.tests = readJson(inRoot(TESTS));
  for (const [folder, limits] of Object.entries(await readBounds())) {
    const file = inRoot(folder, COVERAGE);
    if (!existsSync(file)) continue;
    const folders = readCoverage(readJson(file), folder, Object.keys(limits));
    if (Object.keys(folders).length === 0) throw new Error(`${file} says nothing of ${folder}.`);
    taken.coverage = { ...taken.coverage, [folder]: { date: dayOf(file), commit, folders } };
  }
  let { mutation } = taken;
  for (const { folder } of listWorkspaces(ROOT)) {
    const file = inRoot(folder, MUTATION);
    const now = existsSync(file) ? readMutation(readJson(file), folder) : {};
    mutation = mergeMutation(mutation, now, existsSync(file) ? dayOf(file) : '', existsInRoot);
  }
  return { ...taken, mutation };
}

const makePage = async (record) => layOut(PAGE, describeQuality(record, await count(record)));

/** @returns {Promise<string | undefined>} a sentence when the page is old */
export async function checkQuality() {
  return writeOrCheck(PAGE, await makePage(readRecord()), SCRIPT, true);
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  if (argv.includes('--check')) {
    const complaint = await checkQuality();
    if (complaint !== undefined) {
      console.error(complaint);
      process.exitCode = 1;
    }
  } else {
    const record = await takeIn(readRecord());
    writeFileSync(RECORD, await layOut(RECORD, JSON.stringify(record)));
    writeFileSync(PAGE, await makePage(record));
  }
}

/**
 * `npm test`: installs, finds or installs a browser, builds, and runs every check. Each step is one check, and each test
 * within it another. The summary names the tests that failed, and its last line is their sum: `N passed, N failed`. A
 * step that fails does not stop the next ones. Node's own modules only until the packages are installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureTestBrowser } from './browser.mjs';
import { installIfNeeded } from './install.mjs';
import {
  addCounts,
  countPlaywright,
  countTap,
  countVitest,
  describeCount,
  NOTHING_TOLD,
} from './lib/count.mjs';
import { describeFailures, failuresOfPlaywright, failuresOfTap, failuresOfVitest } from './lib/failures.mjs';
import { fuzzLines, readFuzzing } from './lib/fuzz-lines.mjs';
import { isStopped, ROOT, run, runTool } from './lib/run.mjs';
import { listWorkspaces } from './lib/workspaces.mjs';

const VITEST_RESULTS = 'test-results/vitest.json';
const PLAYWRIGHT_RESULTS = 'test-results/playwright.json';
const FUZZ_RESULTS = 'packages/corpus/test-results';
const NODE_RESULTS = 'test-results/node.tap';
const PACKAGING_RESULTS = 'test-results/packaging.json';
const EXAMPLES_RESULTS = 'test-results/examples.json';
const ENGINES_RESULTS = 'test-results/engines.json';
const SUMMARY = 'test-results/summary.json';
const WORDPRESS_RESULTS = 'test-results/wordpress.json';

const BEGAN = Date.now();

/** Steps and tests so far: `{ name, count, note, failures }`, the last being the lines that name what failed. */
const results = [];

const inRoot = (...parts) => join(ROOT, ...parts);

/** Begins what a step does, which may go on beside other steps. `action` gives whether it succeeded; what it throws is shown as a sentence. */
function begin(action) {
  const began = Date.now();
  const ended = action().catch((error) => {
    console.error(error.message);
    return false;
  });
  return { began, ended };
}

/** Runs one step, or waits for one that was begun, and notes how it went. */
async function step(name, action) {
  if (isStopped()) return false;
  console.log(`\n── ${name}`);
  const { began, ended } = typeof action === 'function' ? begin(action) : action;
  const ok = await ended;
  const count = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const seconds = `${((Date.now() - began) / 1000).toFixed(1)} s`;
  results.push({ name, count, note: `${ok ? 'passed' : 'failed'} in ${seconds}`, failures: [] });
  return ok;
}

/** Notes the tests that a step ran, from the file its runner wrote; without the file they count as a failure. */
function note(name, file, countOf, failuresOf = () => []) {
  if (isStopped()) return;
  let count = NOTHING_TOLD;
  let failures = [];
  if (existsSync(file)) {
    try {
      const text = readFileSync(file, 'utf8');
      count = countOf(text);
      failures = describeFailures(failuresOf(text), ROOT);
    } catch (error) {
      console.error(`${file} could not be read: ${error.message}`);
    }
  }
  const told = existsSync(file) ? describeCount(count) : 'failed: it told no result';
  results.push({ name, count, note: told, failures });
}

const ofJson = (action) => (text) => action(JSON.parse(text));

const turbo = async (task, env, ...flags) =>
  (
    await runTool(
      'turbo',
      ['run', task, '--continue=dependencies-successful', '--output-logs=new-only', ...flags],
      { env },
    )
  ).ok;

/** Runs tools beside one another, and shows what each tells when all have ended. All must succeed. */
async function runBeside(...tools) {
  const ends = await Promise.all(tools.map(([tool, args]) => runTool(tool, args, { quiet: true })));
  for (const { output } of ends) process.stdout.write(output);
  return ends.every(({ ok }) => ok);
}

/** Code style, layout and import direction. */
const lint = () =>
  runBeside(
    ['oxlint', []],
    ['eslint', ['.', '--max-warnings=0']],
    ['prettier', ['--check', '--log-level=warn', '.']],
  );

/** Dead code, dependencies that nobody uses or names, imports in a circle. */
const findDead = () =>
  runBeside(
    ['knip', ['--no-progress', '--no-config-hints']],
    ['knip', ['--no-progress', '--no-config-hints', '--cycles']],
  );

/** The tests of these scripts, of the lint rules and of what the bench keeps. */
async function testScripts() {
  const files = ['scripts', 'bench'].flatMap((folder) =>
    readdirSync(inRoot(folder), { recursive: true })
      .filter((file) => file.endsWith('.test.mjs'))
      .map((file) => join(folder, file)),
  );
  mkdirSync(inRoot('test-results'), { recursive: true });
  const reporters = ['spec', 'stdout', 'tap', NODE_RESULTS];
  const flags = reporters.map(
    (value, index) => `--test-reporter${index % 2 === 0 ? '' : '-destination'}=${value}`,
  );
  // Left to itself Node would leave one core idle.
  const concurrency = `--test-concurrency=${availableParallelism()}`;
  return (await run(process.execPath, ['--test', concurrency, ...flags, ...files])).ok;
}

/** The packages as a stranger gets them: packed, installed in a blank project and used there. */
const testPackaging = async (env) =>
  (await run(process.execPath, [inRoot('scripts/packaging/packaging.mjs')], { env })).ok;

/** Runs a script beside other steps, and shows what it tells when it has ended. */
async function runAside(script, env) {
  const { ok, output } = await run(process.execPath, [inRoot(script)], { env, quiet: true });
  process.stdout.write(output);
  return ok;
}

/** The examples of each framework, built from the packed packages and used in Chromium. */
const testExamples = (env) => runAside('scripts/examples/examples.mjs', env);

/** The built demo in Firefox and WebKit, as far as they can be had. */
const walkEngines = async (env) =>
  (await run(process.execPath, [inRoot('scripts/engines/engines.mjs')], { env })).ok;

/** The built plugin in a real WordPress, where one can be had. */
const walkWordPress = (env) => runAside('scripts/wordpress/wordpress.mjs', env);

/**
 * What later steps need of the system: PHP, nginx, Firefox, WebKit, WordPress. What cannot be had is told where it is missed: its tests
 * are skipped, and say so. One after the other: two apt-get at once upset each other.
 */
async function fetchForLater(env) {
  const { ensurePhp, ensureWordPress } = await import('./wordpress/get.mjs');
  const { ensureEngines } = await import('./engines/find.mjs');
  const { ensureNginx } = await import('./nginx/get.mjs');
  await ensurePhp();
  const nginx = await ensureNginx();
  if (nginx !== '') env.NGINX_PATH = nginx;
  await ensureEngines();
  await ensureWordPress();
  return true;
}

/** What could not be had to walk in, a line each: it counts as nothing, so it must be told. */
const walksNotRun = () =>
  [ENGINES_RESULTS, WORDPRESS_RESULTS]
    .map((file) => inRoot(file))
    .filter((file) => existsSync(file))
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).notRun)
    .map(({ engine, why }) => `${engine}: ${why}`);

async function runChecks() {
  if (!(await step('install', async () => (await installIfNeeded(), true)))) return;
  const env = {};
  await step('browser', async () => {
    env.CHROME_PATH = await ensureTestBrowser();
    console.log(env.CHROME_PATH);
    return true;
  });

  const workspaces = listWorkspaces(ROOT);
  const withScript = (script) =>
    workspaces.filter(({ manifest }) => manifest.scripts?.[script] !== undefined);
  for (const { folder } of workspaces)
    rmSync(inRoot(folder, 'test-results'), { recursive: true, force: true });
  rmSync(inRoot('test-results'), { recursive: true, force: true });

  const fetching = begin(() => fetchForLater(env));
  await step('build', () => turbo('build', env)); // first: lint reads the types that it writes
  // It keeps one core busy for a minute or two, and leaves the other to what comes next.
  const linting = begin(lint);
  await step('dead code', findDead);
  await step('types', () => turbo('types', env));
  await step('publint', () => turbo('publint', env));
  await step('lint', linting);
  // They wait for npm and for one program after another: the next steps have the other core.
  const inExamples = begin(() => testExamples(env));
  await step('scripts', testScripts);
  note('scripts: tests', inRoot(NODE_RESULTS), countTap, failuresOfTap);
  // Not before: two that pack at once would take the licence away from each other (scripts/packaging/license.mjs).
  await step('packaging', () => testPackaging(env));
  note('packaging: checks', inRoot(PACKAGING_RESULTS), (text) => JSON.parse(text));
  await step('examples', inExamples);
  note(
    'examples: checks',
    inRoot(EXAMPLES_RESULTS),
    ofJson((told) => told),
    ofJson(({ failures }) => failures),
  );
  await step('fetch', fetching);
  // One suite at a time: three of them and a browser on two cores make each other time out.
  await step('test', () => turbo('test', env, '--concurrency=1'));
  for (const { folder } of withScript('test')) {
    const file = inRoot(folder, VITEST_RESULTS);
    note(`${folder}: tests`, file, ofJson(countVitest), ofJson(failuresOfVitest));
  }
  await step('e2e', () => turbo('e2e', env, '--concurrency=1'));
  for (const { folder } of withScript('e2e')) {
    const file = inRoot(folder, PLAYWRIGHT_RESULTS);
    note(`${folder}: end-to-end tests`, file, ofJson(countPlaywright), ofJson(failuresOfPlaywright));
  }
  // Both walks wait for pages more than they work.
  const inWordPress = begin(() => walkWordPress(env));
  await step('engines', () => walkEngines(env));
  note(
    'engines: steps',
    inRoot(ENGINES_RESULTS),
    ofJson((told) => told),
    ofJson(({ failures }) => failures),
  );
  await step('wordpress', inWordPress);
  note(
    'wordpress: steps',
    inRoot(WORDPRESS_RESULTS),
    ofJson((told) => told),
    ofJson(({ failures }) => failures),
  );
}

/** Keeps the sums for `npm run quality`. A run that was stopped says nothing. */
function writeSummary() {
  if (isStopped()) return;
  const date = new Date().toISOString().slice(0, 10);
  const commit = spawnSync('git', ['rev-parse', '--short=12', 'HEAD'], {
    cwd: ROOT,
    encoding: 'utf8',
  }).stdout.trim();
  const seconds = Math.round((Date.now() - BEGAN) / 1000);
  const parts = results.map(({ name, count }) => ({ name, ...count }));
  const fuzzing = readFuzzing(inRoot(FUZZ_RESULTS));
  mkdirSync(inRoot('test-results'), { recursive: true });
  writeFileSync(inRoot(SUMMARY), `${JSON.stringify({ date, commit, seconds, parts, fuzzing })}\n`);
}

await runChecks();

console.log('\n── summary');
const width = Math.max(...results.map(({ name }) => name.length));
for (const { name, count, note, failures } of results) {
  console.log(`${count.failed > 0 ? '✗' : '✓'} ${name.padEnd(width)}  ${note}`);
  for (const line of failures) console.log(`    ${line}`);
}
for (const line of fuzzLines(inRoot(FUZZ_RESULTS))) console.log(line);
for (const line of walksNotRun()) console.log(`! NOT RUN, and counted as nothing: ${line}`);
writeSummary();
const { passed, failed } = addCounts(results.map(({ count }) => count));
if (isStopped()) console.log('\nStopped before the end.');
else {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

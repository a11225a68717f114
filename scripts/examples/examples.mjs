/**
 * Installs each example of `examples/` with the packed packages in a blank folder, builds it as its author would, and
 * uses the built page in Chromium under a strict policy: the list is there, a lock holds, an event is heard, a method
 * works. Then begins a list with `npm create service-directory`, as starter.mjs tells. Needs the packages to be built, and
 * leaves nothing behind. `npm test` runs it; alone:
 * `node scripts/examples/examples.mjs`. Writes what passed and failed to test-results/examples.json.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGUMENTS, ensureBrowser } from '../browser.mjs';
import { ROOT } from '../lib/run.mjs';
import { StepResults } from '../lib/step-results.mjs';
import { expectSuccess, removeTemporaryFolders, run, runNpm, temporaryFolder } from '../packaging/child.mjs';
import { listPublished, pack } from '../packaging/pack.mjs';
import { serve } from '../packaging/server.mjs';
import { CHECKS, openExample } from './checks.mjs';
import { manifestWith } from './manifest.mjs';
import { beginList, STARTER_STEPS } from './starter.mjs';

const EXAMPLES = join(ROOT, 'examples');
/** The invented directory of the plain folder, as `publish` wrote it. */
const DIRECTORY = join(ROOT, 'packages/plain-html/dist/site/directory.json');
const RESULTS = join(ROOT, 'test-results/examples.json');
const STARTER = 'create-service-directory';
const STARTER_SOURCE = join(ROOT, 'packages/create');
const results = new StepResults(RESULTS);

const sourceOf = (name) => join(EXAMPLES, name);

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Copies the examples into one project of several, so that what they share is installed once. Gives the tarballs. */
async function installExamples(names, folder) {
  const tarballs = {};
  for (const published of listPublished(ROOT))
    tarballs[published.name] = `file:${await pack(ROOT, published, folder)}`;
  for (const name of names) {
    cpSync(sourceOf(name), join(folder, name), {
      recursive: true,
      filter: (path) => !/(?:^|[\\/])(?:node_modules|dist)$/.test(path),
    });
    const file = join(folder, name, 'package.json');
    writeFileSync(file, JSON.stringify(manifestWith(readJson(file), tarballs)));
  }
  const { [STARTER]: starter, ...overrides } = tarballs;
  const dependencies = { [STARTER]: starter };
  const project = { name: 'examples', private: true, workspaces: names, dependencies, overrides };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  await expectSuccess('npm install', runNpm(args, { cwd: folder }));
  return overrides;
}

/** Builds and serves an example, and runs every check on its page. */
async function tryExample(name, folder, browser) {
  const cwd = join(folder, name);
  await expectSuccess(`vite build of ${name}`, run('npx', ['--no-install', 'vite', 'build'], { cwd }));
  cpSync(DIRECTORY, join(cwd, 'dist/directory.json'));
  const server = await serve(join(cwd, 'dist'));
  try {
    for (const [title, check] of Object.entries(CHECKS)) {
      const example = await openExample(browser, server.origin);
      await results.take(sourceOf(name), [name, title], () => check(example, readJson(DIRECTORY)));
      await example.close();
    }
  } finally {
    await server.close();
  }
}

/** Begins a list in a folder of its own, and takes each step with it. */
async function tryStarter(project, tarballs, browser) {
  const folder = await beginList(project, temporaryFolder('service-directory-starter'), tarballs);
  for (const [title, step] of Object.entries(STARTER_STEPS))
    await results.take(STARTER_SOURCE, ['npm create', title], () => step({ folder, browser }));
}

try {
  const executablePath = await ensureBrowser();
  const names = readdirSync(EXAMPLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const folder = temporaryFolder('service-directory-examples');
  const tarballs = await installExamples(names, folder);
  console.log(`Installed the packed packages in ${names.join(', ')}.`);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    for (const name of names)
      await results.take(sourceOf(name), [name, 'is built and served'], () =>
        tryExample(name, folder, browser),
      );
    await results.take(STARTER_SOURCE, ['npm create', 'a list is begun and installed'], () =>
      tryStarter(folder, tarballs, browser),
    );
  } finally {
    await browser.close();
  }
  results.end();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  removeTemporaryFolders();
}

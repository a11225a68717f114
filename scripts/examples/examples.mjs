/**
 * Installs each example of `examples/` with the packed packages in a blank folder, builds it as its author would, and
 * uses the built page in Chromium under a strict policy: the list is there, a lock holds, an event is heard, a method
 * works; where a server drew the list, it is read without scripts, too. Then begins a list with
 * `npm create service-directory`, as starter.mjs tells. Needs the packages to be built, and leaves nothing behind.
 * `npm test` runs it; alone: `node scripts/examples/examples.mjs`, with the names of some, or `create`, for these alone.
 * Writes what passed and failed to test-results/examples.json.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGUMENTS, ensureBrowser } from '../browser.mjs';
import { ROOT } from '../lib/run.mjs';
import { StepResults } from '../lib/step-results.mjs';
import {
  environmentFrom,
  expectSuccess,
  removeTemporaryFolders,
  runNpm,
  temporaryFolder,
} from '../packaging/child.mjs';
import { listPublished, pack } from '../packaging/pack.mjs';
import { serve } from '../packaging/server.mjs';
import { CHECKS, DRAWN_CHECKS, openExample } from './checks.mjs';
import { manifestWith } from './manifest.mjs';
import { beginList, STARTER_STEPS } from './starter.mjs';

const EXAMPLES = join(ROOT, 'examples');
/** The invented directory of the plain folder, as `publish` wrote it. */
const DIRECTORY = join(ROOT, 'packages/plain-html/dist/site/directory.json');
const RESULTS = join(ROOT, 'test-results/examples.json');
const STARTER = 'create-service-directory';
const STARTER_SOURCE = join(ROOT, 'packages/create');
/** What frameworks would tell their makers of each build. */
const QUIET = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };
const NOT_COPIED = /(?:^|[\\/])(?:node_modules|dist|\.(?:angular|astro|next))$/;
const WANTED = process.argv.slice(2);
const results = new StepResults(RESULTS);

/** Can be read out, and reaches nobody. */
const NUMBER = { channel: 'phone', value: '+4700000001', printed: '00 00 00 01' };

const isWanted = (name) => WANTED.length === 0 || WANTED.includes(name);

const sourceOf = (name) => join(EXAMPLES, name);

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The directory of the examples: that of the plain folder, in which nobody can be called, with a number for each. */
function directoryOfExamples() {
  const directory = readJson(DIRECTORY);
  const services = directory.services.map((service) => ({
    ...service,
    contacts: [NUMBER, ...(service.contacts ?? [])],
  }));
  return { ...directory, services };
}

/** Copies the examples into one project of several, so that what they share is installed once. Gives the tarballs. */
async function installExamples(names, folder) {
  const tarballs = {};
  for (const published of listPublished(ROOT))
    tarballs[published.name] = `file:${await pack(ROOT, published, folder)}`;
  for (const name of names) {
    cpSync(sourceOf(name), join(folder, name), {
      recursive: true,
      filter: (path) => !NOT_COPIED.test(path),
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

/** Does a page of the folder hold a list that a server drew? */
const isDrawn = (folder) =>
  readFileSync(join(folder, 'index.html'), 'utf8').includes('<template shadowrootmode="open">');

/** Builds and serves an example, and runs every check on its page. */
async function tryExample(name, folder, browser) {
  const cwd = join(folder, name);
  const built = join(cwd, 'dist');
  mkdirSync(join(cwd, 'public'), { recursive: true });
  const directory = directoryOfExamples();
  writeFileSync(join(cwd, 'public/directory.json'), JSON.stringify(directory));
  const env = environmentFrom(process.env, QUIET);
  await expectSuccess(`build of ${name}`, runNpm(['run', 'build'], { cwd, env }));
  const server = await serve(built, { allowsInline: isDrawn(built) });
  const tryWith = async (checks, options) => {
    for (const [title, check] of Object.entries(checks)) {
      const example = await openExample(browser, server.origin, options);
      await results.take(sourceOf(name), [name, title], () => check(example, directory));
      await example.close();
    }
  };
  try {
    await tryWith(CHECKS, {});
    if (isDrawn(built)) await tryWith(DRAWN_CHECKS, { javaScriptEnabled: false });
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
    .filter(isWanted)
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
    if (isWanted('create'))
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

/** The examples as one project with the packages in it, wherever those come from: built, served and used. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/run.mjs';
import { environmentFrom, expectSuccess, runNpm } from '../packaging/child.mjs';
import { serve } from '../packaging/server.mjs';
import { CHECKS, DRAWN_CHECKS, openExample } from './checks.mjs';
import { DRAWN_LOOKS } from './drawn-looks.mjs';
import { manifestWith } from './manifest.mjs';
import { paste, PASTED, PASTED_CHECKS } from './snippets.mjs';

const EXAMPLES = join(ROOT, 'examples');
/** The invented directory of the plain folder, as `publish` wrote it. */
const DIRECTORY = 'packages/plain-html/dist/site/directory.json';
/** What frameworks would tell their makers of each build. */
const QUIET = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };
const NOT_COPIED = /(?:^|[\\/])(?:node_modules|dist|\.(?:angular|astro|next))$/;

/** Can be read out, and reaches nobody. */
const NUMBER = { channel: 'phone', value: '+4700000001', printed: '00 00 00 01' };

/** Where an example stands in the repository. */
export const sourceOf = (name) => join(EXAMPLES, name);

/** The names of all examples, in order. */
export const listExamples = () =>
  readdirSync(EXAMPLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The directory of the examples: that of the plain folder, in which nobody can be called, with a number for each. */
function directoryOfExamples(root) {
  const directory = readJson(join(root, DIRECTORY));
  const services = directory.services.map((service) => ({
    ...service,
    contacts: [NUMBER, ...(service.contacts ?? [])],
  }));
  return { ...directory, services };
}

/**
 * Copies examples into one project of several, so that what they share is installed once, and installs it.
 * @param {readonly string[]} names
 * @param {string} folder of the project
 * @param {Record<string, string>} packages package → version or `file:` tarball
 * @param {{ npmrc?: string, besides?: Record<string, string> }} [options] `npmrc` says where versions come from, `besides`
 *   what else the project has
 */
export async function installExamples(names, folder, packages, { npmrc, besides = {} } = {}) {
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    cpSync(sourceOf(name), join(folder, name), {
      recursive: true,
      filter: (path) => !NOT_COPIED.test(path),
    });
    const file = join(folder, name, 'package.json');
    writeFileSync(file, JSON.stringify(manifestWith(readJson(file), packages)));
  }
  const project = {
    name: 'examples',
    private: true,
    workspaces: names,
    dependencies: besides,
    overrides: packages,
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  if (npmrc !== undefined) writeFileSync(join(folder, '.npmrc'), npmrc);
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  await expectSuccess('npm install', runNpm(args, { cwd: folder, timeoutMs: 600_000 }));
}

/** Does a page of the folder hold a list that a server drew? */
const isDrawn = (folder) =>
  readFileSync(join(folder, 'index.html'), 'utf8').includes('<template shadowrootmode="open">');

/** Builds and serves an example, and gives what runs checks on its page. */
async function buildAndTry(name, folder, results, { browser, directory }, run) {
  const cwd = join(folder, name);
  const built = join(cwd, 'dist');
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
    await run(tryWith, built, server.origin);
  } finally {
    await server.close();
  }
}

/**
 * Builds and serves an example, and runs every check on its page.
 * @param {string} name
 * @param {string} folder of the project
 * @param {import('playwright').Browser} browser
 * @param {import('../lib/step-results.mjs').StepResults} results takes each check
 * @param {string} [root] a repository in which the plain folder is built
 */
export async function tryExample(name, folder, browser, results, root = ROOT) {
  mkdirSync(join(folder, name, 'public'), { recursive: true });
  const directory = directoryOfExamples(root);
  writeFileSync(join(folder, name, 'public/directory.json'), JSON.stringify(directory));
  await buildAndTry(name, folder, results, { browser, directory }, async (tryWith, built, origin) => {
    await tryWith(CHECKS, {});
    if (!isDrawn(built)) return;
    await tryWith(DRAWN_CHECKS, { javaScriptEnabled: false });
    for (const [title, check] of Object.entries(DRAWN_LOOKS))
      await results.take(sourceOf(name), [name, title], () => check({ browser, origin }));
  });
}

/**
 * The same with the code of the snippet builder in the place of the component, where it writes such code.
 * @param {Record<string, string>} codes of `readSnippets`
 */
export async function tryPasted(name, folder, browser, results, codes) {
  if (PASTED[name] === undefined) return;
  paste(folder, name, codes);
  const directory = readJson(join(folder, name, 'public/directory.json'));
  await buildAndTry(name, folder, results, { browser, directory }, (tryWith) => tryWith(PASTED_CHECKS, {}));
}

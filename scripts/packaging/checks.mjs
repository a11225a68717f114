/** What is checked of the published packages, as a consumer has them. One list for `npm test` and the release rehearsal. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../lib/run.mjs';
import { readJson } from '../lib/workspaces.mjs';
import { commonJsChecks } from './check-commonjs.mjs';
import { developerChecks } from './check-developer.mjs';
import { editorChecks } from './check-editor.mjs';
import { languageChecks } from './check-languages.mjs';
import { checkPages } from './check-pages.mjs';
import { plainPageChecks } from './check-plain-page.mjs';
import { sizeChecks } from './check-sizes.mjs';
import { starterChecks } from './check-starter.mjs';
import { toolChecks } from './check-tools.mjs';
import { verdictChecks } from './check-verdicts.mjs';
import { expectSuccess, runNode, runNpm } from './child.mjs';
import { missingFrom, privateIn } from './contents.mjs';

/**
 * @typedef {object} Context
 * @property {string} folder the consumer
 * @property {string} browser path of a Chromium
 * @property {readonly { name: string, version: string }[]} packages what is installed in it
 */

/** @typedef {{ name: string, run: (context: Context) => Promise<void> }} Check `run` rejects with what is wrong. */

const SCOPE = '@service-directory';
/** The day of the check, so that what is fresh now is fresh for ever. */
const TODAY = ['--today', '2026-11-24'];

/** What of the element and the editor may be imported anywhere; some are types for templates. */
const DRAWING_ENTRIES = [
  '',
  '/define',
  '/locales',
  '/plugins',
  '/basemaps',
  '/sources',
  '/jsx',
  '/solid',
  '/svelte',
  '/vue',
]
  .map((entry) => `element${entry}`)
  .concat('editor', 'editor/define');

const installed = (folder, name) => join(folder, 'node_modules', ...name.split('/'));

/** The text files of a folder, by path with `/`. */
function filesIn(folder) {
  const paths = readdirSync(folder, { recursive: true }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]));
}

const machinePaths = () =>
  [...new Set([ROOT, homedir(), tmpdir()].flatMap((folder) => [folder, realpathSync(folder)]))]
    .filter((folder) => folder.length > 1)
    .map((folder) => folder + sep);

function expectNoFaults(faults) {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

const contentChecks = ({ name }) => [
  {
    name: `${name}: README, licence and every file that package.json promises`,
    run: async ({ folder }) => {
      const license = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
      expectNoFaults(missingFrom(filesIn(installed(folder, name)), license));
    },
  },
  {
    name: `${name}: no tests, sources, maps, notes or folders of a machine`,
    run: async ({ folder }) => {
      expectNoFaults(privateIn(filesIn(installed(folder, name)), machinePaths()));
    },
  },
];

const runScript = (folder, file) =>
  expectSuccess(file, runNode(join(folder, file), [], { cwd: folder, timeoutMs: 60_000 }));

const nodeChecks = [
  {
    name: 'Node: the main entry of the schema works where nothing else is installed',
    run: async ({ folder }) => {
      const alone = `${folder}-alone`;
      mkdirSync(join(alone, 'node_modules', SCOPE), { recursive: true });
      for (const path of ['package.json', 'directory.json', 'use-schema.mjs', `node_modules/${SCOPE}/schema`])
        cpSync(join(folder, path), join(alone, path), { recursive: true });
      await runScript(alone, 'use-schema.mjs');
    },
  },
  {
    name: 'Node: the zod schemas, labels and JSON Schema of the schema',
    run: ({ folder }) => runScript(folder, 'use-schema-entries.mjs'),
  },
  {
    name: 'Node: a spreadsheet becomes a directory',
    run: ({ folder }) => runScript(folder, 'use-convert.mjs'),
  },
  {
    name: 'Node: validate, checkFiles and readSource of the validator',
    run: ({ folder }) => runScript(folder, 'use-validator.mjs'),
  },
  ...DRAWING_ENTRIES.map((entry) => ({
    name: `Node: importing ${entry} does not throw, as on a server that renders pages`,
    run: async ({ folder }) => {
      const script = `await import('${SCOPE}/${entry}');`;
      const args = [script];
      await expectSuccess('the import', runNode('--input-type=module', ['-e', ...args], { cwd: folder }));
    },
  })),
];

const typeChecks = ['bundler', 'nodenext'].map((resolution) => ({
  name: `types: a strict program compiles (moduleResolution ${resolution})`,
  run: async ({ folder }) => {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    await expectSuccess('tsc', runNode(tsc, ['-p', `tsconfig.${resolution}.json`], { cwd: folder }));
  },
}));

/** The command as `npx` starts it, and nothing fetched for it. */
const serviceDirectory = (folder, ...args) =>
  runNpm(['exec', '--offline', '--no', '--', 'service-directory', ...args], {
    cwd: folder,
    timeoutMs: 60_000,
  });

const commandChecks = [
  {
    name: 'accepts a good directory',
    args: ['check', 'directory.json', ...TODAY],
    code: 0,
    says: /0 errors/,
  },
  {
    name: 'refuses one that asks for papers',
    args: ['check', 'broken.json', ...TODAY],
    code: 1,
    says: /residenceStatus/,
  },
  { name: 'checks a spreadsheet', args: ['check', 'list.csv', ...TODAY], code: 1, says: /C2/ },
  {
    name: 'publishes it',
    args: ['publish', 'directory.json', '--out', 'published', ...TODAY],
    code: 0,
    says: /Published to “published”/,
  },
  { name: 'explains itself', args: ['--help'], code: 0, says: /Usage: service-directory/ },
  { name: 'says that a file is missing', args: ['check', 'missing.json'], code: 2, says: /missing\.json/ },
].map(({ name, args, code, says }) => ({
  name: `npx service-directory ${name} (exit ${code})`,
  run: async ({ folder }) => {
    const result = await serviceDirectory(folder, ...args);
    assert.equal(result.code, code, `exit code ${result.code}:\n${result.output}`);
    assert.match(result.output, says);
    assert.doesNotMatch(result.output, /^\s+at .+:\d+/m, 'a stack trace is shown');
  },
}));

/** Bundles a page of the consumer, as a host's bundler does, and tells which files went into it. */
async function bundle(folder, page) {
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [join(folder, 'page', `${page}.ts`)],
    outdir: join(folder, 'page'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

const bundleChecks = [
  {
    name: 'bundle: the validator needs nothing of Node',
    run: async ({ folder }) => {
      await bundle(folder, 'validator');
    },
  },
  {
    name: 'bundle: the element, without zod',
    run: async ({ folder }) => {
      await bundle(folder, 'index-only');
      const inputs = await bundle(folder, 'element');
      assert.deepEqual(
        inputs.filter((input) => /(?:^|\/)node_modules\/zod\//.test(input)),
        [],
      );
    },
  },
];

/**
 * @param {Pick<Context, 'packages'>} context
 * @returns {Check[]}
 */
export const listChecks = ({ packages }) => [
  {
    name: 'one copy of each package, in the version that was packed',
    run: async ({ folder }) => {
      for (const { name, version } of packages)
        assert.equal(readJson(join(installed(folder, name), 'package.json')).version, version, name);
      const { packages: locked } = readJson(join(folder, 'package-lock.json'));
      const copies = Object.keys(locked).filter((path) =>
        packages.some(({ name }) => path.endsWith(`node_modules/${name}`)),
      );
      assert.deepEqual(copies.sort(), packages.map(({ name }) => `node_modules/${name}`).sort());
    },
  },
  ...packages.flatMap(contentChecks),
  ...packages.flatMap(verdictChecks),
  ...nodeChecks,
  ...commonJsChecks,
  ...typeChecks,
  ...commandChecks,
  ...starterChecks,
  ...bundleChecks,
  ...toolChecks,
  ...developerChecks,
  ...languageChecks,
  ...sizeChecks,
  ...checkPages,
  ...plainPageChecks,
  ...editorChecks,
];

/**
 * Runs the checks one after the other and tells how each went.
 * @param {readonly Check[]} checks
 * @param {Context} context
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runChecks(checks, context, tell = console.log) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, run } of checks) {
    try {
      await run(context);
      count.passed += 1;
      tell(`✓ ${name}`);
    } catch (error) {
      count.failed += 1;
      tell(`✗ ${name}\n${error.message.replace(/^/gm, '    ')}`);
    }
  }
  return count;
}

/** Builds `dist/browser.js` and `dist/worker.js`, and tells whose work the worker holds. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { build as bundle } from 'esbuild';
import { build } from 'tsup';

const TARGET = 'es2022';

/** The entry for pages: small, and without the rules. The worker stays a file of its own beside it. */
const buildEntry = () =>
  build({
    entry: { browser: 'src/browser/index.ts' },
    format: 'esm',
    target: TARGET,
    platform: 'browser',
    external: ['./worker.js'],
    clean: false,
    config: false,
    silent: true,
    tsconfig: 'src/browser/tsconfig.json',
    dts: {
      entry: { browser: 'src/browser/index.ts' },
      compilerOptions: { ignoreDeprecations: '6.0', paths: {} },
    },
  });

/**
 * The program of the worker with everything it needs in one file, so that it runs wherever it is put: a worker knows no
 * import map, and not every bundler follows it.
 */
async function buildWorker() {
  const { metafile } = await bundle({
    entryPoints: { worker: 'src/browser/worker.ts' },
    outdir: 'dist',
    bundle: true,
    format: 'esm',
    target: TARGET,
    platform: 'browser',
    minify: true,
    metafile: true,
    legalComments: 'none',
    // Half of the words are Cyrillic or Arabic: escaped, each letter would take six bytes. Modules are always UTF-8.
    charset: 'utf8',
    logLevel: 'warning',
    // Without the paths of tsconfig.json: the built neighbours, as everybody gets them.
    tsconfigRaw: '{}',
  });
  await writeFile('dist/worker.LICENSES.txt', await licensesOf(Object.keys(metafile.inputs)));
}

const PACKAGE = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Licences that a package leaves out of what it publishes, from its repository: `<name>.txt`. */
const KEPT_LICENSES = 'scripts/licenses/';

/** The licence texts of all packages that went into a bundle, as their licences ask. */
async function licensesOf(inputs) {
  const folders = new Map();
  for (const input of inputs) {
    const [folder, name] = PACKAGE.exec(input) ?? [];
    if (name !== undefined) folders.set(name, folder);
  }
  const texts = [...folders].sort().map(async ([name, folder]) => {
    const { version, license } = JSON.parse(await readFile(`${folder}package.json`, 'utf8'));
    const own = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const file = own === undefined ? `${KEPT_LICENSES}${name}.txt` : folder + own;
    const text = await readFile(file, 'utf8').catch(() => {
      throw new Error(`${name}, which is part of the worker, has no licence file: put it into ${file}.`);
    });
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return ['worker.js holds these packages, under the licences below.\n', ...(await Promise.all(texts))].join(
    rule,
  );
}

export async function buildBrowser() {
  await buildEntry();
  await buildWorker();
}

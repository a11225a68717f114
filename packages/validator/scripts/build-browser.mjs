/** Builds `dist/browser.js` and `dist/worker.js`, and tells whose work the worker holds. */
import { readFile, writeFile } from 'node:fs/promises';
import { build as bundle } from 'esbuild';
import { build } from 'tsup';
import { bundleTypes } from '../../../scripts/types/bundle.mjs';
import { minifyAgain } from '../../../scripts/lib/minify-again.mjs';
import { licensesOf } from '../../../scripts/licenses/licenses-of.mjs';
import { checksOnly } from './checks-only.mjs';
import { phoneMetadata } from './phone-metadata.mjs';

const TARGET = 'es2022';

const WORKER = 'dist/worker.js';

const ENTRY = { browser: 'src/browser/index.ts' };

/** The entry for pages: small, and without the rules. The worker stays a file of its own beside it. */
async function buildEntry() {
  await build({
    entry: ENTRY,
    format: 'esm',
    target: TARGET,
    platform: 'browser',
    external: ['./worker.js'],
    clean: false,
    config: false,
    silent: true,
    tsconfig: 'src/browser/tsconfig.json',
    // As the chunks of the library beside it.
    esbuildOptions(options) {
      options.charset = 'utf8';
      options.minifySyntax = true;
      options.minifyWhitespace = true;
      options.minifyIdentifiers = true;
    },
  });
  await bundleTypes(ENTRY, 'src/browser/tsconfig.json');
}

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
    plugins: [phoneMetadata, checksOnly],
    legalComments: 'none',
    // Half of the words are Cyrillic or Arabic: escaped, each letter would take six bytes. Modules are always UTF-8.
    charset: 'utf8',
    logLevel: 'warning',
    // Without the paths of tsconfig.json: the built neighbours, as everybody gets them.
    tsconfigRaw: '{}',
  });
  await writeFile(WORKER, minifyAgain(WORKER, await readFile(WORKER, 'utf8'), TARGET));
  await writeFile('dist/worker.LICENSES.txt', await licensesOf('worker.js', metafile));
}

export async function buildBrowser() {
  await buildEntry();
  await buildWorker();
}

/** Bundles the scripts of the admin page: a small one that the page has, and the check, which is loaded with a file. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licensesOf } from '../../../scripts/licenses/licenses-of.mjs';

/**
 * What publishing could load and the plugin never asks for: tables of holidays, whose licence does not go with that of
 * WordPress; other formats; shards. Hosts that take uploads of 2 MB at most are many.
 */
const withoutUnused = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:date-holidays|@service-directory\/schema\/shards)$/ }, leaveOut);
    onResolve({ filter: /./ }, (found) =>
      found.kind === 'dynamic-import' && /packages[\\/]convert[\\/]dist/.test(found.importer)
        ? leaveOut(found)
        : undefined,
    );
    onLoad({ filter: /./, namespace: LEFT_OUT }, () => ({
      contents: 'throw new Error("This is not part of the plugin.")',
    }));
  },
};

/**
 * The sources of the validator, of which the page and its worker each need a part, and many modules both. What is built
 * of them holds the worker as one file with everything: beside the page's, the rules would be in the zip twice.
 */
const inValidator = (path) => fileURLToPath(new URL(`../../validator/src/${path}`, import.meta.url));
const VALIDATOR = '@service-directory/validator';

const LEFT_OUT = 'left-out';
const leaveOut = () => ({ path: 'unused', namespace: LEFT_OUT });

const COMMON = {
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
  legalComments: 'none',
};

/** The parts of the check that it can ask for. */
function partsOf(folder) {
  const found = new Set(['check.js', 'worker.js']);
  for (const name of found)
    for (const [, target] of readFileSync(join(folder, name), 'utf8').matchAll(
      /["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g,
    )) {
      const part = posix.join(posix.dirname(name), target);
      if (existsSync(join(folder, part))) found.add(part);
    }
  return found;
}

/** Takes away parts that only code asks for which is not in the bundle: other formats, holidays of other countries. */
function removeUnused(folder) {
  const used = partsOf(folder);
  for (const name of readdirSync(join(folder, 'parts')))
    if (!used.has(`parts/${name}`)) rmSync(join(folder, 'parts', name));
}

/** @param {string} assets the folder for `admin.js` and `check/` */
export async function bundleScripts(assets) {
  await build({
    ...COMMON,
    entryPoints: ['src/admin/main.ts'],
    outfile: join(assets, 'admin.js'),
    format: 'iife',
  });
  const { metafile } = await build({
    ...COMMON,
    entryPoints: { check: 'src/check/check.ts', worker: inValidator('browser/worker.ts') },
    outdir: join(assets, 'check'),
    format: 'esm',
    splitting: true,
    minify: true,
    metafile: true,
    // Found beside the page's script, as a worker and, where no worker can start, as a module.
    external: ['./worker.js'],
    chunkNames: 'parts/[name]-[hash]',
    alias: {
      [`${VALIDATOR}/browser`]: inValidator('browser/index.ts'),
      [VALIDATOR]: inValidator('index.ts'),
    },
    // Without the paths of tsconfig.json: the built neighbours, as everybody gets them.
    tsconfigRaw: '{}',
    plugins: [withoutUnused],
  });
  removeUnused(join(assets, 'check'));
  writeFileSync(join(assets, 'check/LICENSES.txt'), await licensesOf('check/', metafile));
}

/** Builds `dist/cli.cjs`, the command, and tells whose work it holds. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { licensesOf } from '../../../scripts/licenses/licenses-of.mjs';
import { checksOnly } from './checks-only.mjs';
import { withoutNeedlessImports } from './needless-imports.mjs';
import { phoneMetadata } from './phone-metadata.mjs';
import { readyAlternatives } from './ready-alternatives.mjs';
import { toScript } from './to-script.mjs';

/** Files of a name that stays, for those in which the command and its threads begin. */
const ENTRIES = [
  ['cli-start-', 'cli.cjs'],
  ['cli-thread-', 'thread.cjs'],
];

/** Words for codes in the languages of a list without scripts: `publish` finds them in the package of the schema. */
const labelsOutside = {
  name: 'labels-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^@service-directory\/schema\/locales\// }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/** Formats that `convert` alone reads and writes, and rarely. */
const RARE_FORMATS = /^\.\/(hsds|schema-org|geojson|osm)-[A-Z0-9]{8}\.js$/;

/** What reads and writes them: `convert` finds it in the package of that name, instead of one more copy of it here. */
const formatsOutside = {
  name: 'formats-outside',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: RARE_FORMATS }, ({ path, kind }) =>
      kind === 'dynamic-import'
        ? { path: RARE_FORMATS.exec(path)[1], namespace: 'formats-outside' }
        : undefined,
    );
    onResolve({ filter: /./, namespace: 'formats-outside' }, ({ path }) => ({ path, external: true }));
    // Whoever asks for the codec awaits it in any case, so a promise of it will do.
    onLoad({ filter: /./, namespace: 'formats-outside' }, ({ path: format }) => ({
      contents: `export const ${codecOf(format)} = import('@service-directory/convert/formats').then((formats) => formats.loadCodec('${format}'));`,
    }));
  },
};

/**
 * What is due, and the messages about it: `review` finds it where editors do, in a file of this package, instead of one more
 * copy of it here. Its path is that from `bin`, where modules are asked for.
 */
const reviewOutside = {
  name: 'review-outside',
  setup({ onResolve }) {
    onResolve({ filter: /\/review\/index\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: '../dist/parts/review.js', external: true } : undefined,
    );
  },
};

/** What the package calls the codec of a format. */
const codecOf = (format) =>
  ({ hsds: 'hsdsCodec', 'schema-org': 'schemaOrgCodec', geojson: 'geoJsonCodec', osm: 'osmCodec' })[format];

/**
 * The command with all that it needs in a few files of its own. With its packages left outside, Node looked for and read
 * more than three hundred files at each start; now it reads some forty. What only some commands need
 * stays in parts that are read when they are needed. They are scripts, not modules: see `bin/service-directory.js`.
 */
export async function buildCommand() {
  const { metafile, outputFiles } = await build({
    entryPoints: { start: 'src/cli.ts', thread: 'src/thread.ts' },
    outdir: 'dist',
    entryNames: 'cli-[name]-[hash]',
    chunkNames: 'cli-[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    // Modules of packages that come in both kinds: only those can be split and thinned out.
    mainFields: ['module', 'main'],
    // Less than half the bytes to fetch, and to read at each start.
    minify: true,
    charset: 'utf8',
    // Its data is under another licence than ours (CC BY-SA 3.0), and only `publish` reads it: it stays a package of its own.
    external: ['date-holidays'],
    plugins: [readyAlternatives, labelsOutside, formatsOutside, reviewOutside, phoneMetadata, checksOnly],
    metafile: true,
    write: false,
    legalComments: 'none',
    logLevel: 'warning',
    // Without the paths of tsconfig.json: the built neighbours, as everybody gets them.
    tsconfigRaw: '{}',
  });
  for (const { path, text } of withoutNeedlessImports(outputFiles, metafile)) {
    const name = basename(path, '.js');
    await writeFile(`dist/${name}.cjs`, toScript(name, text));
    // The names of all others tell what is in them, so that what is kept of them can be told from what is outdated.
    const entry = ENTRIES.find(([start]) => name.startsWith(start))?.[1];
    if (entry !== undefined)
      await writeFile(`dist/${entry}`, `"use strict";Object.assign(exports,require("./${name}.cjs"));\n`);
  }
  await writeFile('dist/cli.LICENSES.txt', await licensesOf('cli.cjs', metafile));
}

/** Builds the package: modules with tsup, their types, then the JSON Schema files from the built zod schemas. */
import { join, relative } from 'node:path';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'tsup';
import { blanksAway } from '../../../scripts/lib/without-blanks.mjs';
import { bundleTypes } from '../../../scripts/types/bundle.mjs';
import { takeDescriptionsOut } from './without-descriptions.mjs';

rmSync('dist', { recursive: true, force: true });
rmSync('json-schema', { recursive: true, force: true });

const modulesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      ({ name, parentPath }) =>
        !parentPath.includes('testing') &&
        name.endsWith('.ts') &&
        !name.endsWith('.test.ts') &&
        !name.endsWith('.test-d.ts'),
    )
    .map(({ name, parentPath }) => relative('src', join(parentPath, name)).replace(/\.ts$/, ''));

const entriesOf = (modules) => Object.fromEntries(modules.map((path) => [path, `src/${path}.ts`]));

/** What other packages may import: see `exports` of package.json. */
const published = [
  'index',
  'zod',
  'contacts/index',
  'convert-hours/index',
  'hours-outlook/index',
  'hours-text/index',
  'migrate/index',
  'model/index',
  'codes/mappings/index',
  'pictograms/index',
  'shards/index',
  'term-search/index',
  ...modulesIn('src/locales').filter((path) => path !== 'locales/types'),
  ...modulesIn('src/field-words').filter((path) => path !== 'field-words/types'),
  ...modulesIn('src/search-words').filter((path) => path !== 'search-words/types'),
];

/** Leaves imports between modules as they are, with the ending that the built files have. */
const keepModules = {
  name: 'keep-modules',
  setup({ onResolve }) {
    onResolve({ filter: /^\..*\.ts$/ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.js'), external: true },
    );
  },
};

// A module stays a file of its own, so that a bundler takes those that are used and leaves the others.
await build({
  entry: entriesOf(modulesIn('src')),
  format: ['esm'],
  target: 'es2022',
  esbuildPlugins: [keepModules],
  plugins: [blanksAway],
  splitting: false,
  // Letters as they are: half the bytes of an escape, and modules are read as UTF-8 everywhere.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
  silent: true,
});
await bundleTypes(entriesOf(published));

const { writeWordFiles } = await import('./word-files.mjs');
await writeWordFiles();

const { writeJsonSchemas } = await import('./json-schema.mjs');
mkdirSync('json-schema');
for (const [name, schema] of Object.entries(await writeJsonSchemas())) {
  writeFileSync(`json-schema/${name}.json`, `${JSON.stringify(schema, null, 1)}\n`);
}

// Only now: the JSON Schema files have them.
takeDescriptionsOut('dist');

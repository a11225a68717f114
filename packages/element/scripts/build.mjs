/** Builds the package with tsup. Languages, map and basemap regions become files of their own, loaded when used. */
import { rmSync } from 'node:fs';
import { build } from 'tsup';
import { blanksAway } from '../../../scripts/lib/without-blanks.mjs';
import { bundleTypes } from '../../../scripts/types/bundle.mjs';
import { cssInline } from './css-inline.mjs';
import { writeManifest } from './manifest/write.mjs';
import { sourceSteps } from './source-steps.mjs';
import { buildFrameworks } from './frameworks.mjs';
import { buildStandalone } from './standalone.mjs';
import { buildThemes } from './themes.mjs';

rmSync('dist', { recursive: true, force: true });

const ENTRIES = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  locales: 'src/locales/index.ts',
  plugins: 'src/plugins/index.ts',
  basemaps: 'src/basemaps/index.ts',
  sources: 'src/sources/index.ts',
};

await build({
  // `words` is none of the public entries: what draws on a server shares the languages.
  entry: { ...ENTRIES, words: 'src/locales/locale.ts' },
  format: ['esm'],
  target: 'es2022',
  splitting: true,
  noExternal: [/\.css(\?inline)?$/],
  esbuildPlugins: [cssInline, sourceSteps],
  esbuildOptions(options) {
    // Letters as they are: half the bytes of an escape, and modules are read as UTF-8 everywhere.
    options.charset = 'utf8';
    options.chunkNames = 'chunks/[name]-[hash]';
  },
  plugins: [blanksAway],
  silent: true,
});
// In one go with those of `frameworks.mjs`: the compiler takes longest.
await bundleTypes({
  ...ENTRIES,
  hydrate: 'src/hydrate.ts',
  'leave-link': 'src/leave-link.ts',
  ssr: 'src/ssr/index.ts',
});

await buildFrameworks();
await buildStandalone();
await writeManifest('dist');
for (const folder of ['dist/themes', 'dist/standalone/themes']) buildThemes('themes', folder);

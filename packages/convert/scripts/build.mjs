import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { blanksAway } from '../../../scripts/lib/without-blanks.mjs';
import { bundleTypes } from '../../../scripts/types/bundle.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await rm('dist', { recursive: true, force: true });

/** What other packages may import: see `exports` of package.json. */
const ENTRIES = [
  'cell-words',
  'detect-json',
  'formats',
  'geojson',
  'hsds',
  'ndjson',
  'osm',
  'schema-org',
  'secret-places',
  'spreadsheet',
  'spreadsheet-columns',
  'surroundings',
];
const entry = {
  index: 'src/index.ts',
  ...Object.fromEntries(ENTRIES.map((name) => [name, `src/${name}/index.ts`])),
};

await build({
  entry: {
    ...entry,
    // A file of its own: bundlers keep the parser of XML that it imports, and who reads no workbook drops the file.
    'xml-reader': 'src/spreadsheet/read/xml/xml-reader.ts',
  },
  format: 'esm',
  target: 'es2022',
  // Each entry stands on the shared chunks, and a format is a chunk that is loaded when it is used.
  splitting: true,
  // Chunks do nothing when they are loaded: an import for its own sake would only make bundlers complain.
  treeshake: { moduleSideEffects: false },
  plugins: [blanksAway],
  clean: false,
  // Letters as they are: half the bytes of an escape, and modules are read as UTF-8 everywhere.
  esbuildOptions(options) {
    options.charset = 'utf8';
    // As the validator: fewer bytes to fetch. Blanks stay, with the marks by which bundlers know that a call has no effects.
    options.minifySyntax = true;
    options.minifyIdentifiers = true;
  },
  config: false,
  silent: true,
});
await bundleTypes(entry);

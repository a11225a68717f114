import { copyFile, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { bundleTypes } from '../../../scripts/types/bundle.mjs';
import { minifiedAgain } from '../../../scripts/lib/minify-again.mjs';
import { buildBrowser } from './build-browser.mjs';
import { buildCommand } from './build-command.mjs';
import { catalogueApart } from './catalogue-apart.mjs';
import { LABELS, labelsApart } from './labels-apart.mjs';
import { PHONE_METADATA, phoneMetadata } from './phone-metadata.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await rm('dist', { recursive: true, force: true });

/** What other packages may import, the browser aside: see `exports` of package.json. */
const ENTRIES = { index: 'src/index.ts', node: 'src/node/index.ts', edit: 'src/edit/index.ts' };

/**
 * Parts of `index` in files of their own, which no `exports` names: whoever only checks takes none of them, and a bundler
 * leaves out a file of which nothing is used, with all that it imports.
 */
const PARTS = {
  'parts/report': 'src/report/index.ts',
  'parts/describe-rule': 'src/describe-rule.ts',
  'parts/whole-rules': 'src/rules/whole-rules.ts',
  'parts/example-text': 'src/report/catalogue/example-text.ts',
  'parts/fix': 'src/fix/fix-text.ts',
  'parts/publish': 'src/publish/publish.ts',
  'parts/review': 'src/review/index.ts',
};

const TARGET = 'es2022';

await build({
  entry: { ...ENTRIES, ...PARTS },
  format: 'esm',
  target: TARGET,
  // Each entry stands on the shared chunks, so that the rules are on disk once.
  splitting: true,
  clean: false,
  config: false,
  silent: true,
  removeNodeProtocol: false,
  noExternal: [LABELS, PHONE_METADATA],
  plugins: [minifiedAgain(TARGET)],
  esbuildPlugins: [catalogueApart, labelsApart, phoneMetadata],
  // Half the bytes for Node to read at each start. Names stay in the command, whose stack traces people send.
  esbuildOptions(options) {
    // As in the worker: modules are always UTF-8, and half of the words are Cyrillic or Arabic.
    options.charset = 'utf8';
    options.minifySyntax = true;
    options.minifyWhitespace = true;
    options.minifyIdentifiers = true;
  },
});
await bundleTypes(ENTRIES);

await buildCommand();
await buildBrowser();

// The JSON Schemas that package.json exports.
for (const schema of ['src/report/schema/report.schema.json', 'src/config/config.schema.json']) {
  await copyFile(schema, `dist/${basename(schema)}`);
}

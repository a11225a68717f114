/** Builds the package with tsup. The element that shows what readers see is loaded when it is used. */
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { compactTemplates } from '../../../scripts/lib/compact-templates.mjs';
import { shortLocals } from '../../../scripts/lib/short-locals.mjs';
import { bundleTypes } from '../../../scripts/types/bundle.mjs';
import { formSchemaOf } from './form-schema.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });

const entry = { index: 'src/index.ts', define: 'src/define.ts' };

/** Takes the spaces out of templates and style sheets. */
const templates = {
  name: 'compact-templates',
  setup(step) {
    step.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: await compactTemplates(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** The form is made from the JSON Schema, and not from all of it. */
const schemaAlone = {
  name: 'schema-alone',
  setup(step) {
    step.onLoad({ filter: /[\\/]json-schema[\\/]directory\.json$/ }, async ({ path }) => {
      const schema = formSchemaOf(JSON.parse(await readFile(path, 'utf8')));
      return { contents: JSON.stringify(schema), loader: 'json' };
    });
  },
};

/** What the sources import from Lit: each chunk asks for it once, not once for each of its sources. */
const LIT = 'export { css, html, LitElement, nothing, svg, unsafeCSS } from "lit";';
const litOnce = {
  name: 'lit-once',
  setup(step) {
    step.onResolve({ filter: /^lit$/ }, ({ namespace }) =>
      namespace === 'lit-once' ? { path: 'lit', external: true } : { path: 'lit', namespace: 'lit-once' },
    );
    step.onLoad({ filter: /^lit$/, namespace: 'lit-once' }, () => ({ contents: LIT }));
  },
};

await build({
  entry,
  format: 'esm',
  target: 'es2022',
  splitting: true,
  clean: false,
  config: false,
  silent: true,
  esbuildPlugins: [templates, schemaAlone, litOnce],
  plugins: [shortLocals],
  // The form is made from it. As an import it would need an attribute that the target does not have, and that not every
  // browser knows.
  noExternal: [/\.json$/, /^lit$/],
  esbuildOptions(options) {
    options.charset = 'utf8';
    // As the other packages: names of functions stay, so that what goes wrong can still be read.
    options.minifySyntax = true;
    options.minifyWhitespace = true;
    options.chunkNames = 'chunks/[name]-[hash]';
  },
});
await bundleTypes(entry);

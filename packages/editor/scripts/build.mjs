/** Builds the package with tsup. The element that shows what readers see is loaded when it is used. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { bundleTypes } from '../../../scripts/types/bundle.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });

const entry = { index: 'src/index.ts', define: 'src/define.ts' };

await build({
  entry,
  format: 'esm',
  target: 'es2022',
  splitting: true,
  clean: false,
  config: false,
  silent: true,
  // The form is made from it. As an import it would need an attribute that the target does not have, and that not every
  // browser knows.
  noExternal: [/\.json$/],
  esbuildOptions(options) {
    options.charset = 'utf8';
    // As the other packages: names stay, so that what goes wrong can still be read.
    options.minifySyntax = true;
    options.minifyWhitespace = true;
    options.chunkNames = 'chunks/[name]-[hash]';
  },
});
await bundleTypes(entry);

import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await rm('dist', { recursive: true, force: true });

await build({
  entry: { index: 'src/index.ts' },
  format: 'esm',
  target: 'es2022',
  clean: false,
  config: false,
  silent: true,
  dts: {
    entry: { index: 'src/index.ts' },
    // tsup sets baseUrl, which TypeScript 6 calls deprecated. The types are those of the built neighbour package.
    compilerOptions: { ignoreDeprecations: '6.0', paths: {} },
  },
});

import { build } from 'esbuild';

/**
 * Imports a module that is written here and stands on TypeScript sources, so that no build can be out of date: it is bundled
 * first.
 * @param {string} contents the module
 * @param {string} resolveDir the folder that its imports count from
 * @param {import('esbuild').BuildOptions} [more] such as where neighbour packages are
 */
export async function importSources(contents, resolveDir, more = {}) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
    ...more,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

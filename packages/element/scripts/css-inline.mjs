import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';

/** Lets tsup bundle a style sheet as text, written `import css from '….css?inline'` as in Vite. */
export const cssInline = {
  name: 'css-inline',
  setup(build) {
    build.onResolve({ filter: /\.css\?inline$/ }, async (args) => {
      const { kind, resolveDir, importer } = args;
      const resolved = await build.resolve(args.path.replace(/\?inline$/, ''), {
        kind,
        resolveDir,
        importer,
      });
      // `?inline` stays on, or tsup's own CSS step takes the file; relative, or a folder's name ships in the output.
      const path = `${relative(process.cwd(), resolved.path)}?inline`;
      return { path, namespace: 'css-inline', pluginData: resolved.path, errors: resolved.errors };
    });
    build.onLoad({ filter: /.*/, namespace: 'css-inline' }, async (args) => ({
      contents: await readFile(args.pluginData, 'utf8'),
      loader: 'text',
    }));
  },
};

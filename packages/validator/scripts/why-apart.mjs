/**
 * For esbuild: puts what the catalogue alone shows, why a rule matters in Bokmål, into a module of its own. It stands beside
 * the sentences in the sources; whoever only checks does not load it.
 */
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import ts from 'typescript';

/** Every `why`, by code: the sources, run here. */
async function wordsByCode() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { nb } from './src/locales/nb/index.ts';`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    tsconfigRaw: '{}',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { nb } = await import(`data:text/javascript;base64,${code}`);
  return Object.fromEntries(Object.entries(nb).map(([rule, { why }]) => [rule, why]));
}

/** A module without the properties `why`. */
function withoutWhy(path, code) {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest);
  const cuts = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText(source) === 'why')
      cuts.push([node.getStart(source), code.indexOf(',', node.end) + 1]);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return cuts.reduceRight((text, [start, end]) => text.slice(0, start) + text.slice(end), code);
}

/** @type {import('esbuild').Plugin} */
export const whyApart = {
  name: 'why-apart',
  setup({ onLoad }) {
    onLoad({ filter: /locales[\\/]nb[\\/][\w-]+\.ts$/ }, async ({ path }) => ({
      contents: withoutWhy(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }));
    onLoad({ filter: /locales[\\/]why-in-bokmal\.ts$/ }, async () => ({
      contents: `const WHY = ${JSON.stringify(await wordsByCode())};
export const whyInBokmal = (code) => (Object.hasOwn(WHY, code) ? WHY[code] : undefined);`,
      loader: 'js',
    }));
  },
};

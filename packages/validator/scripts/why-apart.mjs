/**
 * For esbuild: puts what the catalogue alone shows, why a rule matters, into modules of their own. It stands beside the rule and
 * beside its sentences in the sources; whoever only checks does not load it.
 */
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import ts from 'typescript';

const SOURCE = `
  export { nb } from './src/locales/nb/index.ts';
  export { rules } from './src/rules/index.ts';
`;

let loading;
/** Every \`why\`, by code: the sources, run here once. */
const loadWords = () => (loading ??= load());

async function load() {
  const { outputFiles } = await build({
    stdin: { contents: SOURCE, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    tsconfigRaw: '{}',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { nb, rules } = await import(`data:text/javascript;base64,${code}`);
  const inBokmal = Object.entries(nb).map(([rule, { why }]) => [rule, why]);
  return {
    inBokmal: Object.fromEntries(inBokmal),
    inEnglish: Object.fromEntries(rules.map(({ code: rule, why }) => [rule, why])),
  };
}

const namesIn = (node, source) =>
  ts.isObjectLiteralExpression(node) ? node.properties.map(({ name }) => name?.getText(source)) : [];

/** A module without the properties `why` of the objects that have all of some others. */
function withoutWhy(path, code, beside) {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    const names = namesIn(node, source);
    if (names.includes('why') && beside.every((name) => names.includes(name))) {
      const why = node.properties[names.indexOf('why')];
      cuts.push([why.getStart(source), code.indexOf(',', why.end) + 1]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return cuts
    .sort(([one], [other]) => other - one)
    .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), code);
}

/** @type {import('esbuild').Plugin} */
export const whyApart = {
  name: 'why-apart',
  setup({ onLoad }) {
    const strip = (filter, ...beside) =>
      onLoad({ filter }, async ({ path }) => ({
        contents: withoutWhy(path, await readFile(path, 'utf8'), beside),
        loader: 'ts',
      }));
    onLoad({ filter: /locales[\\/]why-in-bokmal\.ts$/ }, async () => ({
      contents: `const WHY = ${JSON.stringify((await loadWords()).inBokmal)};
export const whyInBokmal = (code) => (Object.hasOwn(WHY, code) ? WHY[code] : undefined);`,
      loader: 'js',
    }));
    onLoad({ filter: /rules[\\/]whole-rules\.ts$/ }, async () => ({
      contents: `import { ruleFamilies as families } from './index.ts';
const WHY = ${JSON.stringify((await loadWords()).inEnglish)};
const whole = (rule) => ({ ...rule, why: WHY[rule.code] });
export const ruleFamilies = Object.fromEntries(
  Object.entries(families).map(([family, members]) => [family, members.map(whole)]),
);
export const rules = Object.values(ruleFamilies).flat();`,
      loader: 'js',
    }));
    strip(/locales[\\/]nb[\\/][\w-]+\.ts$/, 'message', 'help');
    strip(/[\\/]src[\\/]rules[\\/].*\.ts$/, 'code', 'severity');
  },
};

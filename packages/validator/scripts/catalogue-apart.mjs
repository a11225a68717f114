/**
 * For esbuild: puts what the catalogue alone shows, why a rule matters, what it rests on and its examples, into modules of their own.
 * It stands beside the rule and beside its sentences in the sources; whoever only checks does not load it.
 */
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import ts from 'typescript';

const SOURCE = `
  export { allNb as nb } from './src/locales/all-sentences.ts';
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
    shown: rules.map((rule) => `${sourceOf(rule.code)}:${sourceOf(only(rule, SHOWN))}`),
  };
}

/** What of a rule nobody needs who checks. */
const SHOWN = ['why', 'source', 'ok', 'notOk'];
const only = (object, names) => Object.fromEntries(names.map((name) => [name, object[name]]));

/**
 * A value of examples as JavaScript. JSON would lose a field that is there and undefined: in an example it takes one away.
 * @throws Error when it is none that an example may have
 */
function sourceOf(value) {
  if (value === undefined) return 'void 0';
  if (Object.is(value, -0)) return '-0';
  if (typeof value === 'number') return String(value);
  if (value instanceof Uint8Array) return `new Uint8Array([${value.join()}])`;
  if (Array.isArray(value)) return `[${value.map(sourceOf).join()}]`;
  if (typeof value !== 'object' || value === null) {
    const text = JSON.stringify(value);
    if (text === undefined)
      throw new Error(`An example cannot hold a ${typeof value}: see catalogue-apart.mjs.`);
    return text;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new Error(`An example cannot hold a ${value.constructor?.name}: see catalogue-apart.mjs.`);
  const fields = Object.entries(value).map(([name, item]) => `${keyOf(name)}:${sourceOf(item)}`);
  return `{${fields.join()}}`;
}

/** `"__proto__"` would be the prototype. */
const keyOf = (name) => (name === '__proto__' ? '["__proto__"]' : JSON.stringify(name));

const namesIn = (node, source) =>
  ts.isObjectLiteralExpression(node) ? node.properties.map(({ name }) => name?.getText(source)) : [];

/** A module without some properties of the objects that have all of some others: of one of the sets. */
function without(path, code, unwanted, sets) {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    const names = namesIn(node, source);
    if (sets.some((beside) => beside.every((name) => names.includes(name))))
      for (const name of unwanted.filter((one) => names.includes(one))) {
        const property = node.properties[names.indexOf(name)];
        const [comma = ''] = /^\s*,/.exec(code.slice(property.end)) ?? [];
        cuts.push([property.getStart(source), property.end + comma.length]);
      }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return cuts
    .sort(([one], [other]) => other - one)
    .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), code);
}

/** @type {import('esbuild').Plugin} */
export const catalogueApart = {
  name: 'catalogue-apart',
  setup({ onLoad }) {
    const strip = (filter, unwanted, ...sets) =>
      onLoad({ filter }, async ({ path }) => ({
        contents: without(path, await readFile(path, 'utf8'), unwanted, sets),
        loader: 'ts',
      }));
    onLoad({ filter: /locales[\\/]why-in-bokmal\.ts$/ }, async () => ({
      contents: `const WHY = ${JSON.stringify((await loadWords()).inBokmal)};
export const whyInBokmal = (code) => (Object.hasOwn(WHY, code) ? WHY[code] : undefined);`,
      loader: 'js',
    }));
    onLoad({ filter: /rules[\\/]whole-rules\.ts$/ }, async () => ({
      contents: `import { ruleFamilies as families } from './index.ts';
const SHOWN = {${(await loadWords()).shown.join()}};
const whole = (rule) => ({ ...rule, ...SHOWN[rule.code] });
export const ruleFamilies = Object.fromEntries(
  Object.entries(families).map(([family, members]) => [family, members.map(whole)]),
);
export const rules = Object.values(ruleFamilies).flat();`,
      loader: 'js',
    }));
    strip(/locales[\\/]nb[\\/][\w-]+\.ts$/, ['why'], ['message', 'help']);
    strip(
      /[\\/]src[\\/]rules[\\/].*\.ts$/,
      SHOWN,
      ['code', 'severity'],
      ['code', 'why'],
      ['severity', 'fieldByField'],
    );
  },
};

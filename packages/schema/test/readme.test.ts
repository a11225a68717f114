import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as index from '../src/index.ts';
import * as contacts from '../src/contacts/index.ts';
import * as convertHours from '../src/convert-hours/index.ts';
import * as hoursText from '../src/hours-text/index.ts';
import * as mappings from '../src/codes/mappings/index.ts';
import * as nb from '../src/locales/nb.ts';
import * as migrate from '../src/migrate/index.ts';
import * as pictograms from '../src/pictograms/index.ts';
import * as zod from '../src/zod.ts';
import readme from '../README.md?raw';

/** What the examples import, by entry. */
const ENTRIES: Readonly<Record<string, object>> = {
  '': index,
  '/zod': zod,
  '/contacts': contacts,
  '/convert-hours': convertHours,
  '/hours-text': hoursText,
  '/migrate': migrate,
  '/mappings': mappings,
  '/pictograms': pictograms,
  '/locales/nb': nb,
};

const examplesIn = (language: string) =>
  [...readme.matchAll(new RegExp('^```' + language + '\\n(.*?)^```$', 'gms'))].map(([, code]) => code ?? '');

/** As Node's console prints it, for the kinds of values that the examples print. */
function print(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[ ${value.map(quote).join(', ')} ]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${quote(inner)}`)
    .join(', ')} }`;
}
const quote = (value: unknown) => (typeof value === 'string' ? `'${value}'` : print(value));

test('the examples run, one after the other, and print what they say', async () => {
  const examples = examplesIn('ts');
  expect(examples.length).toBeGreaterThan(6);
  const source = examples.join('\n');
  const promised = [...source.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line);
  expect(promised.length).toBeGreaterThan(20);
  const { code } = await transform(source, { loader: 'ts', format: 'esm', target: 'es2022' });
  const body = code.replace(
    /^import \{([^}]*)\} from "@service-directory\/schema([^"]*)";$/gm,
    (_, names: string, entry: string) => `const {${names}} = entries[${JSON.stringify(entry)}];`,
  );
  expect(body).not.toMatch(/^import /m);
  const printed: string[] = [];
  const log = (...values: unknown[]) => printed.push(values.map(print).join(' '));
  // The examples are our own file; this is how they run against the sources.
  // eslint-disable-next-line no-new-func -- runs the examples of our own README
  new Function('entries', 'console', body)(ENTRIES, { log });
  expect(printed).toEqual(promised);
});

test('the record in YAML is a good one, in its own schema’s eyes', () => {
  const [record] = examplesIn('yaml');
  expect(zod.serviceSchema.safeParse(parse(record ?? '')).error?.issues ?? []).toEqual([]);
});

test('the commands are those of the package', () => {
  const commands = examplesIn('sh').join('\n');
  expect(commands).toContain('npm install @service-directory/schema');
});

test('every name and entry that the running text mentions is there', () => {
  const names = [...readme.matchAll(/`([a-z][a-zA-Z]{6,})`/g)].map(([, name]) => name ?? '');
  const functions = names.filter((name) => /[A-Z]/.test(name));
  expect(functions.length).toBeGreaterThan(8);
  const all = { ...index, ...contacts, ...hoursText };
  for (const name of functions) expect(all).toHaveProperty(name);
});

import { readFile } from 'node:fs/promises';

/** The modules of zod that write a JSON Schema out of a schema: every schema is given their functions when it is made. */
const WRITERS = /[\\/]zod[\\/]v4[\\/]core[\\/](?:json-schema-processors|to-json-schema)\.js$/;
const EXPORTS = /^export (?:const|function) (\w+)|^export \{ \w+ as (\w+) \}/gm;

/** The same module with functions that do nothing. */
export function withoutWriters(source) {
  const names = [...source.matchAll(EXPORTS)].map(([, name, renamed]) => name ?? renamed);
  return `const none = () => undefined;\nexport { ${names.map((name) => `none as ${name}`).join(', ')} };\n`;
}

/** For esbuild: zod as far as it checks. Where records are checked nobody asks for a JSON Schema; it takes 18 kB each time. */
export const checksOnly = {
  name: 'checks-only',
  setup({ onLoad }) {
    onLoad({ filter: WRITERS }, async ({ path }) => ({
      contents: withoutWriters(await readFile(path, 'utf8')),
    }));
  },
};

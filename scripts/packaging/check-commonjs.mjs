/** Programs in CommonJS: the packages are ES modules, which every Node that is supported gives to `require`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectSuccess, runNode } from './child.mjs';

/** What a program asks for, and what must be in it. */
const REQUIRED = {
  schema: 'readDirectory',
  'schema/zod': 'directorySchema',
  convert: 'toNdjson',
  validator: 'validate',
  'validator/node': 'readSource',
};

/** @type {import('./checks.mjs').Check[]} */
export const commonJsChecks = Object.entries(REQUIRED).map(([entry, name], index) => ({
  name: `Node: require() gives a program in CommonJS what ${entry} offers`,
  run: async ({ folder }) => {
    const file = join(folder, `required-${index}.cjs`);
    writeFileSync(
      file,
      `const { ${name} } = require('@service-directory/${entry}');\nif (${name} === undefined) throw new Error('no ${name}');\n`,
    );
    await expectSuccess('the program', runNode(file, [], { cwd: folder }));
  },
}));

/**
 * How large each package may be: packed, as npm fetches it, and what a page downloads for what it imports, as size-limit
 * counts it. Words of the schema and of the element have limits of their own beside these.
 */
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../lib/workspaces.mjs';
import { expectSuccess, runNpm } from './child.mjs';
import { readPackOutput } from './pack.mjs';
import { packedSizeOf, sizeOf } from './size.mjs';

/** The most bytes of the packed package. Above what it was on 2026-11-28 by a sixth or less: what grows is looked at. */
export const PACKED_BYTES = {
  '@service-directory/schema': 620_000,
  '@service-directory/convert': 275_000,
  '@service-directory/validator': 2_200_000,
  '@service-directory/element': 1_170_000,
  '@service-directory/editor': 80_000,
  'create-service-directory': 50_000,
};

/**
 * The most bytes (brotli) of what a page or a program imports, with all that it brings. All of the schema, which no phone
 * loads whole, was allowed 24 kB until 2026-11-28: that lists which are merged keep the secrets of each
 * (docs/decisions/0049) did not fit, after all else was looked at.
 */
const IMPORTED = [
  {
    what: 'all of the schema but zod',
    code: "export * from '@service-directory/schema';",
    bytes: 24_500,
  },
  {
    what: 'converting to HSDS',
    code: "export { toHsds } from '@service-directory/convert';",
    bytes: 44_000,
  },
  {
    what: 'reading a spreadsheet',
    code: "export { fromSpreadsheet } from '@service-directory/convert';",
    bytes: 84_000,
  },
  {
    what: 'checking a directory',
    code: "export { validate } from '@service-directory/validator';",
    bytes: 325_000,
  },
];

const ELEMENT = 'node_modules/@service-directory/element/dist/standalone';

const sizes = IMPORTED.map(({ what, code, bytes }, index) => ({
  name: `size: ${what}, at most ${bytes / 1000} kB compressed`,
  run: async ({ folder }) => {
    const size = await sizeOf(folder, `imported-${index}`, code);
    assert.ok(size <= bytes, `it is ${size} bytes`);
  },
}));

/**
 * The most bytes (brotli) of what a page without a build loads first. It is no aim, but what it may not grow past: the aim
 * is that of the bench, which fails above 28 kB (docs/performance.md).
 */
const FIRST_LOAD_BYTES = 50_800;

/** @type {import('./checks.mjs').Check[]} */
export const sizeChecks = [
  {
    name: 'size: each package as npm fetches it',
    run: async ({ folder, packages }) => {
      assert.deepEqual(packages.map(({ name }) => name).sort(), Object.keys(PACKED_BYTES).sort());
      for (const { name } of packages) {
        const installed = join(folder, 'node_modules', ...name.split('/'));
        const args = ['pack', installed, '--ignore-scripts', '--json', '--loglevel=error'];
        const packed = await expectSuccess(`npm pack of ${name}`, runNpm(args, { cwd: folder }));
        const { size } = statSync(join(folder, readPackOutput(packed).file));
        assert.ok(size <= PACKED_BYTES[name], `${name} is ${size} bytes`);
      }
    },
  },
  ...sizes,
  {
    name: `size: the first load of the element with one language, at most ${FIRST_LOAD_BYTES / 1000} kB compressed`,
    run: async ({ folder }) => {
      const { words } = readJson(join(folder, ELEMENT, 'manifest.json'));
      const files = ['service-directory.js', words.en].map((file) => join(folder, ELEMENT, file));
      const size = await packedSizeOf(files);
      assert.ok(size <= FIRST_LOAD_BYTES, `it is ${size} bytes`);
    },
  },
];

/** What a further language of the interface costs a page, from the packed element. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sizeOf } from './size.mjs';

/**
 * The most bytes (brotli) of the words of one language; what the languages share is not counted. Three thousand are aimed
 * at, which languages in other letters than Latin pass.
 */
const MOST_BYTES = 5000;
/** Files of words are named after their language (ISO 639); those of the map have longer names. */
const WORDS = /^([a-z]{2})-[A-Z0-9]+\.js$/;

/** @type {import('./checks.mjs').Check[]} */
export const languageChecks = [
  {
    name: `size: the words of each language of the element, at most ${MOST_BYTES / 1000} kB compressed`,
    run: async ({ folder }) => {
      const chunks = join(folder, 'node_modules/@service-directory/element/dist/chunks');
      const files = readdirSync(chunks).filter((file) => WORDS.test(file));
      assert.ok(files.length >= 23, `only ${files.length} languages were packed`);
      for (const file of files) {
        const [, language] = WORDS.exec(file);
        const path = JSON.stringify(join(chunks, file));
        const code = `export { default } from ${path};`;
        const size = await sizeOf(folder, `words-${language}`, code, ['./chunk-*']);
        assert.ok(size <= MOST_BYTES, `${language} is ${size} bytes`);
      }
    },
  },
];

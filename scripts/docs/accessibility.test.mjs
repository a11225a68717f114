import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ACCESSIBILITY } from './accessibility-sentences.mjs';

const ROOT = new URL('../../', import.meta.url);

test('every test that a sentence of the accessibility statement rests on is there under its title', () => {
  for (const { en, tests } of ACCESSIBILITY) {
    assert.ok(Object.keys(tests).length > 0, en);
    for (const [file, titles] of Object.entries(tests)) {
      const text = readFileSync(new URL(file, ROOT), 'utf8');
      for (const title of titles)
        assert.ok(
          ["'", '`'].some((quote) => text.includes(quote + title)),
          `${file} has no test «${title}»: mend scripts/docs/accessibility-sentences.mjs.`,
        );
    }
  }
});

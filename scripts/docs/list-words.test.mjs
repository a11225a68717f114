import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { makeListWords } from './list-words.mjs';

test('the published list speaks as the element does, in every language', async () => {
  const files = await makeListWords();
  assert.ok(files.length > 20);
  for (const [file, content] of files)
    assert.equal(readFileSync(file, 'utf8'), content, `${file}: run node scripts/docs/list-words.mjs`);
});

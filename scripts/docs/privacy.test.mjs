import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { makePrivacyPage, PAGE } from './privacy.mjs';
import { PAGES_FOR_KEEPERS, SENTENCES } from './privacy-sentences.mjs';
import { missingProofs, proofsIn } from './proofs.mjs';

const proofs = [...SENTENCES, ...PAGES_FOR_KEEPERS].flatMap(({ tests = {} }) => proofsIn(tests));

test('every test that a sentence of the privacy statement rests on is there under its title', () => {
  assert.ok(proofs.length >= 12);
  assert.deepEqual(missingProofs(proofs), [], 'mend scripts/docs/privacy-sentences.mjs');
});

test('a sentence without a test says that it is the host’s to keep', () => {
  for (const { en, tests, host } of SENTENCES) assert.ok(tests !== undefined || host !== undefined, en);
});

test('docs/privacy-statement.md is what would be written', async () => {
  assert.equal(readFileSync(PAGE, 'utf8'), await makePrivacyPage(), 'run `node scripts/docs/privacy.mjs`');
});

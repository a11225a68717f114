import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { missingProofs, proofsIn } from './proofs.mjs';
import { makeThreatPage, PAGE } from './threat-model.mjs';
import { THREATS } from './threats.mjs';

const prevents = THREATS.flatMap((threat) => threat.prevents);

test('every test that the threat model rests on is there under its title', () => {
  assert.deepEqual(
    missingProofs(prevents.flatMap(({ tests }) => proofsIn(tests))),
    [],
    'mend scripts/docs/threats.mjs',
  );
});

test('a test that is not there, and a file that is not there, are told', () => {
  const file = 'scripts/docs/threat-model.test.mjs';
  assert.equal(missingProofs(proofsIn({ [file]: ['no such title'], 'no/such/file.ts': ['a'] })).length, 2);
  assert.deepEqual(missingProofs(proofsIn({ [file]: ['every test that the threat model rests on is there under its title'] })), []); // prettier-ignore
});

test('nothing is said to prevent a threat without a test, and each threat says what does not help', () => {
  for (const { how, tests } of prevents) assert.ok(proofsIn(tests).length > 0, how);
  for (const { who, not } of THREATS) assert.ok(not.length > 0, who);
});

test('docs/threat-model.md is what would be written', async () => {
  assert.equal(
    readFileSync(PAGE, 'utf8'),
    await makeThreatPage(),
    'run `node scripts/docs/threat-model.mjs`',
  );
});

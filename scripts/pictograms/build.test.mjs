import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildPictogramFiles } from './build.mjs';

const PACKAGE = new URL('../../packages/schema/', import.meta.url);
const made = await buildPictogramFiles();
const standing = (file) => readFileSync(new URL(file, PACKAGE), 'utf8');

test('writes the drawings and whose they are', () => {
  assert.deepEqual(Object.keys(made), ['src/pictograms/drawings.ts', 'PICTOGRAMS-LICENSE.txt']);
});

for (const [file, text] of Object.entries(made)) {
  test(`${file} is what the script makes of Lucide and the assignments (else: node scripts/pictograms/build.mjs)`, () => {
    assert.equal(standing(file), text);
  });
}

test('finds what Lucide took from Feather under the names of today', () => {
  const fromFeather =
    /derived the following from Feather.*\n\n([\s\S]*?)\n\n/.exec(made['PICTOGRAMS-LICENSE.txt'])?.[1] ?? '';
  // In Lucide's list the first is `help-circle`; the second it never took from there.
  assert.match(fromFeather, /\bcircle-question-mark\b/);
  assert.doesNotMatch(fromFeather, /\bumbrella\b/);
});

test('takes no drawing that no code is assigned', () => {
  const names = [...made['src/pictograms/drawings.ts'].matchAll(/^ {2}'?([a-z0-9-]+)'?: \[/gm)].map(
    ([, name]) => name,
  );
  const assigned = ['needs', 'audience', 'access', 'structure']
    .map((part) => standing(`src/pictograms/assign-${part}.ts`))
    .join('');
  assert.ok(names.length > 50);
  assert.deepEqual(
    names.filter((name) => !assigned.includes(`'${name}'`)),
    [],
  );
});

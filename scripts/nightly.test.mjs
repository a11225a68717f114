/** What runs without anybody: the fuzzing of each night, and the updates that are proposed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { ROOT } from './lib/run.mjs';

const read = (path) => parse(readFileSync(join(ROOT, path), 'utf8'));

test('the nightly run feeds ten times as much as a usual one, and a seed is given as a variable', () => {
  const { jobs } = read('.github/workflows/nightly.yml');
  const step = jobs.fuzz.steps.find(({ run }) => run?.includes('npm run fuzz'));
  assert.equal(step.env.FUZZ_TIMES, 10);
  assert.doesNotMatch(step.run, /\$\{\{/);
});

test('updates of packages and of actions are proposed', () => {
  assert.deepEqual(
    read('.github/dependabot.yml').updates.map((update) => update['package-ecosystem']),
    ['npm', 'github-actions'],
  );
});

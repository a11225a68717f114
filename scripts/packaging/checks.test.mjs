import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listChecks, runChecks } from './checks.mjs';

test('a check that fails does not stop the next, and its reason is told', async () => {
  const lines = [];
  const checks = [
    { name: 'one', run: async () => {} },
    { name: 'two', run: () => Promise.reject(new Error('because\nof this')) },
    { name: 'three', run: async () => {} },
  ];
  const count = await runChecks(checks, {}, (line) => lines.push(line));
  assert.deepEqual(count, { passed: 2, failed: 1, skipped: 0 });
  assert.deepEqual(lines, ['✓ one', '✗ two\n    because\n    of this', '✓ three']);
});

test('each package is looked into, and no two checks have one name', () => {
  const packages = [
    { name: '@service-directory/schema', version: '1.0.0' },
    { name: '@service-directory/element', version: '1.0.0' },
  ];
  const names = listChecks({ packages }).map(({ name }) => name);
  for (const { name } of packages)
    assert.equal(names.filter((check) => check.startsWith(`${name}:`)).length, 2);
  assert.equal(new Set(names).size, names.length);
});

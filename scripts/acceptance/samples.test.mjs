import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listSamples } from './samples.mjs';

test('source folders and files of fixtures are samples, files of a folder and code are not', async () => {
  const listed = [
    'apps/demo/directory/directory.yaml',
    'apps/demo/directory/services/a.yaml',
    'packages/validator/test/fixtures/liste.xlsx',
    'packages/validator/test/fixtures/vestbyen/directory.json',
    'packages/validator/test/fixtures/vestbyen/notes.csv',
    'packages/validator/src/rules/directory.ts',
    'docs/list.csv',
  ];
  assert.deepEqual(await listSamples(async () => listed.join('\n')), [
    'apps/demo/directory',
    'packages/validator/test/fixtures/liste.xlsx',
    'packages/validator/test/fixtures/vestbyen',
  ]);
});

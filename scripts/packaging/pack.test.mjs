import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROOT } from '../lib/run.mjs';
import { listPublished, readPackOutput } from './pack.mjs';

test('the demo and the root are not published', () => {
  const names = listPublished(ROOT).map(({ name }) => name);
  assert.ok(names.includes('@service-directory/schema'));
  assert.ok(!names.includes('demo'));
});

test('reads what npm pack says after what a script wrote', () => {
  const output = `> prepack\n[a remark]\n${JSON.stringify([{ filename: 'a-1.tgz', files: [{ path: 'dist/a.js' }] }], null, 2)}\n`;
  assert.deepEqual(readPackOutput(output.replace('[a remark]\n', '')), {
    file: 'a-1.tgz',
    paths: ['dist/a.js'],
  });
});

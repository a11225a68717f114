/** What the summary says of the fuzzing. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fuzzLines, readFuzzing } from './fuzz-lines.mjs';

test('each family is a line with its seed, and the last line is the sum', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-lines-'));
  const write = (family, inputs) =>
    writeFileSync(join(folder, `fuzz-${family}.json`), JSON.stringify({ family, seed: 7, inputs }));
  write('schema', { a: 3000, b: 4000 });
  write('rules', { c: 25 });
  writeFileSync(join(folder, 'vitest.json'), '{}');
  assert.deepEqual(readFuzzing(folder), [
    { family: 'rules', seed: 7, targets: 1, inputs: 25 },
    { family: 'schema', seed: 7, targets: 2, inputs: 7000 },
  ]);
  assert.deepEqual(fuzzLines(folder), [
    '  fuzzing of rules: 25 inputs to 1 targets, FUZZ_SEED=7',
    '  fuzzing of schema: 7,000 inputs to 2 targets, FUZZ_SEED=7',
    '  fuzzing: 7,025 inputs in all',
  ]);
  rmSync(folder, { recursive: true });
});

test('where nothing was fed nothing is said', () => {
  assert.deepEqual(fuzzLines(join(tmpdir(), 'not-there-at-all')), []);
});

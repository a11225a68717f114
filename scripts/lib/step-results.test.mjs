import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { StepResults } from './step-results.mjs';

test('steps go on behind one that fails, and all are told in the file and by the exit code', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'steps-'));
  const file = join(folder, 'inside/results.json');
  const exitCode = process.exitCode;
  try {
    const results = new StepResults(file);
    await results.take('walk.mjs', ['Firefox', 'opens'], () =>
      Promise.reject(new Error('It is shut.\nwholly')),
    );
    await results.take('walk.mjs', ['Firefox', 'closes'], () => undefined);
    results.notRun('WebKit', 'it is not there');
    results.end();
    assert.equal(process.exitCode, 1);
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), {
      passed: 1,
      failed: 1,
      skipped: 0,
      failures: [{ file: 'walk.mjs', titles: ['Firefox', 'opens'], message: 'It is shut.' }],
      notRun: [{ engine: 'WebKit', why: 'it is not there' }],
    });
  } finally {
    process.exitCode = exitCode;
    rmSync(folder, { recursive: true });
  }
});

test('results of an earlier run are taken away at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'steps-'));
  const file = join(folder, 'results.json');
  writeFileSync(file, '{}');
  new StepResults(file);
  assert.equal(existsSync(file), false);
  rmSync(folder, { recursive: true });
});

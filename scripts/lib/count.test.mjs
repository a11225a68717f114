import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addCounts, countPlaywright, countTap, countVitest, describeCount, NOTHING_TOLD } from './count.mjs';

test('counts the tests that Vitest tells', () => {
  const json = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };
  assert.deepEqual(countVitest(json), { passed: 5, failed: 1, skipped: 3 });
});

test('a file that Vitest could not load is a failure of its own', () => {
  const json = {
    numPassedTests: 5,
    numFailedTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  };
  assert.equal(countVitest(json).failed, 1);
});

test('a failed test is not counted again for its file', () => {
  const json = {
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [{ status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }],
  };
  assert.deepEqual(countVitest(json), { passed: 1, failed: 1, skipped: 0 });
});

test('counts the tests and the errors outside tests that Playwright tells', () => {
  const json = {
    stats: { expected: 7, flaky: 1, unexpected: 2, skipped: 3 },
    errors: [{ message: 'no server' }],
  };
  assert.deepEqual(countPlaywright(json), { passed: 8, failed: 3, skipped: 3 });
});

test('counts the closing lines of TAP, and a test that was cut short as failed', () => {
  const tap = 'ok 1 - # pass 99\n# tests 6\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n';
  assert.deepEqual(countTap(tap), { passed: 3, failed: 2, skipped: 1 });
});

test('a run without a single test is a failure', () => {
  for (const count of [countVitest({}), countPlaywright({}), countTap('')])
    assert.deepEqual(count, NOTHING_TOLD);
});

test('adds counts and tells them in words', () => {
  const sum = addCounts([
    { passed: 1, failed: 0, skipped: 2 },
    { passed: 3, failed: 1, skipped: 0 },
  ]);
  assert.equal(describeCount(sum), '4 passed, 1 failed, 2 skipped');
  assert.equal(describeCount({ passed: 2, failed: 0, skipped: 0 }), '2 passed');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeFailures, failuresOfPlaywright, failuresOfTap, failuresOfVitest } from './failures.mjs';

const vitestFile = (assertionResults, rest = {}) => ({
  testResults: [{ name: '/kit/packages/schema/a.test.ts', status: 'failed', assertionResults, ...rest }],
});
const failed = (failureMessages, rest = {}) => ({
  status: 'failed',
  ancestorTitles: ['any text'],
  title: 'folds',
  failureMessages,
  ...rest,
});
const told = (failures) => describeFailures(failures, '/kit');

test('names a test of Vitest by file and titles, with the first line of what it says', () => {
  const json = vitestFile([
    { status: 'passed', ancestorTitles: [], title: 'other' },
    failed(['AssertionError: expected 1 to be 2\n\nmore\n    at a.test.ts:1:1']),
  ]);
  assert.deepEqual(told(failuresOfVitest(json)), [
    'packages/schema/a.test.ts › any text › folds: AssertionError: expected 1 to be 2',
  ]);
});

test('tells the seed and the counterexample of a property', () => {
  const message =
    'Error: Property failed after 8 tests\n{ seed: 7, path: "7:1:0", endOnFailure: true }\nCounterexample: ["a"]\n' +
    'Shrunk 2 time(s)\n\nHint: Enable verbose mode\n    at buildError (fast-check.js:1:1)';
  assert.equal(
    failuresOfVitest(vitestFile([failed([message])]))[0].message,
    'Error: Property failed after 8 tests { seed: 7, path: "7:1:0", endOnFailure: true } Counterexample: ["a"]',
  );
});

test('says of a test of Vitest whose time was over that it was not done', () => {
  const json = vitestFile([
    failed(['Error: STACK_TRACE_ERROR\n    at task (x.js:1:1)'], { duration: 60_000.4 }),
  ]);
  assert.equal(failuresOfVitest(json)[0].message, 'not done after 60000 ms');
});

test('names a file that Vitest could not load', () => {
  assert.deepEqual(told(failuresOfVitest(vitestFile([], { message: 'no such module\nmore' }))), [
    'packages/schema/a.test.ts: no such module',
  ]);
  assert.deepEqual(failuresOfVitest({}), []);
});

const TAP = `TAP version 13
# Subtest: good
ok 1 - good
  ---
  duration_ms: 1
  ...
# Subtest: issue \\# 7
    # Subtest: in: ner
    not ok 1 - in: ner
      ---
      location: '/kit/scripts/a.test.mjs:2:31'
      failureType: 'testCodeFailure'
      error: |-
        Expected values to be equal:

        1 !== 2
      code: 'ERR_ASSERTION'
      ...
    # Subtest: later
    not ok 2 - later # TODO
      ---
      failureType: 'testCodeFailure'
      error: 'x'
      ...
    1..2
not ok 2 - issue \\# 7
  ---
  type: 'suite'
  location: '/kit/scripts/a.test.mjs:2:1'
  failureType: 'subtestsFailed'
  error: '1 subtest failed'
  ...
# Subtest: top
not ok 3 - top
  ---
  location: '/kit/scripts/a.test.mjs:9:1'
  failureType: 'testCodeFailure'
  error: "it's bad"
  ...
# Subtest: /kit/scripts/b.test.mjs
not ok 4 - /kit/scripts/b.test.mjs
  ---
  location: '/kit/scripts/b.test.mjs:1:1'
  failureType: 'testCodeFailure'
  error: 'test failed'
  ...
1..4
# fail 3
`;

test('names the tests of TAP, not the suites that failed with them and not what is still to do', () => {
  const expected = [
    'scripts/a.test.mjs › issue # 7 › in: ner: Expected values to be equal:',
    "scripts/a.test.mjs › top: it's bad",
    'scripts/b.test.mjs: test failed',
  ];
  assert.deepEqual(told(failuresOfTap(TAP)), expected);
  assert.deepEqual(told(failuresOfTap(TAP.replaceAll('\n', '\r\n'))), expected);
});

test('names the tests of Playwright by their last try, and errors outside tests', () => {
  const red = String.fromCharCode(27) + '[31m';
  const spec = (title, status, results) => ({ title, tests: [{ status, projectName: 'phone', results }] });
  const json = {
    config: { rootDir: '/kit/apps/demo/e2e' },
    suites: [
      {
        title: 'a.spec.ts',
        file: 'a.spec.ts',
        specs: [spec('works', 'expected', []), spec('works at last', 'flaky', [])],
        suites: [
          {
            title: 'the map',
            file: 'a.spec.ts',
            specs: [
              spec('opens', 'unexpected', [
                { status: 'failed', error: { message: 'first' } },
                { status: 'failed', error: { message: `Error: ${red}no map\n\nmore` } },
              ]),
              spec('never opens', 'unexpected', [{ status: 'passed' }]),
            ],
          },
        ],
      },
    ],
    errors: [{ message: 'Error: no server' }, { message: 'bad', location: { file: '/kit/apps/demo/b.ts' } }],
  };
  assert.deepEqual(told(failuresOfPlaywright(json)), [
    'apps/demo/e2e/a.spec.ts › phone › the map › opens: Error: no map',
    'apps/demo/e2e/a.spec.ts › phone › the map › never opens: was not expected to have passed',
    'apps/demo/e2e: Error: no server',
    'apps/demo/b.ts: bad',
  ]);
  assert.deepEqual(failuresOfPlaywright({}), []);
});

test('shortens long messages, and tells how many failures it left out', () => {
  const failure = { file: '/kit/a.test.ts', titles: ['t'], message: 'x'.repeat(1000) };
  const lines = told(Array(23).fill(failure));
  assert.equal(lines.length, 21);
  assert.ok(lines[0].length < 350 && lines[0].endsWith('…'));
  assert.equal(lines[20], '… and 3 more');
});

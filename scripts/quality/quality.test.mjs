import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../lib/run.mjs';
import { countCorpus, countTestFiles } from './count-sources.mjs';
import { describeQuality } from './describe.mjs';
import { checkQuality, readRecord } from './quality.mjs';
import { boundsOf, readCoverage } from './read-coverage.mjs';
import { mergeMutation, readMutation } from './read-mutation.mjs';

test('docs/quality.md is what was recorded, and what can be counted now', async () => {
  assert.equal(await checkQuality(), undefined);
});

test('the record names files that are there, and days', () => {
  const { mutation } = readRecord();
  assert.ok(Object.keys(mutation).length > 0);
  for (const [file, { noticed, of, on }] of Object.entries(mutation)) {
    assert.ok(existsSync(join(ROOT, file)), `${file} is gone: run \`npm run quality\``);
    assert.ok(noticed <= of);
    assert.match(on, /^\d{4}-\d{2}-\d{2}$/);
  }
});

test('a mutant that a test killed or that hung was noticed; what does not compile counts for nothing', () => {
  const mutants = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'Ignored'].map(
    (status) => ({
      status,
    }),
  );
  const files = { 'src/a.ts': { mutants }, 'src/b.ts': { mutants: [{ status: 'Ignored' }] } };
  assert.deepEqual(readMutation({ files }, 'packages/x'), { 'packages/x/src/a.ts': { noticed: 2, of: 4 } });
});

test('a run over some files leaves the others as they were, and files that are gone go', () => {
  const before = {
    'a.ts': { noticed: 1, of: 2, on: '2026-01-01' },
    'gone.ts': { noticed: 9, of: 9, on: '2026-01-01' },
  };
  const merged = mergeMutation(
    before,
    { 'b.ts': { noticed: 3, of: 3 } },
    '2026-02-02',
    (file) => file !== 'gone.ts',
  );
  assert.deepEqual(merged, {
    'a.ts': { noticed: 1, of: 2, on: '2026-01-01' },
    'b.ts': { noticed: 3, of: 3, on: '2026-02-02' },
  });
});

test('coverage of any clone is summed by folder, and a folder that was not run is left out', () => {
  const part = (covered, total) => ({ covered, total });
  const file = (covered) => ({ branches: part(covered, 10), lines: part(10, 10) });
  const summary = {
    total: file(0),
    '/another/clone/packages/schema/src/derive/a.ts': file(10),
    '/another/clone/packages/schema/src/derive/deep/b.ts': file(5),
    '/another/clone/packages/schema/src/derived.ts': file(0),
    '/another/clone/packages/convert/src/derive/c.ts': file(0),
  };
  assert.deepEqual(readCoverage(summary, 'packages/schema', ['src/derive', 'src/rules']), {
    'src/derive': { branches: { covered: 15, of: 20 }, lines: { covered: 20, of: 20 } },
  });
});

test('bounds are read from the configuration of the tests, two folders in one pattern as well', () => {
  const thresholds = { 'src/rules/**': { branches: 98 }, 'src/{read,stream}/**': { branches: 93 } };
  assert.deepEqual(boundsOf({ test: { coverage: { thresholds } } }), {
    'src/rules': 98,
    'src/read': 93,
    'src/stream': 93,
  });
  assert.deepEqual(boundsOf({}), {});
});

test('the corpus is counted in its sources', async () => {
  const { inputs, kinds, oddButGood, faults } = await countCorpus();
  assert.ok(inputs > 300 && oddButGood >= 40 && faults >= 50 && kinds > 5);
});

test('files of tests, and those that make up inputs', () => {
  const texts = { 'a.test.ts': "import fc from 'fast-check';", 'b.test.mjs': '', 'c.ts': "'fast-check'" };
  assert.deepEqual(
    countTestFiles(Object.keys(texts), (file) => texts[file]),
    { files: 2, generated: 1 },
  );
});

const counted = {
  corpus: { inputs: 400, kinds: 11, oddButGood: 41, faults: 60 },
  bounds: { 'packages/x': { 'src/derive': 98 } },
  rules: 150,
  unmeasured: ['packages/x/src/derive/new.ts'],
};

test('what was not recorded is said to be missing, and nothing is made up for it', () => {
  const page = describeQuality({ mutation: {}, coverage: {} }, counted);
  assert.match(page, /No run of all tests has been recorded yet/);
  assert.match(page, /`src\/derive\/` of `packages\/x` \| at least 98 % \| not recorded/);
  assert.match(page, /No mutants have been recorded/);
  assert.match(page, /Nothing has been weighed yet/);
});

test('what was recorded stands with its day and its sums', () => {
  const record = {
    testFiles: { files: 900, generated: 80 },
    weights: {
      date: '2026-11-28',
      rows: { 'first load': { median: 48.5, unit: 'kB', failAbove: 28, verdict: 'failed' } },
    },
    tests: {
      date: '2026-11-28',
      commit: 'abc',
      seconds: 2580,
      fuzzing: [
        { family: 'rules', seed: 7, targets: 299, inputs: 7475 },
        { family: 'schema', seed: 8, targets: 75, inputs: 117_825 },
      ],
      parts: [
        { name: 'lint', passed: 1, failed: 0, skipped: 0 },
        { name: 'packages/x: tests', passed: 1200, failed: 2, skipped: 3 },
      ],
    },
    coverage: {
      'packages/x': {
        date: '2026-11-28',
        commit: 'abc',
        folders: { 'src/derive': { branches: { covered: 99, of: 100 }, lines: { covered: 1, of: 1 } } },
      },
    },
    mutation: {
      'packages/x/src/derive/a.ts': { noticed: 9, of: 10, on: '2026-11-24' },
      'packages/x/src/derive/b.ts': { noticed: 4, of: 10, on: '2026-11-28' },
    },
  };
  const page = describeQuality(record, counted);
  assert.match(page, /in 43 minutes: 1,201 passed, 2 failed, 3 skipped/);
  assert.match(page, /fed 125,300 drawn inputs to 374 functions/);
  assert.match(page, /\| rules \| 7,475 \| 299 \| 7 \|/);
  assert.match(page, /packages\/x: tests \| 1,200 \| 2 \| 3/);
  assert.match(page, /at least 98 % \| 99\.0 %/);
  assert.match(page, /\*\*all\*\* \| \*\*13\*\* \| \*\*20\*\* \| \*\*65\.0 %\*\*/);
  assert.match(page, /1 file has never been measured/);
  assert.match(page, /first load \| 48\.5 kB \| 28 \| \*\*fails\*\*/);
});

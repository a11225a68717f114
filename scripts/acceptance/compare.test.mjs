import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareFindings, describeComparison } from './compare.mjs';

const finding = (code, path, more = {}) => ({
  code,
  path,
  file: 'a.yaml',
  line: 1,
  column: 2,
  severity: 'error',
  ...more,
});

test('findings appear and vanish by their code and place, whatever their words', () => {
  const { appeared, vanished, changed } = compareFindings(
    [finding('a/b', '/x', { message: 'Old words.' }), finding('a/c', '/x')],
    [finding('a/b', '/x', { message: 'New words.' }), finding('a/d', '/x')],
  );
  assert.deepEqual(
    appeared.map(({ code }) => code),
    ['a/d'],
  );
  assert.deepEqual(
    vanished.map(({ code }) => code),
    ['a/c'],
  );
  assert.deepEqual(changed, []);
});

test('the same finding twice is two', () => {
  const twice = [finding('a/b', '/x'), finding('a/b', '/x')];
  assert.equal(compareFindings(twice, twice).appeared.length, 0);
  assert.equal(compareFindings(twice.slice(1), twice).appeared.length, 1);
});

test('another severity is a change', () => {
  const { changed, appeared } = compareFindings(
    [finding('a/b', '/x')],
    [finding('a/b', '/x', { severity: 'info' })],
  );
  assert.deepEqual(appeared, []);
  assert.equal(changed[0].before.severity, 'error');
});

test('the words name each directory, count, and show places', () => {
  const comparison = compareFindings(
    [],
    Array.from({ length: 5 }, (_, index) => finding('a/b', `/${index}`)),
  );
  const cell = compareFindings([finding('s/h', '', { sheet: 'Liste', cell: 'C7' })], []);
  const text = describeComparison('1.0.0', [
    { name: 'one', comparison },
    { name: 'two', comparison: compareFindings([], []) },
    { name: 'three', comparison: cell },
  ]);
  assert.match(text, /from 1\.0\.0/);
  assert.match(text, /5 findings appear, 1 vanish, 0 change/);
  assert.match(text, /appears: `a\/b` \(error\): 5\n {2}- a\.yaml:1:2\n[\s\S]*… and 2 more/);
  assert.match(text, /## two\n\nThe same findings\./);
  assert.match(text, /a\.yaml Liste C7/);
});

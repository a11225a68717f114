import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, ratiosOf, spread } from './spread.mjs';

test('the middle of an odd number of values, in whatever order they came', () => {
  assert.equal(median([9, 1, 5]), 5);
  const values = [3, 2, 1];
  median(values);
  assert.deepEqual(values, [3, 2, 1]);
});

test('least, middle, largest, and how many', () => {
  assert.deepEqual(spread([4, 2, 8]), { min: 2, median: 4, max: 8, rounds: 3 });
  assert.deepEqual(spread([7]), { min: 7, median: 7, max: 7, rounds: 1 });
});

test('a ratio is taken within each round, so a round in which all is slow changes nothing', () => {
  assert.deepEqual(ratiosOf([2, 20, 4], [1, 10, 2]), { min: 2, median: 2, max: 2, rounds: 3 });
});

test('a round that only one side has is left out', () => {
  assert.equal(ratiosOf([2, 4, 100], [1, 2]).rounds, 2);
});

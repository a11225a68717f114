import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeMeasure, listMeasures, measureOf, measuresOf } from './measures.mjs';

const spread = { min: 1.1, median: 1.5, max: 9.123456, rounds: 5 };

test('a budget is judged by the middle, not by the worst', () => {
  const measure = measureOf({ ratio: 1.5, spread, reach: 2, failAbove: 3 });
  assert.deepEqual(measure, {
    unit: '×',
    min: 1.1,
    median: 1.5,
    max: 9.123,
    rounds: 5,
    reach: 2,
    failAbove: 3,
    verdict: 'reached',
  });
});

test('between what is aimed at and what must not be passed it is within, at the bound as well', () => {
  assert.equal(measureOf({ ratio: 2.5, reach: 2, failAbove: 3 }).verdict, 'within');
  assert.equal(measureOf({ ratio: 3, reach: 2, failAbove: 3 }).verdict, 'within');
  assert.equal(measureOf({ ratio: 3.001, reach: 2, failAbove: 3 }).verdict, 'failed');
});

test('a share should be large', () => {
  assert.equal(measureOf({ share: 1, reach: 1, failBelow: 0.98 }).verdict, 'reached');
  assert.equal(measureOf({ share: 0.99, reach: 1, failBelow: 0.98 }).verdict, 'within');
  assert.equal(measureOf({ share: 0.9, reach: 1, failBelow: 0.98 }).verdict, 'failed');
});

test('a budget of nothing is a budget', () => {
  assert.equal(measureOf({ ratio: 0, reach: 0, failAbove: 0.02 }).verdict, 'reached');
  assert.equal(measureOf({ kB: 1, reach: 0, failAbove: 0 }).verdict, 'failed');
});

test('yes and no, and what is only told', () => {
  assert.deepEqual(measureOf({ same: false }), { holds: false, verdict: 'failed' });
  assert.equal(measureOf({ kB: 6 }).verdict, 'told');
  assert.throws(() => measureOf({ virtualizer: 3 }), /holds no value/);
});

test('all groups in order, and a line on each', () => {
  const measures = measuresOf({
    search: { recall: { share: 1, reach: 1, failBelow: 0.98 } },
    list: {
      first: {
        ratio: 0.5,
        spread: { min: 0.4, median: 0.5, max: 0.6, rounds: 3 },
        reach: 0.03,
        failAbove: 0.06,
      },
    },
  });
  assert.deepEqual(
    listMeasures(measures).map(
      ({ group, name, measure }) => `${group}, ${name}: ${describeMeasure(measure)}`,
    ),
    [
      'search, recall: 1 share, reach 1, fails below 0.98: reached',
      'list, first: 0.5 × (0.4 to 0.6), reach 0.03, fails above 0.06: FAILS',
    ],
  );
  assert.equal(describeMeasure(measureOf({ same: false })), 'NO, FAILS');
});

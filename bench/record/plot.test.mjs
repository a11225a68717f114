import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saxParser } from './testing.mjs';
import { plotGroup, plotHistory, positionOf, shareOfBudget } from './plot.mjs';

const measure = (more = {}) => ({
  unit: '×',
  min: 1,
  median: 2,
  max: 4,
  rounds: 5,
  reach: 2,
  failAbove: 4,
  verdict: 'reached',
  ...more,
});

test('half of the budget is half, and for what should be large, too little is more than one', () => {
  assert.equal(shareOfBudget({ failAbove: 4 }, 2), 0.5);
  assert.equal(shareOfBudget({ failBelow: 0.5 }, 0.25), 2);
});

test('the scale goes from a tenth of the budget to ten times, and what lies outside stands at its edges', () => {
  const [left, bound, right] = [0.1, 1, 10].map(positionOf);
  assert.ok(left < bound && bound < right);
  assert.equal(bound - left, right - bound);
  assert.equal(positionOf(0), left);
  assert.equal(positionOf(0.001), left);
  assert.equal(positionOf(5000), right);
});

test('a plot is well formed, has a point for each budget, and says in words what it shows', () => {
  const plot = plotGroup('Lists & <cards>', {
    'first ÷ repeat()': measure(),
    'memory “<b>”': measure({ median: 9, verdict: 'failed' }),
    'only told': { unit: 'kB', min: 6, median: 6, max: 6, rounds: 1, verdict: 'told' },
    'a yes': { holds: true, verdict: 'reached' },
  });
  const { elements, text } = saxParser(plot);
  assert.equal(elements.filter((name) => name === 'circle').length, 2);
  assert.match(text, /Lists & <cards>/);
  assert.match(text, /first ÷ repeat\(\): 2 ×, reached\./);
  assert.doesNotMatch(text, /only told/);
});

test('a budget of nothing is not drawn, nor is a group without any', () => {
  assert.equal(plotGroup('x', { shift: measure({ failAbove: 0, reach: 0 }) }), undefined);
  assert.equal(plotGroup('x', {}), undefined);
});

const runOf = (date, median) => ({ date, commit: 'abc', measures: { list: { first: measure({ median }) } } });

test('from two runs on a line shows the worst of each', () => {
  assert.equal(plotHistory('x', [runOf('2026-11-01', 2)], 'list'), undefined);
  const { elements, text } = saxParser(
    plotHistory('x', [runOf('2026-11-01', 2), runOf('2026-11-02', 8)], 'list'),
  );
  assert.equal(elements.filter((name) => name === 'circle').length, 2);
  assert.match(text, /2026-11-02: first, 2\.00 of its budget\./);
});

import { expect, test } from 'vitest';
import { longestRun } from './straight-run.ts';

const line = (...points: [number, number][]) => points.map(([x, y]) => ({ x, y }));

test('words are written on the longest straight part', () =>
  expect(longestRun([line([0, 0], [10, 0], [10, 100]), line([0, 0], [0, 50])])).toEqual({
    x: 10,
    y: 50,
    length: 100,
    degrees: 90,
  }));

test('a gentle bend is straight enough, a sharp one is not', () => {
  expect(longestRun([line([0, 0], [100, 5], [200, 0])])?.length).toBe(200);
  expect(longestRun([line([0, 0], [100, 60], [200, 0])])?.length).toBeLessThan(120);
});

test.each<[number, [number, number]]>([
  [0, [-100, 0]],
  [45, [-100, -100]],
  [-45, [-100, 100]],
  [90, [0, -100]],
])('words never stand on their heads: %i degrees', (degrees, to) =>
  expect(longestRun([line([0, 0], to)])?.degrees).toBeCloseTo(degrees),
);

test.each([[[]], [[line()]], [[line([1, 1])]], [[line([1, 1], [1, 1])]]])(
  '%j has no room for words',
  (lines) => expect(longestRun(lines)).toBeUndefined(),
);

import { expect, it } from 'vitest';
import { throttle } from './throttle.ts';
import type { CheckProgress } from './types.ts';

function tellAll(steps: readonly (readonly [atMs: number, stage: CheckProgress['stage'], done: number])[]) {
  const told: number[] = [];
  let now = 0;
  const tell = throttle(
    ({ done }) => told.push(done),
    () => now,
  );
  for (const [atMs, stage, done] of steps) {
    now = atMs;
    tell({ stage, done, total: 10 });
  }
  return told;
}

it('tells the first, and then one now and then', () => {
  const steps = [0, 10, 20, 60, 70, 130].map((atMs, index) => [atMs, 'check', index] as const);
  expect(tellAll(steps)).toEqual([0, 3, 5]);
});

it('always tells the last, once', () => {
  expect(
    tellAll([
      [0, 'check', 1],
      [1, 'check', 10],
      [2, 'check', 10],
    ]),
  ).toEqual([1, 10]);
});

it('always tells the first of the next stage', () => {
  expect(
    tellAll([
      [0, 'read', 1],
      [1, 'read', 2],
      [2, 'check', 3],
    ]),
  ).toEqual([1, 3]);
});

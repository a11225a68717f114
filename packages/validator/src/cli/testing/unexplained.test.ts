import { expect, test } from 'vitest';
import { unexplained } from './unexplained.ts';

const before = {
  name: 'A',
  services: [
    { id: 'a', needs: ['x', 'y'] },
    { id: 'b', access: { cost: 'free' } },
  ],
};
const compare = (after: unknown, ...lost: string[]) => unexplained(before, after, new Set(lost));

test('what is the same is explained', () => {
  expect(compare(structuredClone(before))).toEqual([]);
});

test.each([
  [['/name'], { ...before, name: 'B' }],
  [['/more'], { ...before, more: 1 }],
  [['/services/0/needs/1'], { ...before, services: [{ id: 'a', needs: ['x'] }, before.services[1]] }],
  [['/services/1/access/cost'], { ...before, services: [before.services[0], { id: 'b', access: {} }] }],
])('%j is found when nothing is told of it, and explained when it is', (paths, after) => {
  expect(compare(after)).toEqual(paths);
  expect(compare(after, ...paths)).toEqual([]);
});

test('each part of a record that is not there is found', () => {
  expect(compare({ ...before, services: [before.services[1]] })).toEqual([
    '/services/0/id',
    '/services/0/needs/0',
    '/services/0/needs/1',
  ]);
});

test('a record that was lost moves the others, and an entry that was lost those behind it', () => {
  expect(compare({ ...before, services: [before.services[1]] }, '/services/0')).toEqual([]);
  const moved = { ...before, services: [{ id: 'a', needs: ['y'] }, before.services[1]] };
  expect(compare(moved, '/services/0/needs/0')).toEqual([]);
});

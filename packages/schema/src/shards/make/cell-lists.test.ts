import { expect, test } from 'vitest';
import { CellLists } from './cell-lists.ts';

test('each word has its cells in order, each once, also when there are more than there was room for', () => {
  const lists = new CellLists();
  const expected = new Map<number, number[]>();
  for (let cell = 0; cell < 300; cell++)
    for (let word = cell % 7; word < 3_000; word += 7 + (cell % 11)) {
      lists.add(word, cell);
      lists.add(word, cell);
      expected.set(word, [...(expected.get(word) ?? []), cell]);
    }
  for (let word = 0; word < 3_000; word++) expect(lists.of(word)).toEqual(expected.get(word) ?? []);
  expect(lists.size).toBe([...expected.values()].flat().length);
});

test('what was cleared is gone, and what comes after it is not mixed with it', () => {
  const lists = new CellLists();
  for (let cell = 0; cell < 5; cell++) lists.add(1, cell);
  lists.clear();
  expect(lists.of(1)).toEqual([]);
  lists.add(2, 9);
  lists.add(1, 10);
  expect([lists.of(1), lists.of(2), lists.size]).toEqual([[10], [9], 2]);
});

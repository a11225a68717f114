import { describe, expect, test } from 'vitest';
import { value } from '../reading.ts';
import { CellMemory } from './cell-memory.ts';

/** As many texts as a memory holds. */
const FULL = 2000;

describe('the memory of a column', () => {
  test('gives what a text was read as, in any order', () => {
    const memory = new CellMemory();
    memory.set('a', value(1));
    memory.set('b', value(2));
    expect(['a', 'a', 'b', 'a', 'c'].map((text) => memory.get(text)?.value)).toEqual([1, 1, 2, 1, undefined]);
  });

  test('holds no more texts than its limit', () => {
    const memory = new CellMemory();
    for (let index = 0; index < FULL; index++) {
      memory.set(`text ${index}`, value(index));
      memory.get(`text ${index}`);
    }
    memory.set('one more', value('one more'));
    expect(memory.get('one more')).toBeUndefined();
    expect(memory.get('text 0')?.value).toBe(0);
  });

  test('gives up when no text comes again', () => {
    const memory = new CellMemory();
    for (let index = 0; index <= FULL; index++) memory.set(`text ${index}`, value(index));
    expect(memory.get('text 0')).toBeUndefined();
  });
});

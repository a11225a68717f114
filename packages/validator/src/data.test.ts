import { describe, expect, test } from 'vitest';
import {
  entriesAt,
  fieldOf,
  isData,
  MAX_DEPTH,
  recordsAt,
  stringsAt,
  stringsBelow,
  textAt,
  typeName,
  valueAt,
} from './data.ts';

test('a field of anything but an object is undefined, and so is one that is only inherited', () => {
  for (const value of [undefined, null, 3, 'text', ['x'], () => 1])
    expect(fieldOf(value, 'length')).toBeUndefined();
  for (const name of ['toString', 'constructor', '__proto__'])
    expect(fieldOf({ a: 1 }, name)).toBeUndefined();
  expect(fieldOf(JSON.parse('{"__proto__": 3}'), '__proto__')).toBe(3);
  expect(fieldOf({ a: null }, 'a')).toBeNull();
});

test('lists are read with their index, and what does not belong is left out', () => {
  const holder = { list: ['a', { b: 1 }, null, 3, ['c']], text: 'a' };
  expect(entriesAt(holder, 'list')).toHaveLength(5);
  expect(recordsAt(holder, 'list')).toEqual([[1, { b: 1 }]]);
  expect(stringsAt(holder, 'list')).toEqual(['a']);
  for (const read of [entriesAt, recordsAt, stringsAt]) {
    expect(read(holder, 'text')).toEqual([]);
    expect(read(holder, 'none')).toEqual([]);
    expect(read(null, 'list')).toEqual([]);
  }
  expect(textAt(holder, 'text')).toBe('a');
  expect(textAt(holder, 'list')).toBeUndefined();
});

test('a value is found by its path, and a path that leads nowhere gives undefined', () => {
  const root = { a: [{ b: 'c' }], '0': 'zero' };
  expect(valueAt(root, ['a', 0, 'b'])).toBe('c');
  expect(valueAt(root, [])).toBe(root);
  for (const path of [
    ['a', 1, 'b'],
    ['a', 'length'],
    ['a', 0, 'b', 'length'],
    ['x', 'y'],
  ])
    expect(valueAt(root, path)).toBeUndefined();
  expect(valueAt(root, [0])).toBe('zero');
});

describe('every string below a value', () => {
  test('comes with its path, in the order of the data', () => {
    expect(stringsBelow({ b: 'x', a: [1, 'y', { c: 'z' }], d: null })).toEqual([
      { path: ['b'], value: 'x' },
      { path: ['a', 1], value: 'y' },
      { path: ['a', 2, 'c'], value: 'z' },
    ]);
    expect(stringsBelow('x')).toEqual([{ path: [], value: 'x' }]);
  });

  test('without those of the fields to skip, wherever they stand', () => {
    const skip = new Set(['internal']);
    expect(
      stringsBelow({ internal: 'x', a: [{ internal: { b: 'y' }, c: 'z' }] }, skip).map(({ value }) => value),
    ).toEqual(['z']);
  });

  test('is read once where an object stands twice, and ends on a cycle', () => {
    const cycle: Record<string, unknown> = { a: 'x' };
    cycle['self'] = cycle;
    expect(stringsBelow([cycle, cycle])).toHaveLength(1);
  });

  test('is looked for only so deep', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);
    expect(stringsBelow(nested(MAX_DEPTH))).toHaveLength(1);
    expect(stringsBelow(nested(MAX_DEPTH + 2))).toHaveLength(0);
  });
});

test.each([
  [null, 'nothing'],
  [undefined, 'nothing'],
  ['', 'text'],
  [-0.5, 'number'],
  [NaN, 'no-number'],
  [-Infinity, 'no-number'],
  [false, 'true-or-false'],
  [[], 'list'],
  [{}, 'object'],
  [() => 1, 'other'],
])('%s is called %s', (value, name) => {
  expect(typeName(value)).toBe(name);
  expect(isData(value)).toBe(name === 'object');
});

import { expect, test } from 'vitest';
import { frozenCopy } from './frozen.ts';

test('a plugin cannot change what it is given, at any depth, nor the data it is a copy of', () => {
  const data = {
    id: 'a',
    needs: ['food'],
    access: { cost: { value: 'free' } },
    extensions: { x: [{ y: 1 }] },
  };
  const before = structuredClone(data);
  const copy = frozenCopy(data);
  expect(copy).toEqual(before);
  expect(() => copy.needs.push('dental')).toThrow(TypeError);
  expect(() => (copy.access.cost.value = 'paid')).toThrow(TypeError);
  expect(() => (copy.extensions.x[0]!.y = 2)).toThrow(TypeError);
  expect(data).toEqual(before);
  expect(Object.isFrozen(data)).toBe(false);
});

test('the same data is copied once', () => {
  const data = { id: 'a' };
  expect(frozenCopy(data)).toBe(frozenCopy(data));
});

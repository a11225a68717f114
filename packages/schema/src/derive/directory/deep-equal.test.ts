import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deepEqual } from './deep-equal.ts';

/** JSON text with the keys of every record in order, in which lists and records look different. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}

test('agrees with canonical JSON text', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(json, json, (a, b) => {
      const [plainA, plainB]: unknown[] = [a, b].map((value) => JSON.parse(JSON.stringify(value)));
      expect(deepEqual(plainA, plainA)).toBe(true);
      expect(deepEqual(plainA, JSON.parse(JSON.stringify(plainA)))).toBe(true);
      expect(deepEqual(plainA, plainB)).toBe(canonical(plainA) === canonical(plainB));
    }),
  );
});

test('the order of keys does not matter, that of lists does', () => {
  expect(deepEqual({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect(deepEqual([1, 2], [2, 1])).toBe(false);
  expect(deepEqual([1], [1, 2])).toBe(false);
});

test('undefined is left out, and nothing else is', () => {
  expect(deepEqual({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(deepEqual({ a: undefined }, { b: undefined })).toBe(true);
  expect(deepEqual({ a: null }, {})).toBe(false);
  expect(deepEqual({ a: 1 }, { b: 1 })).toBe(false);
});

test('a list is no record, and null is nothing else', () => {
  expect(deepEqual([], {})).toBe(false);
  expect(deepEqual({}, [])).toBe(false);
  expect(deepEqual(null, {})).toBe(false);
  expect(deepEqual({}, null)).toBe(false);
  expect(deepEqual('1', 1)).toBe(false);
  expect(deepEqual(Number.NaN, Number.NaN)).toBe(true);
});

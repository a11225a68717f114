import fc from 'fast-check';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { doubledKeys, jsonOffset, jsonOffsets } from './json-offset.ts';

/** The same by a parser that builds the whole tree. */
function slowOffset(text: string, path: readonly (string | number)[]): number {
  const root = parseTree(text);
  for (let length = path.length; length > 0 && root !== undefined; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node.offset;
  }
  return root?.offset ?? 0;
}

function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...keys.flatMap((key) => pathsOf((value as Record<string | number, unknown>)[key], [...path, key])),
  ];
}

test('finds every value of any document where a full parser finds it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, '\t'), (value, space) => {
      const text = JSON.stringify(value, null, space);
      for (const path of pathsOf(JSON.parse(text)))
        expect(jsonOffset(text, path)).toBe(slowOffset(text, path));
    }),
    { numRuns: 500 },
  );
});

test('finds them too when many are asked for, in any order and more than once', () => {
  const path = fc.array(fc.oneof(fc.nat(3), fc.constantFrom('a', 'b', 'c')), { maxLength: 4 });
  const values = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.array(fc.jsonValue())),
  );
  fc.assert(
    fc.property(values, fc.array(path), fc.constantFrom(0, 1), (value, asked, space) => {
      const text = JSON.stringify(value, null, space);
      const offsetOf = jsonOffsets(text);
      for (const one of [...pathsOf(JSON.parse(text)), ...asked, ...asked])
        expect(offsetOf(one)).toBe(jsonOffset(text, one));
    }),
    { numRuns: 300 },
  );
});

test('gives the nearest value above one that is not there', () => {
  const text = ' {"a": [1, {"b": "}]"}], "c": {}}';
  expect(jsonOffset(text, ['a', 1, 'x'])).toBe(text.indexOf('{"b"'));
  expect(jsonOffset(text, ['a', 9])).toBe(text.indexOf('['));
  expect(jsonOffset(text, ['a', 'b'])).toBe(text.indexOf('['));
  expect(jsonOffset(text, ['c', 0])).toBe(text.indexOf('{}'));
  expect(jsonOffset(text, ['nothing'])).toBe(1);
});

test('knows a key that is written with escapes, and takes the last of two', () => {
  expect(jsonOffset('{"\\u0061\\"": 1}', ['a"'])).toBe(13);
  expect(jsonOffset('{"a": 1, "a": 2}', ['a'])).toBe(14);
});

test('ends on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\1 a\n') }), (text) => {
      expect(jsonOffset(text, ['a', 0, 'b'])).toBeLessThanOrEqual(text.length);
      for (const path of [['a', 0, 'b'], [3], [0, 3]])
        expect(jsonOffsets(text)(path)).toBeLessThanOrEqual(text.length);
      for (const { offset } of doubledKeys(text)) expect(offset).toBeLessThan(text.length);
    }),
    { examples: [['{"\\{":'], ['{"\\{":1,"\\{":2'], ['{"\\']] },
  );
});

test('finds the keys that stand twice in one object, and only those', () => {
  const text = '{"a": {"a": 1, "b": [{"a": 1}, {"a": 2}]}, "b": "\\"a\\": 1", "\\u0061": 2, "b": 3}';
  expect(doubledKeys(text)).toEqual([
    { field: 'a', offset: text.indexOf('"\\u0061"') },
    { field: 'b', offset: text.lastIndexOf('"b"') },
  ]);
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(doubledKeys(json)).toEqual([]);
    }),
  );
});

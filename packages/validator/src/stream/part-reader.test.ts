import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Path } from '../finding.ts';
import { NOT_CUT } from './part-cutter.ts';
import { PartReader } from './part-reader.ts';
import { placeOfPath } from './record-place.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function read(reader: PartReader, text: string, before = '') {
  const from = bytesOf(before).length;
  if (reader.cut(bytesOf(`${before}${text}`), from) === NOT_CUT) return undefined;
  return reader.read() ? reader.record : undefined;
}

const idOf = (reader: PartReader, field: string) => reader.idOf(reader.numberOf(field));

const field = fc.constantFrom('id', 'name', 'access', 'locations', 'notes', 'x');
const record = fc.dictionary(field, fc.jsonValue({ maxDepth: 3 }), { noNullPrototype: true });

test('a record is what JSON.parse makes of it, whatever was read before', () => {
  const reader = new PartReader();
  fc.assert(
    fc.property(record, fc.constantFrom(0, 2), fc.constantFrom('', '[ '), (value, space, before) => {
      const text = JSON.stringify(value, null, space);
      expect(read(reader, text, before)).toEqual(JSON.parse(text));
      expect(reader.fields).toEqual(Object.keys(JSON.parse(text) as object));
      expect(reader.parts.map((part) => part.value)).toEqual(Object.values(JSON.parse(text) as object));
      expect(reader.surplus).toBe(bytesOf(text).length - text.length);
    }),
    { numRuns: 1500 },
  );
});

test('the same text of the same field is the same object, and has the same id', () => {
  const reader = new PartReader();
  const first = read(reader, '{"a": {"b": [1]}, "c": 1}')!['a'];
  const id = idOf(reader, 'a');
  expect(id).toBeGreaterThan(1);
  expect(read(reader, '{"c": 2, "a": {"b": [1]}}')!['a']).toBe(first);
  expect(idOf(reader, 'a')).toBe(id);
  expect(read(reader, '{"a": {"b": [2]}}')!['a']).toEqual({ b: [2] });
  expect(idOf(reader, 'a')).not.toBe(id);
});

test('a field that a record lacks is told from any that it has', () => {
  const reader = new PartReader();
  read(reader, '{"a": 1, "b": 2}');
  read(reader, '{"a": 1}');
  expect([idOf(reader, 'b'), idOf(reader, 'never')]).toEqual([1, 1]);
  expect(idOf(reader, 'a')).toBeGreaterThan(1);
});

test('texts that differ in one letter are never taken for each other', () => {
  const reader = new PartReader();
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 40 }),
      fc.nat(),
      fc.string({ minLength: 1, maxLength: 1 }),
      (text, at, letter) => {
        const other = `${text.slice(0, at % text.length)}${letter}${text.slice((at % text.length) + 1)}`;
        for (const words of [text, other, text])
          expect(read(reader, JSON.stringify({ a: words }))).toEqual({ a: words });
      },
    ),
    { numRuns: 1000 },
  );
});

test('a field that is different in nearly every record is no longer kept, and read all the same', () => {
  const reader = new PartReader();
  for (let index = 0; index < 1000; index++) {
    expect(read(reader, `{"id": "nummer-${index}", "cost": "${index % 7}"}`)).toEqual({
      id: `nummer-${index}`,
      cost: String(index % 7),
    });
  }
  expect(idOf(reader, 'id')).toBe(0);
  expect(idOf(reader, 'cost')).toBeGreaterThan(1);
});

test('a field with many texts is read right when those kept are forgotten', () => {
  const reader = new PartReader();
  for (let round = 0; round < 3; round++)
    for (let index = 0; index < 4000; index++) {
      // Every second text was seen a moment ago, so that the field is worth keeping.
      for (const number of [index, Math.max(0, index - 1)]) {
        const text = `{"a": {"number": ${number}, "padding": "${'x'.repeat(300)}"}}`;
        expect(read(reader, text)).toEqual(JSON.parse(text));
      }
    }
});

describe('a record is left to be read as a whole', () => {
  test.each([
    ['with a field that stands twice', '{"a": 1, "a": 2}'],
    ['with a field that stands twice further in', '{"a": {"b": 1, "b": 2}}'],
    ['with a key that has an escape', '{"\\u0061": 1}'],
    ['with a key in letters of no field', '{"å": 1}'],
    ['with a prototype', '{"__proto__": {"a": 1}}'],
    ['with a value that is no JSON', '{"a": nei}'],
    ['with brackets that do not match', '{"a": [1}}'],
    ['with a number that JSON does not know', '{"a": 01}'],
  ])('%s', (_name, text) => {
    expect(read(new PartReader(), text)).toBeUndefined();
  });

  test('that is no UTF-8, and the next is not', () => {
    const reader = new PartReader();
    const bytes = bytesOf('{"a": "x"}');
    bytes[7] = 0xff;
    reader.cut(bytes, 0);
    expect(reader.read()).toBe(false);
    expect(read(reader, '{"a": "x"}')).toEqual({ a: 'x' });
  });

  test('of a file with more made-up names than a model has', () => {
    const reader = new PartReader();
    for (let index = 0; index < 200; index++) expect(read(reader, `{"f${index}": 1}`)).toBeDefined();
    expect(read(reader, '{"f200": 1}')).toBeUndefined();
    expect(idOf(reader, 'f200')).toBe(0);
    expect(read(reader, '{"f7": 1}')).toEqual({ f7: 1 });
  });
});

test('a byte order mark within a text stays in it', () => {
  expect(read(new PartReader(), '{"a": "\uFEFFx"}')).toEqual({ a: '\uFEFFx' });
});

test('a value stands where it stands in the whole record', () => {
  const reader = new PartReader();
  const pathsOf = (value: unknown, path: Path): Path[] =>
    typeof value !== 'object' || value === null
      ? [path]
      : [
          path,
          ...Object.entries(value).flatMap(([key, item]) =>
            pathsOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
          ),
        ];
  fc.assert(
    fc.property(
      record,
      fc.constantFrom(0, 1, '\t'),
      fc.record({ line: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 90 }) }),
      (value, space, start) => {
        const text = JSON.stringify(value, null, space);
        read(reader, text, 'æ🙂 ');
        for (const path of [...pathsOf(JSON.parse(text), []), ['lacking'], ['access', 'lacking']])
          expect(reader.placeOf(path, start)).toEqual(placeOfPath({ text, ...start }, path));
      },
    ),
    { numRuns: 600 },
  );
});

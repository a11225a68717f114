import { expect, test } from 'vitest';
import { fieldOf, isData, recordsAt } from '../data.ts';
import { ReadFields, trackReads } from './track-reads.ts';

function watch(work: (record: Readonly<Record<string, unknown>>) => void, shown?: readonly string[]) {
  const reads = new ReadFields();
  work(trackReads({ a: 1, b: [{ c: 2 }] }, reads, shown));
  return reads.names === undefined ? 'all' : [...reads.names];
}

test.each([
  ['by name', (record: Readonly<Record<string, unknown>>) => void record['a'], ['a']],
  ['though it is not there', (record: Readonly<Record<string, unknown>>) => void record['z'], ['z']],
  [
    'by asking whether it is there',
    (record: Readonly<Record<string, unknown>>) => void ('a' in record),
    ['a'],
  ],
  ['as an own field', (record: Readonly<Record<string, unknown>>) => void Object.hasOwn(record, 'a'), ['a']],
  [
    'by our own helpers',
    (record: Readonly<Record<string, unknown>>) => void [fieldOf(record, 'a'), recordsAt(record, 'b')],
    ['a', 'b'],
  ],
  ['by taking it out', ({ b }: Readonly<Record<string, unknown>>) => void b, ['b']],
])('a field is noted that is looked at %s', (_name, work, fields) => {
  expect(watch(work)).toEqual(fields);
});

test('nothing is noted of a record at which nobody looks', () => {
  expect(watch((record) => void isData(record))).toEqual([]);
});

test.each([
  ['their names', (record: object) => void Object.keys(record)],
  ['a copy', (record: object) => void { ...record }],
  [
    'a loop',
    (record: object) => {
      for (const key in record) void key;
    },
  ],
  ['JSON', (record: object) => void JSON.stringify(record)],
])('all fields are noted by whoever lists them: %s', (_name, work) => {
  expect(watch(work)).toBe('all');
});

test('of a record that shows a part of itself nothing else is seen or noted', () => {
  const seen: unknown[] = [];
  expect(
    watch(
      (record) =>
        seen.push(
          record['a'],
          record['b'],
          'a' in record,
          'b' in record,
          Object.keys(record),
          Object.hasOwn(record, 'a'),
        ),
      ['b'],
    ),
  ).toEqual(['b']);
  expect(seen).toEqual([undefined, [{ c: 2 }], false, true, ['b'], false]);
});

test('whoever lists what is shown has seen, too, that a field of it is missing', () => {
  expect(watch((record) => void Object.entries(record), ['z', 'b'])).toEqual(['z', 'b']);
});

test('it cannot be changed', () => {
  const record = { a: 1 };
  const watched = trackReads(record, new ReadFields()) as Record<string, unknown>;
  expect(() => (watched['a'] = 2)).toThrow();
  expect(() => delete watched['a']).toThrow();
  expect(() => Object.defineProperty(watched, 'b', { value: 1 })).toThrow();
  expect(record).toEqual({ a: 1 });
});

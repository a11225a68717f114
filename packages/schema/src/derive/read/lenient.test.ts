import { describe, expect, test } from 'vitest';
import {
  own,
  readCode,
  readEither,
  readFilledList,
  readList,
  readNumber,
  readObject,
  readString,
  readText,
  readTrue,
  readWholeNumber,
  type Reader,
  type ReadProblem,
} from './lenient.ts';

/** What a reader makes of a value, and what it reports as `kind path`. */
function read<T>(reader: Reader<T>, value: unknown): { value: T | undefined; problems: string[] } {
  const problems: ReadProblem[] = [];
  const usable = reader(value, '/x', (problem) => problems.push(problem));
  return { value: usable, problems: problems.map(({ kind, path }) => `${kind} ${path}`) };
}
const UNUSABLE = { value: undefined, problems: ['unusable /x'] };

describe('strings', () => {
  test('are kept as they are', () => {
    expect(read(readString, ' Hjelp ')).toEqual({ value: ' Hjelp ', problems: [] });
  });

  test.each(['', '  ', 0, 12, true, null, [], {}, ['a'], 'a'.repeat(20_001)])(
    '%# is no usable string',
    (value) => {
      expect(read(readString, value)).toEqual(UNUSABLE);
    },
  );
});

describe('numbers', () => {
  test('are numbers within their bounds, the bounds included', () => {
    expect([-90, 0, 90].map((value) => read(readNumber(-90, 90), value).value)).toEqual([-90, 0, 90]);
  });

  test.each(['', '59.9', null, false, [], [1], 90.1, Number.NaN, Infinity, 1n, {}])(
    '%# is no usable number',
    (value) => {
      expect(read(readNumber(-90, 90), value)).toEqual(UNUSABLE);
    },
  );

  test('that must be whole are', () => {
    expect(read(readWholeNumber(1, 52), 3).value).toBe(3);
    expect([1.5, 0, 53, '3'].map((value) => read(readWholeNumber(1, 52), value).value)).toEqual(
      Array(4).fill(undefined),
    );
  });
});

test.each(['true', 1, 'yes', 'ja', false, null, [], {}])('a flag written %j is not set', (value) => {
  expect(read(readTrue, value)).toEqual(UNUSABLE);
});

describe('codes', () => {
  test('are those of the list, written exactly so', () => {
    expect(read(readCode(['a', 'b']), 'b')).toEqual({ value: 'b', problems: [] });
    for (const value of ['B', 'b ', 'c', 0, null, ['b']])
      expect(read(readCode(['a', 'b']), value)).toEqual(UNUSABLE);
  });

  test('that are unknown are replaced where there is something to put instead, and reported', () => {
    expect(read(readCode(['a', 'b'], 'a'), 'c')).toEqual({ value: 'a', problems: ['unusable /x'] });
  });
});

describe('text', () => {
  test('is a string, or strings by language', () => {
    expect(read(readText, 'Hjelp').value).toBe('Hjelp');
    expect(read(readText, { nb: 'Hjelp', 'zh-Hans': '帮助' })).toEqual({
      value: { nb: 'Hjelp', 'zh-Hans': '帮助' },
      problems: [],
    });
  });

  test('in one language that cannot be used leaves the others', () => {
    expect(read(readText, { nb: 'Hjelp', en: 12, ar: '' })).toEqual({
      value: { nb: 'Hjelp' },
      problems: ['unusable /x/en', 'unusable /x/ar'],
    });
  });

  test('under keys that are no languages is ignored', () => {
    expect(
      read(readText, JSON.parse('{"nb":"Hjelp","__proto__":"x","constructor":"x","NB":"x"}')).value,
    ).toEqual({ nb: 'Hjelp' });
    expect(read(readText, { constructor: 'x' })).toEqual(UNUSABLE);
    expect(read(readText, {})).toEqual(UNUSABLE);
  });
});

describe('lists', () => {
  test('lose what cannot be used, which is reported with its place', () => {
    expect(read(readList(readString), ['a', 1, 'b', null])).toEqual({
      value: ['a', 'b'],
      problems: ['unusable /x/1', 'unusable /x/3'],
    });
  });

  test('end at their greatest length, and say so', () => {
    expect(read(readList(readString, 2), ['a', 'b', 'c', 'd'])).toEqual({
      value: ['a', 'b'],
      problems: ['unusable /x/2'],
    });
    expect(read(readList(readString), Array(600).fill('a')).value).toHaveLength(500);
  });

  test('that must hold something are unusable when they do not', () => {
    expect(read(readFilledList(readString), [])).toEqual(UNUSABLE);
    expect(read(readFilledList(readString), [1]).value).toBeUndefined();
    expect(read(readFilledList(readString), ['a']).value).toEqual(['a']);
  });

  test.each(['a', { 0: 'a', length: 1 }, null, new Set(['a'])])('%# is no list', (value) => {
    expect(read(readList(readString), value)).toEqual(UNUSABLE);
  });
});

describe('records', () => {
  const readPair = readObject<{ id: string; note?: string }>({ id: readString, note: readString }, ['id']);

  test('keep the fields that are known', () => {
    expect(read(readPair, { id: 'a', note: 'b', more: 'c' })).toEqual({
      value: { id: 'a', note: 'b' },
      problems: [],
    });
  });

  test('without a field that is required are left out', () => {
    expect(read(readPair, { note: 'b' })).toEqual({ value: undefined, problems: ['missing /x/id'] });
    expect(read(readPair, { id: 7 })).toEqual({
      value: undefined,
      problems: ['unusable /x/id', 'missing /x/id'],
    });
  });

  test('take null for not said', () => {
    expect(read(readPair, { id: 'a', note: null })).toEqual({ value: { id: 'a' }, problems: [] });
  });

  test('never take a field from their prototype', () => {
    expect(read(readPair, Object.create({ id: 'inherited' })).value).toBeUndefined();
    expect(own({}, 'constructor')).toBeUndefined();
    expect(own(JSON.parse('{"__proto__":1}') as Record<string, unknown>, '__proto__')).toBe(1);
  });

  test.each([null, undefined, 'a', 1, [], [['id', 'a']]])('%# is no record', (value) => {
    expect(read(readPair, value)).toEqual(UNUSABLE);
  });
});

test('of two readers the first that can use a value does, and only the last one reports', () => {
  const either = readEither(readNumber(0, 1), readString);
  expect(read(either, 1).value).toBe(1);
  expect(read(either, 'a')).toEqual({ value: 'a', problems: [] });
  expect(read(either, null)).toEqual(UNUSABLE);
});

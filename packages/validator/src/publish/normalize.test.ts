import { expect, test } from 'vitest';
import { normalize } from './normalize.ts';

test('letters are composed and blanks around a text fall away, wherever it stands', () => {
  expect(normalize({ name: { nb: ' a\u030Apent\n' }, list: ['x ', 1, null, true] })).toEqual({
    name: { nb: 'åpent' },
    list: ['x', 1, null, true],
  });
});

test('an address is not touched', () => {
  const url = 'https://havna.example/a\u030A';
  expect(normalize(url)).toBe(url);
});

test('a field that a program left without a value is none', () => {
  expect(Object.keys(normalize({ a: undefined, b: 1 }))).toEqual(['b']);
});

test('a name that objects are born with is a field like any other', () => {
  const odd: unknown = JSON.parse('{"__proto__":{"a":"x "}}');
  expect(JSON.stringify(normalize(odd))).toBe('{"__proto__":{"a":"x"}}');
});

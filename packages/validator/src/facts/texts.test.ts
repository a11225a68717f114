import { expect, test } from 'vitest';
import { hasEntry } from './entry-codes.ts';
import { hasText, textsOf } from './texts.ts';

test.each([
  ['a string', 'Hei', ['Hei']],
  ['a text by language', { nb: 'Hei', en: 'Hello', no: 7 }, ['Hei', 'Hello']],
  ['a list', ['Hei'], []],
  ['nothing', undefined, []],
])('the texts of %s', (_what, value, texts) => {
  expect(textsOf(value)).toEqual(texts);
});

test.each([
  ['Hei', true],
  [' \n', false],
  ['', false],
  [{ nb: '', en: 'Hello' }, true],
  [{ nb: ' ' }, false],
  [{}, false],
  [7, false],
  [undefined, false],
])('%j holds a word: %s', (value, holds) => {
  expect(hasText(value)).toBe(holds);
});

test.each([
  [['walk-in'], true],
  [[{ value: 'walk-in', basis: 'stated' }], true],
  [['appointment', { value: 7 }], false],
  ['walk-in', false],
  [undefined, false],
])('entry %j lets people walk in: %s', (entry, isThere) => {
  expect(hasEntry({ access: { entry } }, 'walk-in')).toBe(isThere);
  expect(hasEntry({ access: 'walk-in' }, 'walk-in')).toBe(false);
  expect(hasEntry(undefined, 'walk-in')).toBe(false);
});

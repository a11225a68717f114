import { expect, test } from 'vitest';
import { stemsOf } from './endings.ts';

test.each([
  ['politiet', ['politi', 'polit']],
  ['søndager', ['søndag', 'sønda']],
  ['advokat', ['advok']],
  ['tannlegen', ['tannleg', 'tannle']],
  ['gaten', []],
  ['oslo', []],
  ['bydel12', []],
])('%s may be %j', (word, stems) => {
  expect(stemsOf(word)).toEqual(stems);
});

import { expect, test } from 'vitest';
import { compareNames } from './compare-names.ts';

test('names stand in the order of the language', () => {
  expect(['Ås', 'Bø', 'Arne'].sort(compareNames('nb'))).toEqual(['Arne', 'Bø', 'Ås']);
});

test.each(['nb, en', 'nb_NO', '', 'null'])(
  'what is no language, such as «%s», leaves names in some order',
  (lang) => {
    expect(['b', 'a'].sort(compareNames(lang))).toEqual(['a', 'b']);
  },
);

import { expect, test } from 'vitest';
import { languageName, reviewLanguage, writePartialDate } from './index.ts';

test.each([
  ['2026-12-03', '3. desember 2026', '3 December 2026'],
  ['2026-02', 'februar 2026', 'February 2026'],
  ['2019', '2019', '2019'],
])('%s is written out as far as it is known', (date, nb, en) => {
  expect(writePartialDate(date, reviewLanguage('nb'))).toBe(nb);
  expect(writePartialDate(date, reviewLanguage('en'))).toBe(en);
});

test('a language has a name, and what is none stays as it stands', () => {
  expect(languageName('ro', 'nb')).toBe('rumensk');
  expect(languageName('ro', 'en')).toBe('Romanian');
  expect(languageName('not a tag', 'en')).toBe('not a tag');
});

test('what is cited has other marks around what it cites itself', () => {
  expect(reviewLanguage('nb').words.quote('Si «hei».')).toBe('«Si ‘hei’.»');
  expect(reviewLanguage('en').words.quote('Say “hello”.')).toBe('“Say ‘hello’.”');
});

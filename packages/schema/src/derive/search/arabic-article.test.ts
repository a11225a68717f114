import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../text/fold-text.ts';
import { withoutArticle } from './arabic-article.ts';

test.each([
  ['الشرطة', 'شرطة'],
  ['والطعام', 'طعام'],
  ['للطعام', 'طعام'],
  ['بالطعام', 'طعام'],
  ['فالمحامي', 'محامي'],
  ['اللغة', 'لغة'],
])('%s is %s with the article', (word, bare) => expect(withoutArticle(foldText(word))).toBe(foldText(bare)));

test.each(['شرطة', 'ألم', 'الآن', 'والد', 'بال', 'police', 'الab', ''])('%s has none', (word) =>
  expect(withoutArticle(foldText(word))).toBeUndefined(),
);

test('what is left is the end of the word, three letters at least', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'الوفبكشرطهa') });
  fc.assert(
    fc.property(letters, (word) => {
      const bare = withoutArticle(word);
      return bare === undefined || (word.endsWith(bare) && bare.length >= 3 && bare.length < word.length);
    }),
  );
});

import { AUDIENCE, NEEDS, type CodeLabels } from '@service-directory/schema';
import { expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from './locale.ts';
import { languagesLike, loadOtherLabels, loadSearchWords } from './search-words.ts';

/** A letter of each script. */
const LETTERS = ['a', 'д', 'ع', 'ሀ', 'ก', '医'];

test('every language with words stands in one group, that of its letters', async () => {
  const groups = LETTERS.map(languagesLike);
  expect(groups.flat().sort()).toEqual(INTERFACE_LANGUAGES.map(({ language }) => language).sort());
  for (const [index, languages] of groups.entries())
    for (const language of languages) {
      const words = await loadSearchWords(language);
      expect(languagesLike(words?.needs['general-health'] ?? '')).toContain(language);
      expect(languagesLike(words?.needs['general-health'] ?? '')).toEqual(
        expect.arrayContaining([...languagesLike(LETTERS[index] ?? '')]),
      );
    }
});

test('languages of one script are fetched together, and nothing for digits', () => {
  expect(languagesLike('помощь')).toEqual(['bg', 'ru', 'uk']);
  expect(languagesLike('oslo врач')).toHaveLength(18);
  expect(languagesLike('116 117 ☎')).toEqual([]);
});

test('what needs and groups are called in each language is what their labels say', async () => {
  const known = (await loadOtherLabels())!;
  for (const { language } of INTERFACE_LANGUAGES) {
    const { default: labels } = (await import(`@service-directory/schema/locales/${language}`)) as {
      default: CodeLabels;
    };
    // Written anew by `npm run other-labels`.
    expect(known[language]?.map((joined) => joined.split('|'))).toEqual([
      NEEDS.map((code) => labels.needs[code].label),
      AUDIENCE.map((code) => labels.audience[code].label),
    ]);
  }
});

import { INTERFACE_LANGUAGES as LANGUAGES_OF_CODES, type CodeLabels } from '@service-directory/schema';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../testing/records.ts';
import {
  INTERFACE_LANGUAGES,
  interfaceLanguageFor,
  languagesInMenu,
  loadFull,
  loadLocale,
} from './locale.ts';

describe('which language is used', () => {
  test.each([
    ['nb', 'nb'],
    ['NB-no', 'nb'],
    ['no', 'nb'],
    ['nn', 'nn'],
    ['nn-NO', 'nn'],
    ['sv', 'nb'],
    ['da-DK', 'nb'],
    ['en-GB', 'en'],
    ['ar-EG', 'ar'],
    ['pt-BR', 'pt'],
    ['zh-Hant', 'zh'],
    ['zh-Hant-HK', 'zh'],
    ['yue', 'zh'],
    ['uk-UA', 'uk'],
    ['fa-AF', 'fa'],
    ['prs', 'fa'],
    ['ro-MD', 'ro'],
    ['mo', 'ro'],
    ['rom', 'ro'],
    ['rmy', 'ro'],
    ['sq-XK', 'sq'],
    ['nb_NO', 'nb'],
    ['sr-Latn', 'en'],
    ['hr', 'en'],
    ['bs', 'en'],
    ['de', 'en'],
    ['', 'en'],
    ['-', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
    ['tostring', 'en'],
  ])('who wants «%s» reads %s', (wanted, language) => expect(interfaceLanguageFor(wanted)).toBe(language));

  test('an inherited name loads English rather than nothing', async () =>
    expect((await loadLocale('constructor')).lang).toBe('en'));

  test.each(INTERFACE_LANGUAGES.map(({ language }) => language))(
    'what explains the codes is in the language of the other words (%s)',
    async (language) => {
      const { explanations } = await loadFull(await loadLocale(language));
      const { default: labels } = (await import(`../../../schema/src/locales/${language}.ts`)) as {
        default: CodeLabels;
      };
      expect(explanations.police['legal-duty-only']).toBe(labels.police['legal-duty-only'].explanation);
    },
  );

  test('the words say which language they are in, also for who wanted another', async () => {
    const locale = await loadLocale('zh-Hant');
    expect(locale.lang).toBe('zh');
    expect(locale.messages.ownName).toContain('简体');
  });
});

describe('the menu', () => {
  const tags = (first: string[]) => languagesInMenu(first).map(({ language }) => language);

  test('offers exactly what there is, under its own name', async () => {
    expect(INTERFACE_LANGUAGES.map(({ language }) => language)).toEqual([...LANGUAGES]);
    for (const { language, ownName } of INTERFACE_LANGUAGES) {
      const locale = await loadLocale(language);
      expect(locale.lang).toBe(language);
      expect(locale.messages.language).toBe(language);
      expect(locale.messages.ownName).toBe(ownName);
      expect(locale.labels.language).toBe(language);
    }
  });
  test('has every language that codes have words in', () =>
    expect(INTERFACE_LANGUAGES.map(({ language }) => language).sort()).toEqual(
      [...LANGUAGES_OF_CODES].sort(),
    ));
  test('is sorted by own names within each script', () => {
    const latin = INTERFACE_LANGUAGES.map(({ ownName }) => ownName).filter((name) =>
      /^\p{Script=Latin}/u.test(name),
    );
    // Vietnamese stands before Turkish: «ế» and «ü» are letters of their own to nobody but their own readers.
    expect(latin).toEqual([...latin].sort(new Intl.Collator('en').compare));
    expect(INTERFACE_LANGUAGES.slice(0, latin.length).map(({ ownName }) => ownName)).toEqual(latin);
  });
  test('puts the languages of the page and the directory first, in their order, each once', () => {
    expect(tags(['ar', 'nb', 'en', 'ar-EG']).slice(0, 4)).toEqual(['ar', 'nb', 'en', 'es']);
    expect(new Set(tags(['ar', 'nb', 'en']))).toEqual(new Set(LANGUAGES));
    expect(tags(['ar', 'nb', 'en'])).toHaveLength(LANGUAGES.length);
  });
  test('leaves out what it has no words for, and what is no language', () =>
    expect(tags(['', 'de', '__proto__'])).toEqual([...LANGUAGES]));
  test('knows near languages: Dari is Persian', () => expect(tags(['prs'])[0]).toBe('fa'));
});

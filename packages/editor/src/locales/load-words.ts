import type { ModelWords } from '../form/form-words.ts';
import type { Words } from './types.ts';

/** The languages of the editor. What it edits may be in any. */
export type EditorLanguage = 'nb' | 'en';

/** All the words in one language. */
export interface AllWords extends ModelWords {
  lang: EditorLanguage;
  words: Words;
}

/** Norwegian in its forms is told in Bokmål, anything else in English. */
export const languageFor = (wished: string): EditorLanguage =>
  /^(?:nb|nn|no)\b/i.test(wished) ? 'nb' : 'en';

/** Loads the words of a language, each once. */
export async function loadWords(lang: EditorLanguage): Promise<AllWords> {
  if (lang === 'nb') {
    const [{ nb: words }, { nb: fields }, { nb: labels }] = await Promise.all([
      import('./nb.ts'),
      import('@service-directory/schema/field-words/nb'),
      import('@service-directory/schema/locales/nb'),
    ]);
    return { lang, words, fields, labels: { ...labels, ...words.labels } };
  }
  const [{ en: words }, { en: fields }, { en: labels }] = await Promise.all([
    import('./en.ts'),
    import('@service-directory/schema/field-words/en'),
    import('@service-directory/schema/locales/en'),
  ]);
  return { lang, words, fields, labels: { ...labels, ...words.labels } };
}

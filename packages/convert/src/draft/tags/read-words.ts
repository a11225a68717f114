import type { TagContext } from './tag-context.ts';

/** BCP 47 as the model has it. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/;
/** Not languages, though they look like tags of one. */
const NO_LANGUAGE = new Set(['old', 'alt', 'ref', 'tts', 'iso']);

export const isLanguageTag = (tag: string): boolean => LANGUAGE_TAG.test(tag) && !NO_LANGUAGE.has(tag);

const fits = (text: string, maxLength: number) => [...text].length <= maxLength;

/**
 * The text of a key in all its languages (`name`, `name:en`). The plain one is in the language that the caller names, or
 * in that of a translation that is the same; where neither tells it, it stays alone.
 * @param maxLength in code points, in each language; longer texts are told and left out
 */
export function readWords(
  key: string,
  maxLength: number,
  { tags, options, lose }: TagContext,
): string | Record<string, string> | undefined {
  const fitting = (one: string) => {
    const text = tags.take(one);
    if (text === undefined || fits(text, maxLength)) return text;
    lose(one, 'too-long');
    return undefined;
  };
  const plain = fitting(key);
  const translations = tags
    .keysOf(`${key}:`)
    .map((one) => ({ one, tag: one.slice(key.length + 1) }))
    .filter(({ tag }) => isLanguageTag(tag))
    .flatMap(({ one, tag }) => {
      const text = fitting(one);
      return text === undefined ? [] : [{ one, tag, text }];
    });
  if (translations.length === 0) return plain;
  const byLanguage = Object.fromEntries(translations.map(({ tag, text }) => [tag, text]));
  if (plain === undefined || translations.some(({ text }) => text === plain)) return byLanguage;
  const { language } = options;
  if (language === undefined) {
    for (const { one } of translations) lose(one, 'language-unknown');
    return plain;
  }
  const other = byLanguage[language];
  if (other === undefined) return { [language]: plain, ...byLanguage };
  // Two texts in one language: that which says so itself.
  lose(key, 'unread-value');
  return byLanguage;
}

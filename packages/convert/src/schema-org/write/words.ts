import { resolveText, type Text } from '@service-directory/schema';

/** A text as JSON-LD has it: a string, or strings with their language. */
export type Words = string | LanguageString | LanguageString[];

interface LanguageString {
  '@language': string;
  '@value': string;
}

/** How texts are written. */
export interface WordOptions {
  /** BCP 47: the one language of all texts; all languages when left out. */
  language: string | undefined;
  /** Of texts that are bare strings. */
  sourceLanguage: string | undefined;
}

/** A text in all its languages, or in one. A bare string stays one. */
export function wordsOf(text: Text, { language, sourceLanguage }: WordOptions): Words {
  if (language !== undefined) return resolveText(text, language, sourceLanguage)?.text ?? '';
  if (typeof text === 'string') return text;
  const all = Object.entries(text).flatMap(([tag, words]) =>
    words === undefined ? [] : [{ '@language': tag, '@value': words }],
  );
  return all.length === 1 ? all[0]! : all;
}

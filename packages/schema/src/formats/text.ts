import * as z from 'zod';
import { languageTag } from './language-tag.ts';
import { recordOf } from './record-of.ts';
import { wordsUpTo } from './words.ts';

/**
 * Plain text: a string in the directory's source language, or a map from language (BCP 47) to string. Never HTML or
 * Markdown. No line is empty or blank.
 * @param maxLength the most characters (Unicode code points) that each language may have
 */
export const textOf = (maxLength: number) => {
  const line = wordsUpTo(maxLength);
  return z.union([
    line.meta({ title: 'Text' }),
    recordOf(languageTag, line)
      .refine((map) => Object.keys(map).length > 0, 'a text needs at least one language')
      .meta({ title: 'Text by language', minProperties: 1 }),
  ]);
};

/** The most characters of a name or label in one language. */
const MAX_SHORT = 200;
/** The most characters of running text in one language; the longest real description has about 1,500. */
const MAX_LONG = 5000;

export const shortText = textOf(MAX_SHORT).meta({
  id: 'shortText',
  description: `A few words in the source language, or by language (BCP 47); at most ${MAX_SHORT} characters each.`,
});
export const longText = textOf(MAX_LONG).meta({
  id: 'longText',
  description: `Plain text in the source language, or by language (BCP 47); at most ${MAX_LONG} characters each.`,
});

/** Text in the source language or by language. */
export type Text = string | Record<string, string>;

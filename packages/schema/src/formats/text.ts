import * as z from 'zod';
import { languageTag } from './language-tag.ts';

/**
 * Plain text: a string in the directory's source language, or a map from language (BCP 47) to string. Never HTML or
 * Markdown.
 * @param maxLength the most characters (UTF-16 code units) that each language may have
 */
export const textOf = (maxLength: number) => {
  const line = z.string().trim().min(1).max(maxLength);
  return z.union([
    line,
    z
      .record(languageTag, line)
      .refine((map) => Object.keys(map).length > 0, 'a text needs at least one language'),
  ]);
};

/** The most characters of a name or label in one language. */
const MAX_SHORT = 200;
/** The most characters of running text in one language; the longest real description has about 1,500. */
const MAX_LONG = 5000;

export const shortText = textOf(MAX_SHORT);
export const longText = textOf(MAX_LONG);

/** Text in the source language or by language. */
export type Text = string | Record<string, string>;

import { foldText } from '@service-directory/schema';

/** Of scripts that put no space between words: there a phrase stands anywhere in a text. */
const UNSPACED = /[\p{sc=Han}\p{sc=Thai}]/u;

/** A phrase of a list, with a comma and a space between each two. */
export const phrasesOf = (list: string): string[] => list.split(', ').map(foldText);

/** A folded text with another one in the place of a phrase that it holds as whole words; undefined for one without it. */
export function replacePhrase(folded: string, phrase: string, by: string): string | undefined {
  if (UNSPACED.test(phrase))
    return folded.includes(phrase) ? folded.replace(phrase, ` ${by} `).trim() : undefined;
  const within = ` ${folded} `;
  return within.includes(` ${phrase} `) ? within.replace(` ${phrase} `, ` ${by} `).trim() : undefined;
}

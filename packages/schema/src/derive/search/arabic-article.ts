/**
 * The article of Arabic, which is written in one with the word, and what is written in one with it: `و` (and), `ف` (so),
 * `ب` (with), `ك` (as), `ل` (for). In folded letters (`foldText`); three letters at least must remain.
 */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=\p{Script=Arabic}{3})/u;

/** A folded word of Arabic without its article; undefined for a word without one. */
export function withoutArticle(word: string): string | undefined {
  const bare = word.replace(ARTICLE, '');
  return bare === word ? undefined : bare;
}

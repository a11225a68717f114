/** What the kinds of Romani are tagged with; to readers they have one name, and `rom` is the tag of them all (ISO 639-3). */
const ROMANI = /^rm[cflnowy]$/;

/**
 * The language of a tag without region or script, in small letters: `pt` of `pt-BR` (BCP 47). Of a kind of Romani it is `rom`.
 * @param tag any string; what is no tag gives what stands before its first hyphen
 */
export const baseLanguageOf = (tag: string): string =>
  tag.split('-', 1)[0]!.toLowerCase().replace(ROMANI, 'rom');

/**
 * The language of a tag without region or script, in small letters: `pt` of `pt-BR` (BCP 47).
 * @param tag any string; what is no tag gives what stands before its first hyphen
 */
export const baseLanguageOf = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();

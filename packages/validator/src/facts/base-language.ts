/** The language of a tag without region or script, in small letters: `pt` of `pt-BR` (BCP 47). */
export const baseLanguageOf = (tag: string): string => (tag.split('-', 1)[0] ?? '').toLowerCase();

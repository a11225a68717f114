/**
 * The languages in which every code has words (BCP 47), in the order in which a reader is offered them: those of the
 * first directory, then others by how many of its readers are known to use them.
 */
export const INTERFACE_LANGUAGES = [
  'nb', 'nn', 'en', 'es', 'pt', 'ro', 'bg', 'hu', 'pl', 'lt', 'lv', 'sq',
  'ru', 'uk', 'fr', 'ar', 'fa', 'so', 'ti', 'th', 'vi', 'zh', 'tr',
] as const; // prettier-ignore

/** One of `INTERFACE_LANGUAGES`, and the name of its file in `./locales`. */
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

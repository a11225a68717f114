/** The languages of the interface and who made their words, for pages that tell. Needs no browser and registers nothing. */
export {
  INTERFACE_LANGUAGES,
  interfaceLanguageFor,
  loadLocale,
  type InterfaceLanguage,
  type Locale,
} from './locale.ts';
export type { Messages, WordsOrigin } from './messages.ts';

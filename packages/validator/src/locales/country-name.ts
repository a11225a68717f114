import type { MessageLanguage, Params } from '../finding.ts';

const NAMES = new Map<MessageLanguage, Intl.DisplayNames>();

/** What a country is called in a language: «Norge» for NO. What is no code of a country stays as it stands. */
export function countryName(language: MessageLanguage, code: Params[string]): string {
  const text = String(code);
  if (!/^[A-Z]{2}$/.test(text)) return text;
  const names = NAMES.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  NAMES.set(language, names);
  return names.of(text) ?? text;
}

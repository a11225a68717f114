import type { MessageLanguage } from '../../finding.ts';

const NAMES = new Map<MessageLanguage, Intl.DisplayNames>();

/** What a language (BCP 47) is called in the language of a message: «rumensk» for ro. Its code when nobody knows. */
export function languageName(code: string, lang: MessageLanguage): string {
  const names = NAMES.get(lang) ?? new Intl.DisplayNames([lang], { type: 'language' });
  NAMES.set(lang, names);
  try {
    return names.of(code) ?? code;
  } catch {
    return code; // no tag of a language
  }
}

import { isDraft } from '../../mapping/additions/field-path.ts';
import type { SheetLanguage } from '../../mapping/column.ts';
import { BETWEEN, languageWord } from './write-words.ts';

const MODES: Readonly<Record<SheetLanguage, Readonly<Record<string, string>>>> = {
  nb: { interpreter: ' (tolk)', written: ' (skriftlig)' },
  en: { interpreter: ' (interpreter)', written: ' (written)' },
};

/** Languages in which one is helped: `norsk; rumensk (tolk)`. What else is said of each has no room in a cell. */
export function languagesInWords(languages: unknown, language: SheetLanguage): string | undefined {
  if (!Array.isArray(languages)) return undefined;
  const words = languages.flatMap((entry) => {
    const { code, mode } = isDraft(entry) ? entry : {};
    if (typeof code !== 'string') return [];
    return [`${languageWord(code, language)}${MODES[language][String(mode)] ?? ''}`];
  });
  return words.length === 0 ? undefined : words.join(BETWEEN);
}

import { fieldOf } from '../../data.ts';
import { translationMarksOf } from '../../facts/translation-marks.ts';
import { suggest } from '../../suggest.ts';
import { defineRule } from '../../rule.ts';

/** Flags a mark for a language that the directory does not have. */
export const translationsUnknownLanguage = defineRule({
  code: 'translations/unknown-language',
  severity: 'warning',
  source: 'Design, section 4: translations {lang: {origin, of}}',
  why: 'The language that was meant stays unmarked, and a machine’s words are read as a person’s.',
  on: 'service',
  ok: { translations: { en: { origin: 'human' } } },
  notOk: { translations: { eng: { origin: 'machine' } } },
  check(service, report, { languages }) {
    if (fieldOf(service, 'translations') === undefined || languages.length === 0) return;
    for (const [language] of translationMarksOf(service)) {
      if (languages.includes(language)) continue;
      report({
        path: ['translations', language],
        params: { language, suggestion: suggest(language, languages) },
      });
    }
  },
});

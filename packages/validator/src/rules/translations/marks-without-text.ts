import { fieldOf } from '../../data.ts';
import { languagesOfTexts, translationMarksOf } from '../../facts/translation-marks.ts';
import { defineRule } from '../../rule.ts';

/** Notes a language that is marked as translated and has no text in the record. */
export const translationsMissingText = defineRule({
  code: 'translations/missing-text',
  severity: 'info',
  source: 'Design, section 4: translations {lang: {origin, of}}',
  why: 'Whoever keeps count of the translations believes that this one is done.',
  on: 'service',
  ok: { translations: { en: { origin: 'human' } } },
  notOk: {
    summary: { nb: 'Gratis hjelp fra sykepleier.' },
    translations: { en: { origin: 'human' } },
  },
  check(service, report, { languages }) {
    if (fieldOf(service, 'translations') === undefined) return;
    const written = languagesOfTexts(service);
    for (const [language] of translationMarksOf(service)) {
      // A plain string is in the source language.
      if (written.has(language) || language === languages[0]) continue;
      report({ path: ['translations', language], params: { language } });
    }
  },
});

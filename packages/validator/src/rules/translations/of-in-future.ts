import { isIsoDate } from '../../calendar.ts';
import { latestDay } from '../../facts/days.ts';
import { fieldOf } from '../../data.ts';
import { translationMarksOf } from '../../facts/translation-marks.ts';
import { defineRule } from '../../rule.ts';

/** Flags a translation of a source text that will only be written. */
export const translationsOfInFuture = defineRule({
  code: 'translations/of-in-future',
  severity: 'warning',
  source: 'Data model: `of`, the date of the source text that a translation was made from',
  why: 'With a wrong year the translation never seems outdated, and nobody renews it.',
  on: 'service',
  ok: { translations: { en: { origin: 'human', of: '2026-06-15' } } },
  notOk: { translations: { en: { origin: 'human', of: '2027-05-01' } } },
  check(service, report, { today }) {
    if (fieldOf(service, 'translations') === undefined) return;
    const last = latestDay(today);
    for (const [language, mark] of translationMarksOf(service)) {
      const of = mark['of'];
      if (isIsoDate(of) && of > last)
        report({ path: ['translations', language, 'of'], params: { language, of } });
    }
  },
});

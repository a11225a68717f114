import { isIsoDate } from '../../calendar.ts';
import { fieldOf } from '../../data.ts';
import { translationMarksOf } from '../../facts/translation-marks.ts';
import { defineRule } from '../../rule.ts';

/** Flags a translation of an older source text than another language of the record was made from. */
export const translationsOutdated = defineRule({
  code: 'translations/outdated',
  severity: 'warning',
  source: 'Data model: `of`, the date of the source text that a translation was made from',
  why: 'The text was changed and this language was forgotten. Those who read it get the old hours or the old promise.',
  on: 'service',
  ok: { translations: { en: { origin: 'human', of: '2026-05-01' } } },
  notOk: {
    summary: { nb: 'Gratis hjelp fra sykepleier.', en: 'Free help from a nurse.', pl: 'Bezpłatna pomoc.' },
    translations: {
      en: { origin: 'human', of: '2026-05-01' },
      pl: { origin: 'human', of: '2025-11-01' },
    },
  },
  check(service, report) {
    if (fieldOf(service, 'translations') === undefined) return;
    const dated = translationMarksOf(service).flatMap(([language, mark]) => {
      const of = mark['of'];
      return isIsoDate(of) ? [{ language, of }] : [];
    });
    const newest = dated
      .map(({ of }) => of)
      .sort()
      .at(-1);
    for (const { language, of } of dated)
      if (newest !== undefined && of < newest)
        report({ path: ['translations', language, 'of'], params: { language, of, newest } });
  },
});

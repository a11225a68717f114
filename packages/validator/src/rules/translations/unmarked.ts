import { fieldOf } from '../../data.ts';
import { languagesOfTexts, translationMarksOf } from '../../facts/translation-marks.ts';
import { defineRule } from '../../rule.ts';

/** Notes a translation without a mark in a record where others are marked. */
export const translationsUnmarked = defineRule({
  code: 'translations/unmarked',
  severity: 'info',
  source: 'Safety guide, section 10: a machine translation is marked as one until a person has read it',
  why: 'Wrong health or legal advice in a small language is not caught by us. Without a mark it is read as a person’s words.',
  on: 'service',
  ok: { translations: { en: { origin: 'machine' } } },
  notOk: {
    summary: { nb: 'Gratis hjelp fra sykepleier.', en: 'Free help from a nurse.', pl: 'Bezpłatna pomoc.' },
    translations: { en: { origin: 'machine' } },
  },
  check(service, report, { languages }) {
    if (fieldOf(service, 'translations') === undefined) return;
    const marked = new Set(translationMarksOf(service).map(([language]) => language));
    if (marked.size === 0) return;
    const unmarked = [...languagesOfTexts(service)].filter(
      (language) => language !== languages[0] && !marked.has(language),
    );
    if (unmarked.length > 0) report({ path: ['translations'], params: { languages: unmarked } });
  },
});

import { timesOnlyIn } from '../../facts/figures/differing-times.ts';
import { figuresByLanguage } from '../../facts/figures/translations.ts';
import { defineRule } from '../../rule.ts';

/** Flags a time of day in a translation that its source does not have, and names what the source has instead. */
export const textTimeDiffers = defineRule({
  code: 'text/time-differs',
  severity: 'warning',
  source: 'Design, section 6: a time that differs between languages',
  why: 'The hours were changed in one language. Those who read the other one stand before a locked door, perhaps at night.',
  on: 'text',
  ok: { nb: 'Åpent kl. 10–15.', en: 'Open from 10 am to 3 pm.' },
  notOk: { nb: 'Åpent kl. 10–15.', en: 'Open from 10 am to 4 pm.' },
  within: 'digits',
  compares: true,
  check(text, report) {
    for (const { language, source, sourceText, sourceFigures, figures } of figuresByLanguage(text)) {
      const times = timesOnlyIn(figures, sourceFigures, sourceText);
      if (times.length === 0) continue;
      const sourceTimes = timesOnlyIn(sourceFigures, figures, text.byLanguage.get(language) ?? '');
      report({ path: [language], params: { language, source, times, sourceTimes } });
    }
  },
});

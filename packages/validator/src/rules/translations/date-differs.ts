import { figuresByLanguage } from '../../facts/figures/translations.ts';
import { defineRule } from '../../rule.ts';

/** Flags a date in a translation that is another one in its source. */
export const textDateDiffers = defineRule({
  code: 'text/date-differs',
  severity: 'warning',
  source: 'Design, section 6: translations that say something else',
  why: 'The door is shut on a day on which the reader was told it is open.',
  on: 'text',
  ok: { nb: 'Stengt 24. desember.', en: 'Closed on December 24.' },
  notOk: { nb: 'Stengt 24. desember.', en: 'Closed on 26 December.' },
  within: 'digits',
  compares: true,
  check(text, report) {
    for (const { language, source, sourceFigures, figures } of figuresByLanguage(text)) {
      // Without a date in figures the source may tell it in other words.
      if (sourceFigures.dates.size === 0) continue;
      const dates = [...figures.dates].filter((date) => !sourceFigures.dates.has(date));
      const sourceDates = [...sourceFigures.dates].filter((date) => !figures.dates.has(date));
      if (dates.length > 0) report({ path: [language], params: { language, source, dates, sourceDates } });
    }
  },
});

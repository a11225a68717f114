import { figuresByLanguage } from '../../facts/figures/translations.ts';
import { defineRule } from '../../rule.ts';

const missingIn = (numbers: ReadonlySet<number>, all: ReadonlySet<number>): string[] =>
  [...numbers].filter((number) => !all.has(number)).map(String);

/** Flags an age, a number of months or a year that is another one in a translation. */
export const textNumberDiffers = defineRule({
  code: 'text/number-differs',
  severity: 'warning',
  source: 'Design, section 6: translations that say something else',
  why: 'An age limit or a deadline is wrong for all who read that language.',
  on: 'text',
  ok: { nb: 'For deg over 18 år, i inntil seks måneder.', en: 'For people over 18, for up to 6 months.' },
  notOk: { nb: 'For deg over 18 år.', en: 'For people over 16.' },
  within: 'digits',
  compares: true,
  check(text, report) {
    for (const { language, source, sourceFigures, figures } of figuresByLanguage(text)) {
      // One language may write in words what the other has in figures: only an exchange is a difference.
      const numbers = missingIn(figures.numbers, sourceFigures.all);
      const sourceNumbers = missingIn(sourceFigures.numbers, figures.all);
      if (numbers.length > 0 && numbers.length === sourceNumbers.length)
        report({ path: [language], params: { language, source, numbers, sourceNumbers } });
    }
  },
});

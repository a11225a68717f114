import type { Figures } from '../../facts/figures/figures.ts';
import { figuresByLanguage } from '../../facts/figures/translations.ts';
import { defineRule } from '../../rule.ts';

const pricesOnlyIn = (translation: Figures, source: Figures): string[] => [
  ...new Set(
    translation.prices
      .filter(
        ({ currency, amount }) =>
          // Another currency may be a conversion for those who do not know ours.
          source.prices.some((price) => price.currency === currency) &&
          !source.prices.some((price) => price.currency === currency && price.amount === amount) &&
          !source.numbers.has(amount),
      )
      .map(({ currency, amount }) => `${String(amount)} ${currency}`),
  ),
];

/** Flags a price in a translation that is another one in its source. */
export const textPriceDiffers = defineRule({
  code: 'text/price-differs',
  severity: 'warning',
  source: 'Design, section 6: a price that differs between languages',
  why: 'She counts what she has, and comes with too little.',
  on: 'text',
  ok: { nb: 'Det koster 1 200 kr.', en: 'It costs NOK 1,200 (about 100 euros).' },
  notOk: { nb: 'Det koster 200 kr.', en: 'It costs 150 NOK.' },
  within: 'digits',
  compares: true,
  check(text, report) {
    for (const { language, source, sourceFigures, figures } of figuresByLanguage(text)) {
      const prices = pricesOnlyIn(figures, sourceFigures);
      if (prices.length === 0) continue;
      const sourcePrices = pricesOnlyIn(sourceFigures, figures);
      report({ path: [language], params: { language, source, prices, sourcePrices } });
    }
  },
});

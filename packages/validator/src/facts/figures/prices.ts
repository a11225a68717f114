import type { Taken } from './dates.ts';

/** A sum of money. */
export interface Price {
  /** ISO 4217, as far as the word tells: crowns of any country are NOK. */
  currency: string;
  amount: number;
}

const CURRENCIES: readonly (readonly [currency: string, words: string])[] = [
  [
    'NOK',
    'kr\\.?|nok|kroner|kronar|krone|kronor|crowns?|coronas?|couronnes?|coroane|крон[аыи]?|korony?|koron|كرونة?|كرون',
  ],
  ['EUR', '€|euros?|eur|евро|євро|يورو'],
  ['USD', '\\$|usd|dollars?'],
  ['GBP', '£|gbp|pounds?'],
  ['PLN', 'zł|złot\\p{L}{0,3}|pln'],
  ['RON', 'lei|leu|ron'],
  ['BGN', 'лв\\.?|лева?'],
  ['UAH', 'грн\\.?|гривень|гривні'],
  ['RUB', 'руб\\.?|рубл\\p{L}{0,2}'],
];
const NAMED = new RegExp(CURRENCIES.map(([currency, words]) => `(?<${currency}>${words})`).join('|'), 'iu');
const ANY_CURRENCY = CURRENCIES.map(([, words]) => words).join('|');
/** With or without thousands: `200`, `1 612`, `1.612`, `15,50`. */
const AMOUNT =
  '\\d{1,3}(?:[ \\u00a0\\u202f.,]\\d{3})+(?!\\d)(?:[.,]\\d{2}(?!\\d))?|\\d+(?:[.,]\\d{1,2}(?!\\d))?';
const PRICE = new RegExp(
  `(?<![\\p{L}\\d])(?:${ANY_CURRENCY}) ?(${AMOUNT})(?:,-)?|(?<![\\d.,:])(${AMOUNT})(?:(,-)| ?(?:de )?(?:${ANY_CURRENCY})(?![\\p{L}]))`,
  'giu',
);

/** `1.612` and `1 612` are one thousand, `15,50` is fifteen and a half. */
function toNumber(amount: string): number {
  const [whole = '', cents = '0'] = amount.replace(/[.,](\d{1,2})$/, '|$1').split('|');
  return Number(`${whole.replace(/\D/g, '')}.${cents}`);
}

function currencyOf(match: string): string {
  const groups = NAMED.exec(match)?.groups;
  const named = CURRENCIES.find(([currency]) => groups?.[currency] !== undefined);
  // «350,-» has no other word.
  return named?.[0] ?? 'NOK';
}

/** The sums of money in a text. */
export function pricesIn(text: string): Taken<Price[]> {
  const found: Price[] = [];
  const numbers: number[] = [];
  const rest = text.replace(PRICE, (match, after: string | undefined, before: string) => {
    const amount = toNumber(after ?? before);
    found.push({ currency: currencyOf(match), amount });
    numbers.push(Math.trunc(amount));
    return ' '.repeat(match.length);
  });
  return { found, numbers, rest };
}

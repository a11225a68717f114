import { phraseLanguageOf, type PhraseLanguage } from '../phrases/language.ts';
import { datesIn } from './dates.ts';
import { pricesIn, type Price } from './prices.ts';
import { MAX_FIGURE_TEXT } from './same-digits.ts';
import { timesIn, type ClockTime } from './times.ts';

/** The figures of a text, each once, by what they are. */
export interface Figures {
  /** `MM-DD`. */
  dates: ReadonlySet<string>;
  prices: readonly Price[];
  times: readonly ClockTime[];
  /** Whole numbers that are none of these, and no part of a phone number or an address. */
  numbers: ReadonlySet<number>;
  /** Every whole number of the text, whatever it is; phone numbers and addresses aside. */
  all: ReadonlySet<number>;
}

/** The first digits of other scripts. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const OTHER_DIGIT = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59\uFF10-\uFF19]/g;
const toOurDigit = (digit: string) => {
  const code = digit.charCodeAt(0);
  return String(code - Math.max(...ZEROS.filter((zero) => zero <= code)));
};

const MAY_HOLD_ADDRESS = /@|\/\/|www\./i;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+|\S{1,320}@\S+/gi;
/** Digits with the signs people put between them in a number: a phone, a postal code with its sign, an identity number. */
const LONG_NUMBER = /(?:\+ ?)?\d(?:[ \u00a0\u202f().-]{0,2}\d){4,}/g;
const NUMBER = /\d+/g;

const blank = (match: string) => ' '.repeat(match.length);

const numbersIn = (text: string) => new Set([...text.matchAll(NUMBER)].map(([digits]) => Number(digits)));

/** The table of a language, Bokmål for one that has none: figures are written much the same everywhere. */
const tableOf = (tag: string): PhraseLanguage => phraseLanguageOf(tag) ?? 'nb';

/** The dates, prices, times and other numbers of a text. */
export function figuresOf(text: string, tag: string): Figures {
  const language = tableOf(tag);
  let rest = text.slice(0, MAX_FIGURE_TEXT).replace(OTHER_DIGIT, toOurDigit);
  if (MAY_HOLD_ADDRESS.test(rest)) rest = rest.replace(ADDRESS, blank);
  const dates = datesIn(rest, language);
  rest = dates.rest;
  const prices = pricesIn(rest);
  rest = prices.rest;
  const times = timesIn(rest);
  const withoutPhones = times.rest.replace(LONG_NUMBER, blank);
  const numbers = numbersIn(withoutPhones);
  const all = new Set([...numbers, ...dates.numbers, ...prices.numbers, ...times.numbers]);
  return { dates: dates.found, prices: prices.found, times: times.found, numbers, all };
}

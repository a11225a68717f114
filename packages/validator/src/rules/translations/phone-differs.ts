import { hasSameDigits } from '../../facts/figures/same-digits.ts';
import { isIdentityNumber } from '../../facts/identity-number.ts';
import { digitsOf } from '../../facts/phone.ts';
import { defineRule } from '../../rule.ts';

/** Shorter runs of digits are hours, ages and years, which may be told in other words. */
const MIN_DIGITS = 5;
/** Digits with the signs people put between them in a number. */
const NUMBER = /(?:\+\s?)?\p{Nd}(?:[ \u00a0\u202f().-]{0,2}\p{Nd}){3,}/gu;
/** A date in digits is no phone: 24.12.2026, 2026-12-24. A span of years neither. */
const DATE_OR_YEARS =
  /\p{Nd}{1,2}[./-]\s?\p{Nd}{1,2}[./-]\s?\p{Nd}{4}|\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}|(?:19|20)\p{Nd}{2}\s?[-–]\s?(?:19|20)\p{Nd}{2}/gu;
const TIMES = /\p{Nd}{1,2}[.:]\p{Nd}{2}(?:\s?[-–]\s?\p{Nd}{1,2}(?:[.:]\p{Nd}{2})?)?/gu;

/** So many digits near each other, in our digits or perhaps in others: without them the patterns find nothing. */
const MAY_HOLD_NUMBER = /[0-9](?:[ \u00a0\u202f().-]{0,2}[0-9]){4}|[\u0660-\uFFFF]/;
const NO_NUMBERS: ReadonlySet<string> = new Set();

/** The numbers in a text that may be phones, without the ways to write the country. */
function numbersIn(text: string): ReadonlySet<string> {
  if (!MAY_HOLD_NUMBER.test(text)) return NO_NUMBERS;
  const rest = text.slice(0, 20_000).replace(DATE_OR_YEARS, ' | ').replace(TIMES, ' | ');
  return new Set(
    [...rest.matchAll(NUMBER)]
      .map(([number]) => digitsOf(number).replace(/^(?:00)?47(?=\d{8}$)/, ''))
      // An identity number is told by text/personal-number, and repeated nowhere.
      .filter((digits) => digits.length >= MIN_DIGITS && !isIdentityNumber(digits)),
  );
}

/** Flags a phone number that stands in one language of a text and not, or not the same, in another. */
export const textPhoneDiffers = defineRule({
  code: 'text/phone-differs',
  severity: 'warning',
  source: 'Design, section 6: a phone that differs between languages',
  why: 'A translation was not changed when the number was. Those who read that language call a dead line.',
  on: 'text',
  ok: { nb: 'Ring 22 99 00 00.', en: 'Call +47 22 99 00 00.' },
  notOk: { nb: 'Ring 22 99 00 00.', en: 'Call 22 99 00 11.' },
  within: 'digits',
  compares: true,
  check({ byLanguage, isMap }, report) {
    if (!isMap || byLanguage.size < 2 || hasSameDigits(byLanguage)) return;
    const [first, ...others] = [...byLanguage].map(([language, text]) => ({
      language,
      numbers: numbersIn(text),
    }));
    if (first === undefined) return;
    for (const { language, numbers } of others) {
      const differing = [...first.numbers].filter((number) => !numbers.has(number));
      const added = [...numbers].filter((number) => !first.numbers.has(number));
      // A number that is left out of a short translation misleads nobody; another number does.
      if (added.length === 0) continue;
      report({
        path: [language],
        params: { language, source: first.language, numbers: added, sourceNumbers: differing },
      });
    }
  },
});

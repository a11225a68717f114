import { isNorwegianAccount } from '../../facts/bank-account.ts';
import {
  MAY_HOLD_ELEVEN_DIGITS,
  elevenDigitsIn,
  holdsIdentityNumber,
  isNearIdentityNumber,
} from '../../facts/identity-number.ts';
import { foreignPersonalNumberIn } from '../../facts/foreign-numbers.ts';
import { defineRule } from '../../rule.ts';

/** Numbers of articles in web addresses are none of a person. */
const WEB_ADDRESS = /\bhttps?:\/\/\S+/gi;

/** Flags eleven digits that begin with a date, as a national identity number does, with wrong check digits. */
export const textElevenDigits = defineRule({
  code: 'text/eleven-digits',
  severity: 'warning',
  source: 'Safety guide, section 4: eleven-digit identity numbers; folkeregisterforskriften § 2-2-1',
  why: 'One digit is mistyped, and the person can still be found. From 2032 numbers with other check digits are given out as well.',
  on: 'string',
  within: ['number', 'hidden'],
  mayHold: MAY_HOLD_ELEVEN_DIGITS,
  ok: 'Sak 99123456789',
  notOk: 'Merk: 010190 50063.',
  check({ value, field }, report) {
    const plain = value.replace(WEB_ADDRESS, ' ');
    const isNear = elevenDigitsIn(plain).some(
      (number) => isNearIdentityNumber(number) && !isNorwegianAccount(number),
    );
    // A right number is told by text/personal-number or text/foreign-personal-number.
    if (isNear && !holdsIdentityNumber(plain) && foreignPersonalNumberIn(plain) === undefined)
      report({ params: { field } });
  },
});

import { asSeen } from './as-seen.ts';
import { isDayOfYear, weightedSum, withPlainDigits } from './digits.ts';

/** Weights of the year and of the serial number; the check is what is left over by eleven, in two digits. */
const WEIGHTS = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];
const BLANK = String.raw`[ .\u00A0\u202F/-]`;
const YEAR = '(?:19[5-9]|20[0-4])\\d';
/**
 * Twelve digits that begin with a year, whole or in the groups people write: 4 + 4 + 4, 6 + 6, 4 + 6 + 2. Not 4 + 8: «2026 22990000» is a
 * year and a phone number.
 */
const TWELVE_DIGITS = new RegExp(
  String.raw`(?<![\d+]|\d[ .,-])(${YEAR})(?:(\d{8})|${BLANK}(\d{4})${BLANK}(\d{4})|(\d{2})${BLANK}(\d{6})|${BLANK}(\d{6})${BLANK}(\d{2}))(?!\d|[.,]\d)`,
  'g',
);
/** Behind its name any groups will do. */
const NAMED = new RegExp(
  String.raw`(?<!\p{L})(?:duf|ДУФ)[^\d\n]{0,25}${YEAR}(?:${BLANK}{0,2}\d){8}(?!\d)`,
  'iu',
);
const WEB_ADDRESS = /\bhttps?:\/\/\S+/gi;

/** A day and a time behind the year: «202611301200». */
const isMoment = (digits: string): boolean =>
  isDayOfYear(Number(digits.slice(6, 8)), Number(digits.slice(4, 6))) &&
  Number(digits.slice(8, 10)) < 24 &&
  Number(digits.slice(10)) < 60;

/**
 * Is it a number of the register of foreigners (DUF, of UDI), by its check? Year, six digits, and what the ten come to. UDI
 * tells nobody how it counts; this holds for the numbers that others have published as examples.
 */
export const isDufNumber = (digits: string): boolean =>
  /^\d{12}$/.test(digits) && weightedSum(digits.slice(0, 10), WEIGHTS) % 11 === Number(digits.slice(10));

/** Does the text hold such a number: by its check, or by its name and twelve digits? */
export function holdsDufNumber(text: string): boolean {
  const plain = withPlainDigits(asSeen(text)).replace(WEB_ADDRESS, ' ');
  return (
    NAMED.test(plain) ||
    [...plain.matchAll(TWELVE_DIGITS)].some((match) => {
      const digits = match.slice(1).join('');
      return isDufNumber(digits) && !isMoment(digits);
    })
  );
}

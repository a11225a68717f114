import { asSeen } from './as-seen.ts';
import { isDayOfYear, weightedSum, withPlainDigits } from './digits.ts';

/** Signs that may stand between the groups of a number: a blank, a point, a slash, any hyphen or dash. */
const BETWEEN = String.raw`[ \t./\u00A0\u2009\u2010-\u2015\u202F-]{0,3}`;
const NOT_BEFORE = String.raw`(?<![\d+]|\+\d{0,3}[ -]?)`;
/** Eleven digits, whole or in the groups people write: 6 + 5, 2 + 2 + 2 + 5. Not in a longer number, not a phone abroad. */
const ELEVEN_DIGITS = new RegExp(
  String.raw`${NOT_BEFORE}(\d{2})${BETWEEN}(\d{2})${BETWEEN}(\d{2})${BETWEEN}(\d{5})(?!\d)`,
  'g',
);
/** The same in any other groups, with one sign between, as other numbers are written too: 0 1 8 1 9 0 5 0 0 6 2, 0181 9050 062. */
const IN_ANY_GROUPS = /(?<![\d+]|\d[ .-]|\+\d{0,3}[ -]?)(\d(?:[ .\u00A0-]?\d){10})(?![ .-]?\d)/g;

/** The same in two parts, of which a word tells what the second is: «født 01.01.1990, personnummer 12480». */
const IN_PARTS =
  /(?<!\d)(\d\d?)[./ -]{1,2}(\d\d?)[./ -]{1,2}(?:19|20)?(\d\d)(?!\d)\D{1,40}?(?:personn(?:ummer|r)|personal (?:identity )?n|siste fem|last five)\D{1,20}(\d{5})(?!\d)/gi;

/**
 * What a text must hold for that: eleven digits, or letters that are read as a nought, with little between them; or
 * digits of Arabic, Persian, Thai and wide letters.
 */
export const MAY_HOLD_ELEVEN_DIGITS =
  /[Pp]erson(?:nu|nr|al )|[Ss]iste fem|[Ll]ast five|[\dOoОоΟο](?:[ \t./\u00A0\u00AD\u2009-\u2015\u202F\u2060\uFEFF-]{0,3}[\dOoОоΟο]){10}|[\u0660-\u0669\u06F0-\u06F9\u0E50-\u0E59\uFF10-\uFF19]{5}|[\u2460-\u2468\u24EA\uD835]/;

/** A letter that stands in for a nought, beside a digit. */
const NOUGHTS = /(?<=\d)[OoОоΟο]{1,11}|[OoОоΟο]{1,11}(?=\d)/g;

const plainDigitsOf = (text: string): string =>
  withPlainDigits(asSeen(text)).replace(NOUGHTS, (letters) => '0'.repeat(letters.length));

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Added to the month of a synthetic number: by the tax administration 80, by NAV 40, and together 65. */
const SYNTHETIC_SHIFTS = [80, 65, 40];
/** Added to the day of a D-number, which people without a residence get. */
const D_NUMBER_SHIFT = 40;

/** Do the first six digits say a day, as they do in a fødselsnummer, a D-number or a synthetic number? */
function beginsWithDay(elevenDigits: string): boolean {
  let day = Number(elevenDigits.slice(0, 2));
  let month = Number(elevenDigits.slice(2, 4));
  if (day > D_NUMBER_SHIFT) day -= D_NUMBER_SHIFT;
  const shift = SYNTHETIC_SHIFTS.find((added) => month > added);
  if (shift !== undefined) month -= shift;
  return isDayOfYear(day, month);
}

/**
 * Is it a Norwegian national identity number (fødselsnummer), D-number (day + 40) or synthetic number (month + 40,
 * + 65 or + 80) with valid check digits? After folkeregisterforskriften § 2-2-1, as numbers are given out until 2032.
 */
export const isIdentityNumber = (elevenDigits: string): boolean =>
  /^\d{11}$/.test(elevenDigits) &&
  beginsWithDay(elevenDigits) &&
  weightedSum(elevenDigits, FIRST_WEIGHTS) % 11 === 0 &&
  weightedSum(elevenDigits, SECOND_WEIGHTS) % 11 === 0;

const numbersIn = (plain: string, pattern: RegExp): string[] =>
  [...plain.matchAll(pattern)].map((match) => match.slice(1).join('').replace(/\D/g, ''));

const inPartsIn = (plain: string): string[] =>
  [...plain.matchAll(IN_PARTS)].map(([, ...parts]) => parts.map((part) => part.padStart(2, '0')).join(''));

/** The numbers of eleven digits in a text, in whichever digits and groups they are written. */
export function elevenDigitsIn(text: string): string[] {
  const plain = plainDigitsOf(text);
  return [...numbersIn(plain, ELEVEN_DIGITS), ...inPartsIn(plain)];
}

/** Does the text hold such a number? */
export function holdsIdentityNumber(text: string): boolean {
  const plain = plainDigitsOf(text);
  return (
    [ELEVEN_DIGITS, IN_ANY_GROUPS].some((pattern) => numbersIn(plain, pattern).some(isIdentityNumber)) ||
    inPartsIn(plain).some(isIdentityNumber)
  );
}

const hushed = (number: string): string => (isIdentityNumber(number.replace(/\D/g, '')) ? '…' : number);

/** A text without the numbers in it, for what others may read. One in digits of another script takes all digits with it. */
export function withoutIdentityNumbers(text: string): string {
  if (!MAY_HOLD_ELEVEN_DIGITS.test(text)) return text;
  const rest = text.replace(ELEVEN_DIGITS, hushed).replace(IN_ANY_GROUPS, hushed);
  return holdsIdentityNumber(rest) ? rest.replace(/\p{N}+/gu, '…') : rest;
}

/** Is it eleven digits that begin with a day, and whose check digits are wrong? Most often that is a slip in one of them. */
export const isNearIdentityNumber = (elevenDigits: string): boolean =>
  /^\d{11}$/.test(elevenDigits) && beginsWithDay(elevenDigits) && !isIdentityNumber(elevenDigits);

/** Eleven digits, alone or as 6 + 5, not part of a longer number and not an international phone number. */
const ELEVEN_DIGITS = /(?<![\d+]|\+\d{0,3}[ -]?)(\d{6})[ \u00a0-]?(\d{5})(?!\d)/g;

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

const weighted = (digits: readonly number[], weights: readonly number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;

/**
 * Is it a Norwegian national identity number (fødselsnummer), D-number (day + 40) or synthetic number (month + 40,
 * + 65 or + 80) with valid check digits? After folkeregisterforskriften § 2-2-1, as numbers are given out until 2032.
 */
export function isIdentityNumber(elevenDigits: string): boolean {
  if (!/^\d{11}$/.test(elevenDigits)) return false;
  const digits = [...elevenDigits].map(Number);
  let day = Number(elevenDigits.slice(0, 2));
  let month = Number(elevenDigits.slice(2, 4));
  if (day > 40) day -= 40;
  for (const shift of [80, 65, 40]) if (month > shift) month -= shift;
  if (day < 1 || day > 31 || month < 1 || month > 12) return false;
  return weighted(digits, FIRST_WEIGHTS) === 0 && weighted(digits, SECOND_WEIGHTS) === 0;
}

/** Does the text hold such a number? */
export const holdsIdentityNumber = (text: string): boolean =>
  [...text.matchAll(ELEVEN_DIGITS)].some((match) => isIdentityNumber(`${match[1] ?? ''}${match[2] ?? ''}`));

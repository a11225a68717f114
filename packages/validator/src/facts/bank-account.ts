import { weightedSum, withPlainDigits } from './digits.ts';

/** 1234 56 78903 and 1234.56.78903, as Norwegian accounts are written. */
const NORWEGIAN = /(?<![\d+])(\d{4})[ .\u00A0](\d{2})[ .\u00A0](\d{5})(?!\d)/g;
/** Eleven digits behind the word for an account. */
const NAMED = /\b[Kk]ont?o(?:nummer|nr|nummeret)?\b[^\d\n]{0,12}(\d{11})(?!\d)/g;
/** IBAN (ISO 13616): country, two check digits, up to thirty letters and digits, in groups of four or none. */
const IBAN = /(?<![A-Z\d])([A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?)(?![A-Z\d])/g;

/** Modulus 11 with the weights of Norwegian accounts; the last digit is the check digit. */
const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

export const isNorwegianAccount = (elevenDigits: string): boolean =>
  /^\d{11}$/.test(elevenDigits) && weightedSum(elevenDigits, WEIGHTS) % 11 === 0;

/** Letters as 10–35, the first four signs at the end, the whole modulus 97 is 1 (ISO 7064). */
export function isIban(value: string): boolean {
  const plain = value.replaceAll(' ', '');
  const digits = `${plain.slice(4)}${plain.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** Does a text hold the number of a bank account, with the check digits right? */
export function holdsBankAccount(text: string): boolean {
  const plain = withPlainDigits(text);
  return (
    [...plain.matchAll(NORWEGIAN)].some((match) => isNorwegianAccount(match.slice(1).join(''))) ||
    [...plain.matchAll(NAMED)].some((match) => isNorwegianAccount(match[1] ?? '')) ||
    [...plain.matchAll(IBAN)].some((match) => isIban(match[1] ?? ''))
  );
}

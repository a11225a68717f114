import { isDayOfYear, weightedSum, withPlainDigits } from './digits.ts';

/** Countries whose personal numbers can be told from other numbers by a date and a check digit. */
export type NumberCountry = 'SE' | 'DK' | 'FI' | 'PL' | 'RO' | 'BG';

interface PersonalNumber {
  country: NumberCountry;
  /** Finds candidates; the groups together are the number. */
  pattern: RegExp;
  isValid(number: string): boolean;
}

const dayAt = (number: string, dayFrom: number, monthFrom: number, monthShifts: readonly number[] = []) => {
  const month = Number(number.slice(monthFrom, monthFrom + 2));
  const shift = monthShifts.find((added) => month > added) ?? 0;
  return isDayOfYear(Number(number.slice(dayFrom, dayFrom + 2)), month - shift);
};

/** Doubles every second digit from the first on, and adds the digits up (Luhn). */
const luhn = (digits: string) =>
  [...digits].reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);

const FINNISH_CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';

const NUMBERS: readonly PersonalNumber[] = [
  {
    // CPR-nummer; those given out since 2007 may lack the check digit and are not found.
    country: 'DK',
    pattern: /(?<![\d-])(\d{6})-(\d{4})(?![\d-])/g,
    isValid: (number) =>
      dayAt(number, 0, 2) && weightedSum(number, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  },
  {
    // Personnummer, and samordningsnummer with 60 added to the day. Without the hyphen it may be any number.
    country: 'SE',
    pattern: /(?<![\d-])(?:19|20)?(\d{6})[-+](\d{4})(?![\d-])/g,
    isValid: (number) => {
      const day = Number(number.slice(4, 6));
      return isDayOfYear(day > 60 ? day - 60 : day, Number(number.slice(2, 4))) && luhn(number) % 10 === 0;
    },
  },
  {
    // Henkilötunnus, with the signs of the century of the decree of 2022.
    country: 'FI',
    pattern: /(?<![\p{L}\d-])(\d{6})[-+A-FU-Y](\d{3})([0-9A-FHJ-NPR-Y])(?![\p{L}\d-])/gu,
    isValid: (number) =>
      dayAt(number, 0, 2) && FINNISH_CHECK[Number(number.slice(0, 9)) % 31] === number.slice(9),
  },
  {
    // PESEL; the century is added to the month.
    country: 'PL',
    pattern: /(?<![\d+.,-])(\d{11})(?![\d-])/g,
    isValid: (number) =>
      dayAt(number, 4, 2, [80, 60, 40, 20]) &&
      weightedSum(number, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
  },
  {
    // Cod numeric personal: sex and century, date, county 01–52, three digits, check digit.
    country: 'RO',
    pattern: /(?<![\d+.,-])([1-9]\d{12})(?![\d-])/g,
    isValid: (number) => {
      const county = Number(number.slice(7, 9));
      const check = weightedSum(number, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
      return (
        dayAt(number, 5, 3) &&
        county >= 1 &&
        county <= 52 &&
        (check === 10 ? 1 : check) === Number(number[12])
      );
    },
  },
  {
    // Единен граждански номер. Ten digits are too often a phone, so only behind its name.
    country: 'BG',
    pattern: /(?:ЕГН|EGN)[^\d\n]{0,5}(\d{10})(?!\d)/g,
    isValid: (number) =>
      dayAt(number, 4, 2, [40, 20]) &&
      (weightedSum(number, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(number[9]),
  },
];

/** Article numbers and times in a web address look like such numbers. */
const WEB_ADDRESS = /\bhttps?:\/\/\S+/gi;

/** The country whose personal number a text holds, with its check digit right. */
export function foreignPersonalNumberIn(text: string): NumberCountry | undefined {
  const plain = withPlainDigits(text).replace(WEB_ADDRESS, ' ');
  return NUMBERS.find(({ pattern, isValid }) =>
    [...plain.matchAll(pattern)].some((match) => isValid(match.slice(1).join(''))),
  )?.country;
}

/** The zeros of the scripts in which our readers write numbers; each is followed by its one to nine. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xff10];

const OTHER_DIGIT = /[^\P{Nd}0-9]/gu;
/** Digits other than ours begin with those of Arabic. */
const MAY_HOLD_OTHER_DIGIT = /[\u0660-\uFFFF]/;

/** Digits of other scripts written as 0–9, everything else left as it is: numbers hide in Arabic letters too. */
export function withPlainDigits(text: string): string {
  if (!MAY_HOLD_OTHER_DIGIT.test(text)) return text;
  return text.replace(OTHER_DIGIT, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** The sum of digits, each times its weight. */
export const weightedSum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);

/** Days of each month, February in a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Is it a day of some year? */
export const isDayOfYear = (day: number, month: number): boolean => day >= 1 && day <= (DAYS[month - 1] ?? 0);

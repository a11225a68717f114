import { monthNumber } from '../words/month-names.ts';

/** Numbers of a date as its text gives them; the year with its century. */
export interface DateNumbers {
  year: number;
  month: number;
  day: number;
  /** Might the first two be the other way round? */
  isUnclear?: true;
}

const YEAR_FIRST = /^(\d{4})([-./])\s?(\d{1,2})\2\s?(\d{1,2})\.?$/;
/** `1.10.26`, `1/10-26`, `1. 10 2026`, `1-10-26`. */
const DAY_FIRST =
  /^(\d{1,2})\s?(?:([./])\s?(\d{1,2})\.?\s?([-./]|\s)|(-)\s?(\d{1,2})\s?(-))\s?['’]?(\d{4}|\d{2})\.?$/;
const DAY_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[.\s-]{0,3}(\p{L}{3,10})[.\s,-]{1,3}['’]?(\d{4}|\d{2})$/u;
const NAME_DAY = /^(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})$/u;
/** Day, month and year, or year, month and day, without a sign between. */
const EIGHT_DIGITS = /^(\d{2})(\d{2})(\d{2})(\d{2})$/;
const NAME_YEAR = /^(\p{L}{3,10})[.\s-]{1,3}(\d{4})$/u;
const MONTH_YEAR = /^(\d{1,2})[./-](\d{4})$/;
const DAY_MONTH = /^(\d{1,2})[./-]\s?(\d{1,2})\.?$/;
const DAY_MONTH_NAME = /^(\d{1,2})[.\s-]{0,3}(\p{L}{3,10})\.?$/u;

/** What stands before or behind a date and says no more: `mandag`, `den`, `kl. 14.30`. */
const BEFORE =
  /^(?:(?:den|pr\.?|per)\s+|\p{L}{2,6}(?:dag|day),?\s+|(?:man|tirs?|ons|tors?|fre|lør|søn)\.?\s+){1,2}/iu;
const BEHIND = /,?\s{1,60}(?:kl\.?\s{0,60}\d{1,2}(?:[.:]\d{2})?|\d{1,2}:\d{2}(?::\d{2})?)$/i;

/** Texts of dates without what says no more. */
export const bareDate = (text: string): string => text.slice(0, 60).replace(BEFORE, '').replace(BEHIND, '');

/** Of a year written with two digits. */
const wholeYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 70 ? 2000 : 1900);
};

const numbers = (year: number, month: number, day: number): DateNumbers => ({ year, month, day });

/** With the day first, as Norway writes it; with the same stroke or hyphen twice it may be the American order. */
function dayFirst(match: readonly (string | undefined)[]): DateNumbers {
  const [, first, dot, second, sign = '', hyphen, third, , year = ''] = match;
  const [left, right] = [Number(first), Number(second ?? third)];
  const isAmerican = hyphen !== undefined || (dot === '/' && sign === '/');
  if (isAmerican && left <= 12 && right > 12) return numbers(wholeYear(year), left, right);
  const found = numbers(wholeYear(year), right, left);
  // `26-11-20` may be the short form of 2026-11-20: no list has its newest days from long ago.
  const mayBeYearFirst = hyphen !== undefined && year.length === 2 && right <= 12 && Number(year) <= 31;
  if (mayBeYearFirst && wholeYear(String(left).padStart(2, '0')) > found.year)
    return { ...found, isUnclear: true };
  return isAmerican && left <= 12 && right <= 12 && left !== right ? { ...found, isUnclear: true } : found;
}

/** `01102026`, `20261001`. No eight digits are both: the month of the one would be the century of the other. */
function fromEightDigits([, first, second, third, fourth]: readonly string[]): DateNumbers {
  const year = Number(`${third}${fourth}`);
  return year >= 1900
    ? numbers(year, Number(second), Number(first))
    : numbers(Number(`${first}${second}`), Number(third), Number(fourth));
}

/** The numbers of a date, which need not be a day that exists; undefined when it is none. */
export function dateNumbers(bare: string): DateNumbers | undefined {
  const yearFirst = YEAR_FIRST.exec(bare);
  if (yearFirst !== null) return numbers(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const inNorway = DAY_FIRST.exec(bare);
  if (inNorway !== null) return dayFirst(inNorway);
  const digits = EIGHT_DIGITS.exec(bare);
  if (digits !== null) return fromEightDigits(digits);
  const dayName = DAY_NAME.exec(bare);
  const nameDay = NAME_DAY.exec(bare);
  const [day, name, year] =
    dayName !== null ? [dayName[1], dayName[2], dayName[3]] : [nameDay?.[2], nameDay?.[1], nameDay?.[3]];
  const month = monthNumber(name ?? '');
  return month === undefined ? undefined : numbers(wholeYear(year ?? ''), month, Number(day));
}

const isMonth = (month: number | undefined): month is number =>
  month !== undefined && month >= 1 && month <= 12;

/** The month of a text that names no day, as `YYYY-MM`. */
export function monthOfYear(bare: string): string | undefined {
  const named = NAME_YEAR.exec(bare);
  const plain = MONTH_YEAR.exec(bare);
  const month = named === null ? Number(plain?.[1]) : monthNumber(named[1] ?? '');
  const year = named?.[2] ?? plain?.[2];
  return year === undefined || !isMonth(month) ? undefined : `${year}-${String(month).padStart(2, '0')}`;
}

/** Does a text name a day of no year? */
export function lacksYear(bare: string): boolean {
  const named = DAY_MONTH_NAME.exec(bare);
  return named === null
    ? isMonth(Number(DAY_MONTH.exec(bare)?.[2]))
    : monthNumber(named[2] ?? '') !== undefined;
}

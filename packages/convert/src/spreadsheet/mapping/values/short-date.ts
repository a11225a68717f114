import { monthNumber } from '../words/month-names.ts';

/** `15.okt`, `01.feb.`, `15-Oct`, `okt.15`: what a spreadsheet makes of `15-10` or `1/2` when it is saved as text. */
const DAY_MONTH = /^\d{1,2}[.-]\s?(\p{L}{3,4})\.?$/u;
const MONTH_YEAR = /^(\p{L}{3,4})[.-]\s?\d{2}$/u;

/** Is a text the short form in which a spreadsheet shows a date that it made by itself? */
export function isShortDate(text: string): boolean {
  if (text.length > 10) return false;
  const month = DAY_MONTH.exec(text)?.[1] ?? MONTH_YEAR.exec(text)?.[1];
  return month !== undefined && monthNumber(month) !== undefined;
}

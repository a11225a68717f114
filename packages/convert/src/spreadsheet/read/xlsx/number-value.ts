import type { CellValue } from '../../workbook.ts';
import { GENERAL, showPattern, type NumberFormat } from './number-format.ts';
import { FALSE_LEAP_DAY, valueOfSerial } from './serial-date.ts';

/** Digits that Excel keeps and shows. */
const DIGITS = 15;

/** What a stored number is under its format: a date, a time, or the number when it is no date that exists. */
export function valueOfNumber(stored: number, format: NumberFormat = GENERAL, is1904 = false): CellValue {
  // Beyond its 15 digits a file has the rounding of binary numbers, as in 59.910000000000004.
  const number = Number.isSafeInteger(stored) ? stored : Number(stored.toPrecision(DIGITS));
  const shown = format.pattern === undefined ? undefined : showPattern(number, format.pattern);
  const plain: CellValue =
    shown === undefined ? { kind: 'number', number } : { kind: 'number', number, shown };
  if (format.shows === 'number') return plain;
  const value = valueOfSerial(number, format.shows, is1904);
  if (value !== undefined) return value;
  return number === FALSE_LEAP_DAY && !is1904 ? { kind: 'number', number, shown: '1900-02-29' } : plain;
}

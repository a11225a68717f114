import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { NOTHING, shownText, unread, value, valueSaying, type ReadValue } from '../reading.ts';
import { monthNumber } from '../words/month-names.ts';
import { readAnswer } from '../words/yes-no-words.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}\S{0,20})?$/;
const YEAR_FIRST = /^(\d{4})([-./])\s?(\d{1,2})\2\s?(\d{1,2})\.?$/;
const DAY_FIRST = /^(\d{1,2})([-./])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\.?$/;
const DAY_NAME = /^(\d{1,2})[.\s-]{1,3}(\p{L}{3,10})[.\s,-]{1,3}(\d{4}|\d{2})$/u;
const NAME_DAY = /^(\p{L}{3,10})\.?\s(\d{1,2}),?\s(\d{4})$/u;
/** `mandag 12. mars 2026` */
const WEEKDAY = /^\p{L}{2,6}(?:dag|day),?\s+/iu;

/** Days that spreadsheets count from 30 December 1899; the window of years in which a bare number may be a date. */
const SERIAL_START = Date.UTC(1899, 11, 30);
const SERIAL_WINDOW = { from: 36_526, through: 73_050 };
const DAY_MS = 86_400_000;

const two = (number: number) => String(number).padStart(2, '0');

/** A day that exists, as `YYYY-MM-DD`; undefined for 30 February. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

/** Of a year written with two digits. */
const wholeYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 70 ? 2000 : 1900);
};

const told = (date: string | undefined, found: string, code = 'sheet/date-as-text'): ReadValue<string> =>
  date === undefined
    ? unread('sheet/date-unreadable', { found: shownText(found) })
    : valueSaying(date, code, { found: shownText(found), date });

/** A date of numbers with the day first, as Norway writes it; with strokes it may be the American order. */
function readDayFirst(text: string, [, first = '', sign = '', second = '', year = '']: readonly string[]) {
  const [left, right] = [Number(first), Number(second)];
  if (sign !== '.' && left <= 12 && right > 12) return told(isoDay(wholeYear(year), left, right), text);
  const date = isoDay(wholeYear(year), right, left);
  const isUnclear = sign !== '.' && left <= 12 && right <= 12 && left !== right;
  return told(date, text, isUnclear ? 'sheet/date-ambiguous' : 'sheet/date-as-text');
}

function readDateText(text: string): ReadValue<string> {
  const iso = ISO.exec(text);
  if (iso !== null) {
    const date = isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return date === undefined ? told(undefined, text) : value(date);
  }
  const bare = text.slice(0, 60).replace(WEEKDAY, '');
  const yearFirst = YEAR_FIRST.exec(bare);
  if (yearFirst !== null)
    return told(isoDay(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])), text);
  const dayFirst = DAY_FIRST.exec(bare);
  if (dayFirst !== null) return readDayFirst(text, dayFirst);
  const dayName = DAY_NAME.exec(bare);
  const nameDay = NAME_DAY.exec(bare);
  const [day, month, year] =
    dayName !== null ? [dayName[1], dayName[2], dayName[3]] : [nameDay?.[2], nameDay?.[1], nameDay?.[3]];
  const number = monthNumber(month ?? '');
  return told(number === undefined ? undefined : isoDay(wholeYear(year ?? ''), number, Number(day)), text);
}

/** A calendar day, `YYYY-MM-DD`. */
export function readDate(cell: CellValue): ReadValue<string> {
  if (cell.kind === 'date') return value(cell.date);
  const text = cellText(cell);
  if (text === '' || readAnswer(text) === 'unknown') return NOTHING;
  if (cell.kind === 'number') {
    const { number } = cell;
    const mayBeSerial =
      Number.isInteger(number) && number >= SERIAL_WINDOW.from && number <= SERIAL_WINDOW.through;
    const suggestion = mayBeSerial
      ? new Date(SERIAL_START + number * DAY_MS).toISOString().slice(0, 10)
      : undefined;
    return unread('sheet/date-unreadable', { found: shownText(text), suggestion });
  }
  return cell.kind === 'text' ? readDateText(text) : told(undefined, text);
}

/** A year, a month or a day: `2026`, `2026-03`, `2026-03-12`. */
export function readPartialDate(cell: CellValue): ReadValue<string> {
  const text = cellText(cell);
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text) ? value(text) : readDate(cell);
}

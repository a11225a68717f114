import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { NOTHING, shownText, unread, value, valueSaying, type ReadValue } from '../reading.ts';
import { readAnswer } from '../words/yes-no-words.ts';
import { bareDate, dateNumbers, lacksYear, monthOfYear } from './date-patterns.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}\S{0,20})?$/;
/** A date without signs between that was saved as a number, and lost its first zero. */
const SEVEN_DIGITS = /^\d{7}$/;

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

const told = (date: string | undefined, found: string, code = 'sheet/date-as-text'): ReadValue<string> =>
  date === undefined
    ? unread('sheet/date-unreadable', { found: shownText(found) })
    : valueSaying(date, code, { found: shownText(found), date });

/** What is no date, with the day that it is when it was counted by a spreadsheet: not read, since some count from 1904. */
function unreadSerial(number: number, text: string): ReadValue<string> {
  const mayBeSerial =
    Number.isInteger(number) && number >= SERIAL_WINDOW.from && number <= SERIAL_WINDOW.through;
  const suggestion = mayBeSerial
    ? new Date(SERIAL_START + number * DAY_MS).toISOString().slice(0, 10)
    : undefined;
  return unread('sheet/date-unreadable', { found: shownText(text), suggestion });
}

function readDateText(text: string): ReadValue<string> {
  const iso = ISO.exec(text);
  if (iso !== null) {
    const date = isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return date === undefined ? told(undefined, text) : value(date);
  }
  const bare = bareDate(text);
  const found = dateNumbers(bare);
  if (found !== undefined) {
    const { year, month, day, isUnclear } = found;
    return told(isoDay(year, month, day), text, isUnclear === true ? 'sheet/date-ambiguous' : undefined);
  }
  if (/^\d{5}$/.test(bare)) return unreadSerial(Number(bare), text);
  const lacks = monthOfYear(bare) !== undefined ? 'day' : lacksYear(bare) ? 'year' : undefined;
  return lacks === undefined
    ? told(undefined, text)
    : unread('sheet/date-unreadable', { found: shownText(text), lacks });
}

/** A number that is no serial of a day: seven or eight digits may be a date without signs between. */
function readDigits(text: string): ReadValue<string> | undefined {
  const digits = SEVEN_DIGITS.test(text) ? `0${text}` : text;
  const found = dateNumbers(digits);
  const date = found === undefined ? undefined : isoDay(found.year, found.month, found.day);
  return date === undefined ? undefined : told(date, text);
}

/** A calendar day, `YYYY-MM-DD`. */
export function readDate(cell: CellValue): ReadValue<string> {
  if (cell.kind === 'date') return value(cell.date);
  const text = cellText(cell);
  if (text === '' || readAnswer(text) === 'unknown') return NOTHING;
  if (cell.kind === 'number') {
    return readDigits(text) ?? unreadSerial(cell.number, text);
  }
  return cell.kind === 'text' ? readDateText(text) : told(undefined, text);
}

/** A year, a month or a day: `2026`, `2026-03`, `2026-03-12`. */
export function readPartialDate(cell: CellValue): ReadValue<string> {
  const text = cellText(cell);
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return value(text);
  const month = cell.kind === 'text' ? monthOfYear(bareDate(text)) : undefined;
  return month === undefined ? readDate(cell) : told(month, text);
}

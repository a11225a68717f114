import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { NOTHING, shownText, unread, value, type ReadValue } from '../reading.ts';
import { countryOf } from '../words/country-names.ts';
import { isInDoubt } from '../words/doubt.ts';
import { readAnswer } from '../words/yes-no-words.ts';
import type { SheetContact } from './read-any-contact.ts';
import { madeDate } from './read-number.ts';
import { splitParts } from './split-parts.ts';

/** A country by code or name. Other words stay as they stand, for the validator to tell. */
export function readCountry(cell: CellValue): ReadValue<string> {
  const text = cellText(cell);
  if (text === '') return NOTHING;
  return value((isInDoubt(text) ? undefined : countryOf(text)) ?? text.slice(0, 60));
}

/** Countries by code or name, separated by semicolons, commas or line breaks. */
export function readCountries(cell: CellValue): ReadValue<string[]> {
  const countries = splitParts(cellText(cell), ';,\n|').flatMap(
    (text) => readCountry({ kind: 'text', text }).value ?? [],
  );
  return countries.length === 0 ? NOTHING : value([...new Set(countries)]);
}

/** A clock time, `HH:MM`. */
export function readTime(cell: CellValue): ReadValue<string> {
  const text = cellText(cell);
  if (text === '') return NOTHING;
  const match = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?(?::00)?$/i.exec(text);
  const [hours, minutes] = [Number(match?.[1] ?? NaN), Number(match?.[2] ?? 0)];
  return hours * 60 + minutes <= 24 * 60 && minutes < 60
    ? value(`${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`)
    : (madeDate(cell) ?? unread('sheet/unread-hours', { part: shownText(text), reason: 'clock' }));
}

/** A day of every year, `MM-DD`, from `1.10.`, `01.10`, `10-01`. */
export function readMonthDay(cell: CellValue): ReadValue<string> {
  const text = cellText(cell);
  if (text === '') return NOTHING;
  const iso = /^(\d{2})-(\d{2})$/.exec(text);
  const dayFirst = /^(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(text);
  const [month, day] = iso !== null ? [iso[1], iso[2]] : [dayFirst?.[2], dayFirst?.[1]];
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay
    ? value(`${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`)
    : (madeDate(cell) ?? unread('sheet/date-unreadable', { found: shownText(text) }));
}

/** Whole numbers, separated by semicolons, commas or blanks. */
export function readNumbers(cell: CellValue): ReadValue<number[]> {
  const parts = cellText(cell)
    .slice(0, 100)
    .split(/[;,\s]+/)
    .filter((part) => part !== '');
  if (parts.length === 0) return NOTHING;
  const numbers = parts.map(Number);
  return numbers.every(Number.isInteger)
    ? value(numbers)
    : (madeDate(cell) ?? unread('sheet/number-unreadable', { found: shownText(cellText(cell)) }));
}

/** A user name or address of an app, as it stands. `nei?` and `kanskje` are none, and are told. */
export function readAccount(cell: CellValue, channel: string): ReadValue<SheetContact[]> {
  const text = cellText(cell).slice(0, 2000);
  const answer = readAnswer(text);
  if (text === '' || answer === 'unknown' || answer === 'no') return NOTHING;
  return answer === 'maybe'
    ? unread('sheet/yes-no', { found: shownText(text), answer, allowed: [] })
    : value([{ channel, value: text }]);
}

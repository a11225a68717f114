import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { NOTHING, shownText, unread, value, valueSaying, type ReadValue } from '../reading.ts';
import { readAnswer } from '../words/yes-no-words.ts';
import { isShortDate } from './short-date.ts';

/** `59,91`, `59.91`, `-3`, with a degree sign or the point of the compass behind it. */
const DEGREES = /^(-?\d{1,12})(?:([.,])(\d{1,15}))?\s?°?\s?([NSEWØV])?$/i;
/** As programs write them. */
const PLAIN_DEGREES = /^-?\d{1,3}\.\d{1,15}$/;
/** Digits with more than one sign between them. */
const SEVERAL_SIGNS = /^-?\d{1,9}(?:[.,\s]\d{1,9}){2,5}$/;

/** `15.okt` or a real date where a number stands: the spreadsheet made a date of it. */
export const madeDate = (cell: CellValue): ReadValue<never> | undefined =>
  cell.kind === 'date' || (cell.kind === 'text' && isShortDate(cell.text.trim()))
    ? unread('sheet/number-as-date', { found: cellText(cell) })
    : undefined;

/**
 * Degrees of latitude or longitude.
 * @param limit 90 or 180
 */
export function readDegrees(cell: CellValue, limit: number): ReadValue<number> {
  const text = cellText(cell);
  if (PLAIN_DEGREES.test(text) && Math.abs(Number(text)) <= limit) return value(Number(text));
  if (text === '' || readAnswer(text) === 'unknown') return NOTHING;
  const date = madeDate(cell);
  if (date !== undefined) return date;
  const unclear = () => unread('sheet/number-unclear', { found: shownText(text), limit });
  if (cell.kind === 'number') return Math.abs(cell.number) <= limit ? value(cell.number) : unclear();
  if (SEVERAL_SIGNS.test(text)) return unclear();
  const match = DEGREES.exec(text);
  if (match === null) return unread('sheet/number-unreadable', { found: shownText(text) });
  const [, whole = '', sign, decimals = '0', compass = ''] = match;
  const size = Number(`${whole}.${decimals}`) * (/[SWV]/i.test(compass) ? -1 : 1);
  if (Math.abs(size) > limit) return unclear();
  return sign === ','
    ? valueSaying(size, 'sheet/decimal-comma', { found: shownText(text), read: size })
    : value(size);
}

/** Between two numbers in one cell: a semicolon, blanks, or a comma with a blank after it. */
const BETWEEN = /\s{0,60};\s{0,60}|,\s{1,60}|\s{1,60}/;

/** Latitude and longitude in one cell: `59.9127, 10.7461`. */
export function readCoordinates(cell: CellValue): ReadValue<{ latitude: number; longitude: number }> {
  const text = cellText(cell).slice(0, 100);
  if (text === '' || readAnswer(text) === 'unknown') return NOTHING;
  const parts = /^-?\d+\.\d+,-?\d+\.\d+$/.test(text) ? text.split(',') : text.split(BETWEEN);
  const [first, second] = parts;
  if (cell.kind !== 'text' || parts.length !== 2 || first === undefined || second === undefined)
    return unread('sheet/number-unreadable', { found: shownText(text) });
  const latitude = readDegrees({ kind: 'text', text: first }, 90);
  const longitude = readDegrees({ kind: 'text', text: second }, 180);
  const says = [...latitude.says, ...longitude.says];
  return latitude.value === undefined || longitude.value === undefined
    ? { says }
    : { value: { latitude: latitude.value, longitude: longitude.value }, says };
}

const MAX_AGE = 120;
const AGE =
  /^(?:fra|minst|over|from|at least)?\s?(\d{1,3})\s?(?:år|years?)?\s?(?:\+|og oppover|og eldre|and over|and older)?$/i;
const AGES = /^(?:fra\s|from\s)?(\d{1,3})\s?(?:år)?\s?(?:-|–|—|til|to)\s?(\d{1,3})\s?(?:år|years?)?$/i;
const UNDER = /^(?:under|yngre enn|below|younger than)\s(\d{1,3})\s?(?:år|years?)?$/i;
/** Of everybody's age. */
const NO_LIMIT = /^(?:alle|alle aldre|ingen|ingen grense|ingen aldersgrense|all|all ages|none|any)$/i;

/** The youngest and the oldest age, in years. */
export interface AgeRange {
  minimum?: number;
  maximum?: number;
}

/** `18`, `18+`, `16–25 år`, `under 25`. */
export function readAgeRange(cell: CellValue): ReadValue<AgeRange> {
  const text = cellText(cell).slice(0, 60);
  if (text === '' || readAnswer(text) === 'unknown' || NO_LIMIT.test(text)) return NOTHING;
  const date = madeDate(cell);
  if (date !== undefined) return date;
  const range = AGES.exec(text);
  const minimum = range?.[1] ?? AGE.exec(text)?.[1];
  const under = UNDER.exec(text)?.[1];
  const ages = {
    ...(minimum === undefined ? {} : { minimum: Number(minimum) }),
    ...(range === null ? {} : { maximum: Number(range[2]) }),
    ...(under === undefined ? {} : { maximum: Number(under) - 1 }),
  };
  const all = Object.values(ages);
  return all.length === 0 || all.some((age) => age < 0 || age > MAX_AGE)
    ? unread('sheet/number-unreadable', { found: shownText(text) })
    : value(ages);
}

/** One age, in years. */
export function readAge(cell: CellValue): ReadValue<number> {
  const text = cellText(cell).slice(0, 60);
  if (text === '' || readAnswer(text) === 'unknown' || NO_LIMIT.test(text)) return NOTHING;
  const date = madeDate(cell);
  if (date !== undefined) return date;
  const age = Number(AGE.exec(text)?.[1] ?? NaN);
  return age <= MAX_AGE ? value(age) : unread('sheet/number-unreadable', { found: shownText(text) });
}

import { parseClock, parseDate } from '../hours/calendar.ts';
import { readIf, readMatching } from './lenient.ts';

/** Readers of single values, by the formats of the data model. */

const isDate = (value: string): boolean => parseDate(value) !== undefined;
const isClock = (value: string): boolean => parseClock(value) !== undefined;

export const readDate = readIf(isDate);
export const readClock = readIf(isClock);
/** 24:00 is only an end. */
export const readStart = readIf((value) => value !== '24:00' && isClock(value));
/** A day that exists at least in leap years. */
export const readMonthDay = readIf((value) => isDate(`2024-${value}`));
export const readId = readMatching(/^[a-z0-9]+(?:-+[a-z0-9]+)*$/);
export const readLanguage = readMatching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/);
export const readCountry = readMatching(/^[A-Z]{2}$/);
/** A year, a month that exists, or a day that does. */
export const readDateOrMonth = readIf(
  (value) => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value) || isDate(value),
);

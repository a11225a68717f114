import { parseClock, parseDate } from '../hours/calendar.ts';
import { readMatching, type Reader } from './lenient.ts';

/** Readers of single values, by the formats of the data model. */

export const readDate: Reader<string> = (value, path, report) =>
  typeof value === 'string' && parseDate(value) !== undefined
    ? value
    : (report({ path, kind: 'unusable' }), undefined);
export const readClock: Reader<string> = (value, path, report) =>
  typeof value === 'string' && parseClock(value) !== undefined
    ? value
    : (report({ path, kind: 'unusable' }), undefined);
/** 24:00 is only an end. */
export const readStart: Reader<string> = (value, path, report) =>
  value === '24:00' ? (report({ path, kind: 'unusable' }), undefined) : readClock(value, path, report);
/** A day that exists at least in leap years. */
export const readMonthDay: Reader<string> = (value, path, report) =>
  typeof value === 'string' && parseDate(`2024-${value}`) !== undefined
    ? value
    : (report({ path, kind: 'unusable' }), undefined);
export const readId = readMatching(/^[a-z0-9]+(?:-+[a-z0-9]+)*$/);
export const readLanguage = readMatching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/);
export const readCountry = readMatching(/^[A-Z]{2}$/);
/** A year, a month that exists, or a day that does. */
export const readDateOrMonth: Reader<string> = (value, path, report) =>
  typeof value === 'string' && /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value)
    ? value
    : readDate(value, path, report);

import type { WrittenColumn } from './written-workbook.ts';

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** The days before 1 March 1900 have other numbers in Excel, which takes 1900 for a leap year; later ones than the last are no date to our reader when they are text. */
const FIRST_DATE = '1900-03-01';
const LAST_DATE = '2200-12-31';

/** The day of a cell that is written as a date; undefined for one that stays a text. */
export function dateOfCell(text: string, column: WrittenColumn | undefined): string | undefined {
  if (column?.isDate !== true || !ISO_DATE.test(text) || text < FIRST_DATE || text > LAST_DATE)
    return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined;
}

/** 30 December 1899, from which Excel counts the days after February 1900. */
const SERIAL_START = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** The number of a day in XLSX (ECMA-376 part 1, 18.17.4.1). */
export const serialOfDate = (date: string): number =>
  Math.round((Date.parse(`${date}T00:00:00Z`) - SERIAL_START) / DAY_MS);

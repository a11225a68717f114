import type { Source } from '../../entities/source.ts';

/**
 * The first day, YYYY-MM-DD, of a date that may be only a year or a month: nobody says that it was later, and a promise
 * that counts too long turns somebody away at the door.
 */
const firstDayOf = (date: string): string => date.padEnd('YYYY-MM-DD'.length, '-01');

/** When a source says what it says: the date it was published, else the date it was read. Never later than it was read. */
export function dateOfSource({ publishedOn, retrievedOn }: Source): string {
  const published = firstDayOf(publishedOn ?? retrievedOn);
  return published < retrievedOn ? published : retrievedOn;
}

/** The year, YYYY, where what stands for this day is a page dated by its year alone: no month of it is known. */
export const yearAlone = (sources: readonly Source[], day: string | undefined): string | undefined =>
  sources.find(({ publishedOn }) => `${publishedOn}-01-01` === day)?.publishedOn;

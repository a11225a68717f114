import type { Source } from '../../entities/source.ts';

/** The last day of a date that may be only a year or a month. */
function endOfPeriod(date: string): string {
  if (/^\d{4}$/.test(date)) return `${date}-12-31`;
  return /^\d{4}-\d{2}$/.test(date) ? `${date}-${date.endsWith('-02') ? '28' : '30'}` : date;
}

/** When a source says what it says: the date it was published, else the date it was read. Never later than it was read. */
export function dateOfSource({ publishedOn, retrievedOn }: Source): string {
  const published = publishedOn === undefined ? retrievedOn : endOfPeriod(publishedOn);
  return published < retrievedOn ? published : retrievedOn;
}

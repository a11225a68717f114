import { isIsoDate } from '../calendar.ts';
import { textAt, type Data } from '../data.ts';
import { monthsAfter } from './days.ts';

/**
 * Months for which a page speaks that says when it was published. Our own choice, ten times the year of a reading: a page
 * that is still there says so still, until it is plain that everybody forgot it.
 */
const PUBLISHED_MONTHS = 120;

/** The day of a copy in an archive: web.archive.org/web/20120304…/, archive.ph/2012.03.04-… */
const ARCHIVED =
  /^https?:\/\/(?:web\.archive\.org\/(?:web\/)?|(?:www\.)?archive\.(?:today|ph|is|li|vn|fo|md)\/|arquivo\.pt\/wayback\/)(\d{4})[.-]?(\d{2})?[.-]?(\d{2})?/i;
const WRITTEN = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** The last day that may be meant: of `2012` the last of the year. */
function lastDayOf(match: RegExpExecArray | null): string | undefined {
  if (match === null) return undefined;
  const [, year = '', month = '12', day] = match;
  const days = day === undefined ? ['31', '30', '29', '28'] : [day];
  return days.map((one) => `${year}-${month}-${one}`).find(isIsoDate);
}

const archivedOn = (record: Data): string | undefined =>
  lastDayOf(ARCHIVED.exec(textAt(record, 'url') ?? '')) ??
  lastDayOf(ARCHIVED.exec(textAt(record, 'via') ?? ''));

/** How old what a source says is. */
export interface SourceAge {
  /** The day from which it counts; undefined without any. */
  day: string | undefined;
  /** Is it older than the day on which it was read? */
  isOlderThanRead: boolean;
}

/**
 * A copy in an archive is as old as the copy, and a page that was published long ago as old as that; else it is as new as
 * it was read.
 */
export function ageOfSource(record: Data, today: string): SourceAge {
  const readOn = textAt(record, 'retrievedOn');
  const published = lastDayOf(WRITTEN.exec(textAt(record, 'publishedOn') ?? ''));
  const isForgotten = published !== undefined && monthsAfter(published, PUBLISHED_MONTHS) < today;
  const [oldest] = [archivedOn(record), isForgotten ? published : undefined].filter(isIsoDate).sort();
  const isOlderThanRead = oldest !== undefined && (!isIsoDate(readOn) || oldest < readOn);
  return { day: isOlderThanRead ? oldest : readOn, isOlderThanRead };
}

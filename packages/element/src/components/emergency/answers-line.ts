import { hoursStaleAfter, openingStatus, type Contact, type DirectoryHead } from '@service-directory/schema';
import type { Locale } from '../../locales/locale.ts';
import { statusLine, type StatusLine } from '../../status-line.ts';

/**
 * Whether somebody answers a number for danger now; undefined for one that always answers, and for one of which no hours are
 * known. Such a number has no date of its own: its hours are as old as the directory, and count as long as those of a record.
 * @param at epoch milliseconds
 */
export function answersLine(
  contact: Contact,
  { timeZone, publicHolidays, updatedOn, languages, codes }: DirectoryHead,
  locale: Locale,
  at: number,
): StatusLine | undefined {
  const { openingHours } = contact;
  if (openingHours === undefined || openingHours.always === true) return undefined;
  const staleAfter = hoursStaleAfter({ verification: { lastVerifiedOn: updatedOn } }, { at, timeZone });
  const moment = { at, timeZone, publicHolidays, staleAfter };
  const status = openingStatus(openingHours, moment);
  return statusLine(
    { ...status, of: { kind: 'contact', contact } },
    {
      ...moment,
      locale,
      sourceLanguage: languages[0],
      codes,
      lastVerifiedOn: updatedOn,
      hours: openingHours,
      ask: '',
      isPaused: false,
    },
  );
}

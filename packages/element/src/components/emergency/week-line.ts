import { weekView, type DirectoryHead, type OpeningHours } from '@service-directory/schema';
import { weekText } from '@service-directory/schema/hours-text';
import { isolate } from '../../format.ts';
import type { Locale } from '../../locales/locale.ts';

/** The hours of a week in one line, in the language of the page. */
export const weekLine = (
  hours: OpeningHours,
  { timeZone, publicHolidays }: DirectoryHead,
  locale: Locale,
  at: number,
): string => isolate(weekText(weekView(hours, { at, timeZone, publicHolidays }), locale.lang));

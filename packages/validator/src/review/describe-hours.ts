import type { OpeningHours, Text } from '@service-directory/schema';
import { describeWeek } from './describe-week.ts';
import { writeDate, type ReviewLanguage } from './words/index.ts';

/** What is needed to tell hours. */
export interface HoursContext {
  /** YYYY-MM-DD in the time zone of the directory. */
  today: string;
  language: ReviewLanguage;
  /** A text of the record in the language of the message, if it may be told. */
  tell(text: Text | undefined): string | undefined;
}

/** Longer lists of exceptions are for the record, not for a mail. */
const MAX_EXCEPTIONS = 6;

function exceptionsOf(hours: OpeningHours, { today, language, tell }: HoursContext): string[] {
  const { words } = language;
  return (hours.exceptions ?? [])
    .filter(({ through }) => through >= today)
    .slice(0, MAX_EXCEPTIONS)
    .map(({ from, through, periods, note }) => {
      const [first, last] = [writeDate(from, language), writeDate(through, language)];
      const spans = (periods ?? []).map(({ opens, closes }) => `${opens}–${closes ?? '?'}`).join(', ');
      const told =
        periods === undefined ? words.closedFrom(first, last) : words.otherHoursFrom(first, last, spans);
      const why = tell(note);
      return why === undefined ? told : `${told} (${why})`;
    });
}

/** Opening hours in words, part by part; none when the record has none. */
export function describeHours(hours: OpeningHours | undefined, context: HoursContext): string[] {
  if (hours === undefined) return [];
  const { words } = context.language;
  const lines: string[] = [];
  const week = hours.always === true ? words.always : describeWeek(hours.periods ?? [], context);
  if (week !== '') lines.push(week);
  const printed = context.tell(hours.printed);
  if (lines.length === 0 && printed !== undefined) lines.push(printed);
  const exceptions = exceptionsOf(hours, context);
  if (lines.length === 0) return exceptions;
  const condition = context.tell(hours.condition);
  if (condition !== undefined) lines.push(words.hoursOnlyIf(condition));
  // Round the clock is every day, unless the record says otherwise of holidays.
  const holidays = hours.publicHolidays ?? (hours.always === true ? undefined : 'unconfirmed');
  if (holidays !== undefined) lines.push(words.holidays[holidays]);
  lines.push(...exceptions);
  if (lines[0] === week && week.includes('?')) lines.push(words.unknownMark);
  return lines;
}

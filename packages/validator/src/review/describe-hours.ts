import type { OpeningHours } from '@service-directory/schema';
import { describeWeek, limitsOf } from './describe-week.ts';
import type { Telling } from './telling.ts';
import { withPart, writeDate } from './words/index.ts';

/** What is needed to tell hours. */
export type HoursContext = Pick<Telling, 'today' | 'language' | 'tell' | 'namesOf'>;

/** Longer lists of exceptions are for the record, not for a mail. */
const MAX_EXCEPTIONS = 6;

function exceptionsOf(hours: OpeningHours, context: HoursContext): string[] {
  const { today, language, tell } = context;
  const { words } = language;
  const coming = (hours.exceptions ?? []).filter(({ through }) => through >= today);
  const told = coming.slice(0, MAX_EXCEPTIONS).map(({ from, through, periods, note }) => {
    const [first, last] = [writeDate(from, language), writeDate(through, language)];
    const spans = (periods ?? []).map((span) =>
      withPart(`${span.opens}–${span.closes ?? '?'}`, limitsOf(span, context).join(', ')),
    );
    return withPart(
      periods === undefined
        ? words.closedFrom(first, last)
        : words.otherHoursFrom(first, last, spans.join(', ')),
      tell(note),
    );
  });
  const more = coming.length - told.length;
  return more === 0 ? told : [...told, words.moreDays(more)];
}

/** Opening hours in words, part by part; none when the record has none. */
export function describeHours(hours: OpeningHours | undefined, context: HoursContext): string[] {
  if (hours === undefined) return [];
  const { words } = context.language;
  const lines: string[] = [];
  const week = hours.always === true ? words.always : describeWeek(hours.periods ?? [], context);
  if (week !== '') lines.push(week);
  const printed = context.tell(hours.printed);
  if (printed !== undefined) lines.push(lines.length === 0 ? printed : words.asPrinted(printed));
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

import { WEEKDAYS, type Weekday } from '@service-directory/schema';
import type { HoursCursor } from './hours-cursor.ts';

/** The days of a stretch of hours. */
export interface TakenDays {
  days: readonly Weekday[];
  isHoliday: boolean;
  /** Which such weekdays of the month. */
  nth: (1 | 2 | 3 | 4 | 5 | -1 | -2 | -3 | -4 | -5)[] | undefined;
  /** The words say that the ordinals are those of a month. */
  isOfMonth: boolean;
}

/** From one day to another, over the end of the week when need be. */
function range(from: Weekday, through: Weekday): Weekday[] {
  const start = WEEKDAYS.indexOf(from);
  const length = (WEEKDAYS.indexOf(through) - start + 7) % 7;
  return Array.from({ length: length + 1 }, (_, step) => WEEKDAYS[(start + step) % 7] ?? from);
}

/** `to` is Thursday in short; between two longer names of days it is the English word. */
const isDashWord = (cursor: HoursCursor): boolean => {
  const [before, word, after] = [cursor.peek(), cursor.peek(1), cursor.peek(2)];
  const isBetween = before?.kind === 'days' && after?.kind === 'days' && before.isLong && after.isLong;
  return isBetween && word !== undefined && cursor.text.slice(word.from, word.to).toLowerCase() === 'to';
};

/** How days and their like begin in English and in no other of our languages. */
const ENGLISH_DAY = /^(?:mon|tue|wed|thu|fri|sat|sun|public|bank|holi|week|work|every|the)/;

/** `on` is Wednesday in short; before an English name of a day it is the English word. */
function skipEnglishOn(cursor: HoursCursor): void {
  const [word, next] = [cursor.peek(), cursor.peek(1)];
  if (word?.kind !== 'days' || next === undefined) return;
  const small = cursor.text.toLowerCase();
  if (small.slice(word.from, word.to) === 'on' && ENGLISH_DAY.test(small.slice(next.from, next.to)))
    cursor.take('days');
}

/** Days in any order, as lists and ranges; undefined when no day stands here. */
export function takeDays(cursor: HoursCursor): TakenDays | undefined {
  const days = new Set<Weekday>();
  const nth: NonNullable<TakenDays['nth']> = [];
  let isHoliday = false;
  const isDayAhead = (ahead: number): boolean =>
    cursor.sees('days', ahead) || cursor.sees('holiday', ahead) || cursor.sees('ordinal', ahead);

  skipEnglishOn(cursor);
  for (;;) {
    for (let word = cursor.take('ordinal'); word !== undefined; word = cursor.take('ordinal')) {
      nth.push(word.nth as 1);
      if (cursor.sees('comma') && cursor.sees('ordinal', 1)) cursor.take('comma');
    }
    if (cursor.take('holiday') !== undefined) isHoliday = true;
    else {
      const isTo = isDashWord(cursor);
      const first = cursor.take('days');
      if (first === undefined) break;
      const isRange = isTo || ((cursor.sees('dash') || cursor.sees('to-word')) && cursor.sees('days', 1));
      if (isRange) {
        if (isTo) cursor.take('days');
        cursor.skip('dash', 'to-word');
        const last = cursor.take('days');
        const [from, through] = [first.days[0], last?.days.at(-1)];
        if (from !== undefined && through !== undefined)
          for (const day of range(from, through)) days.add(day);
      } else for (const day of first.days) days.add(day);
    }
    // Another day may follow at once, or behind a comma, an `og` or a filler.
    let ahead = 0;
    while (cursor.sees('comma', ahead) || cursor.sees('filler', ahead)) ahead++;
    if (!isDayAhead(ahead)) break;
    cursor.skip('comma', 'filler');
  }
  if (days.size === 0 && !isHoliday) return undefined;
  const isOfMonth = cursor.take('of-month') !== undefined;
  return {
    days: WEEKDAYS.filter((day) => days.has(day)),
    isHoliday,
    nth: nth.length === 0 ? undefined : nth,
    isOfMonth,
  };
}

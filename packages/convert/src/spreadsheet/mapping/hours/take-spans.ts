import type { HoursCursor } from './hours-cursor.ts';

/** Minutes from midnight; without `closes` the end is not known. */
export interface Span {
  opens: number;
  closes?: number;
}

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1440;

/** `HH:MM` */
export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / MINUTES_PER_HOUR)).padStart(2, '0')}:${String(minutes % MINUTES_PER_HOUR).padStart(2, '0')}`;

/** `to` between two times is the English word; elsewhere it is Thursday in short. */
const seesEnglishTo = (cursor: HoursCursor): boolean => {
  const word = cursor.peek();
  return (
    word?.kind === 'days' &&
    cursor.sees('time', 1) &&
    cursor.text.slice(word.from, word.to).toLowerCase() === 'to'
  );
};

/** The end of a day with evening hours; before it, an end such as `3` may be three in the afternoon. */
const EVENING = 18 * MINUTES_PER_HOUR;
const NOON = 12 * MINUTES_PER_HOUR;

/** One span; undefined when there is a time that is no span, or one that may mean two things. */
function takeSpan(cursor: HoursCursor, isFrom: boolean): Span | undefined {
  const first = cursor.take('time');
  // The end of a day is no time to open.
  if (first === undefined || first.minutes >= MINUTES_PER_DAY) return undefined;
  if (seesEnglishTo(cursor)) cursor.take('days');
  else if (cursor.sees('dash') || cursor.sees('to-word')) cursor.skip('dash', 'to-word', 'filler');
  else return isFrom ? { opens: first.minutes } : undefined;
  const last = cursor.take('time');
  if (last === undefined)
    return cursor.isAtEnd || cursor.sees('comma') ? { opens: first.minutes } : undefined;
  // `1–3 pm` begins after midday, `10–3 pm` does not.
  const isAfterNoon = last.half === 'pm' && first.half === undefined && first.minutes + NOON < last.minutes;
  const opens = first.minutes + (isAfterNoon && first.minutes < NOON ? NOON : 0);
  const isUnclear =
    last.isPlain && last.minutes > 0 && last.minutes < NOON && last.minutes <= opens && opens < EVENING;
  return isUnclear ? undefined : { opens, closes: last.minutes };
}

/** The times that follow, separated by commas; none when no time stands here, undefined when one cannot be read. */
export function takeSpans(cursor: HoursCursor): Span[] | undefined {
  const spans: Span[] = [];
  for (;;) {
    const isFrom = (cursor.take('from') ?? cursor.take('after')) !== undefined;
    cursor.skip('filler');
    if (!cursor.sees('time')) return isFrom ? undefined : spans;
    const span = takeSpan(cursor, isFrom);
    if (span === undefined) return undefined;
    spans.push(span);
    let ahead = 0;
    while (cursor.sees('comma', ahead) || cursor.sees('filler', ahead)) ahead++;
    const isTimeAhead =
      ahead > 0 &&
      (cursor.sees('time', ahead) ||
        ((cursor.sees('from', ahead) || cursor.sees('after', ahead)) && cursor.sees('time', ahead + 1)));
    // `man 10–12, 14–16` goes on; `10–15 man, 12–14 tir` does not, but is read item by item before it comes here.
    if (!isTimeAhead) return spans;
    cursor.skip('comma', 'filler');
  }
}

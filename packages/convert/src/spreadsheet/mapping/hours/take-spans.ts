import type { HoursCursor } from './hours-cursor.ts';
import type { HoursToken } from './hours-token.ts';

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

type TimeToken = Extract<HoursToken, { kind: 'time' }>;

const NOON = 12 * MINUTES_PER_HOUR;
/** Who opens later writes as a clock of 24 hours does, and means the end so too. */
const AFTERNOON = 15 * MINUTES_PER_HOUR;
/** Later still, a bare end such as `3` is three at night. */
const EVENING = 18 * MINUTES_PER_HOUR;
/** Before it hardly anything opens in the morning, and bare times such as `1–3` are after midday as likely. */
const MORNING = 7 * MINUTES_PER_HOUR;

/**
 * May an end before the beginning be one in the afternoon, as in `9–3` and `10:00–4:00`? Nights such as `22–03` and
 * `16:00–08:00` are sure.
 */
function mayEndAfterNoon(first: TimeToken, last: TimeToken, opens: number): boolean {
  const { minutes, half, isPlain, isPadded } = last;
  // `6pm–9` ends in the evening as likely as in the morning; `9pm–1` is a night.
  if (first.half === 'pm' && half === undefined && !isPadded)
    return minutes <= NOON && minutes + NOON > opens;
  if (minutes > opens || minutes >= NOON || half === 'pm') return false;
  if (half === 'am') {
    // `10–2 am` may begin in the evening, and 12 am is midday to many.
    const isLateHour = first.half === undefined && opens <= NOON;
    return isLateHour || (minutes < MINUTES_PER_HOUR && opens < NOON);
  }
  if (isPlain) return minutes > 0 && opens < EVENING;
  return minutes >= MINUTES_PER_HOUR && opens < Math.min(AFTERNOON, minutes + NOON);
}

/** `5`, `5:30`: may it be in the afternoon, when nothing else tells? */
const isSmall = ({ half, isPadded, minutes }: TimeToken): boolean =>
  half === undefined && !isPadded && minutes >= MINUTES_PER_HOUR && minutes < MORNING;

/** May both times be in the afternoon: `1–3`, `5:30–8`? */
const mayBothBeAfterNoon = (first: TimeToken, last: TimeToken): boolean =>
  isSmall(first) &&
  last.half === undefined &&
  !last.isPadded &&
  last.minutes < NOON &&
  first.minutes < last.minutes;

/** Hours without an end that is known. */
const openEnd = (first: TimeToken): Span | undefined =>
  isSmall(first) ? undefined : { opens: first.minutes };

/** One span; undefined when there is a time that is no span, or one that may mean two things. */
function takeSpan(cursor: HoursCursor, isFrom: boolean, isBetween: boolean): Span | undefined {
  const first = cursor.take('time');
  // The end of a day is no time to open.
  if (first === undefined || first.minutes >= MINUTES_PER_DAY) return undefined;
  if (seesEnglishTo(cursor)) cursor.take('days');
  else if (cursor.sees('dash') || cursor.sees('to-word')) cursor.skip('dash', 'to-word', 'filler');
  else if (isBetween) cursor.skip('comma', 'filler');
  else return isFrom ? openEnd(first) : undefined;
  const last = cursor.take('time');
  if (last === undefined && isBetween) return undefined;
  if (last === undefined) return cursor.isAtEnd || cursor.sees('comma') ? openEnd(first) : undefined;
  // `1–3 pm` begins after midday, `10–3 pm` does not.
  const isAfterNoon = last.half === 'pm' && first.half === undefined && first.minutes + NOON < last.minutes;
  const opens = first.minutes + (isAfterNoon && first.minutes < NOON ? NOON : 0);
  const next = cursor.after(0, 'filler');
  const isNextDay = cursor.sees('next-day', next);
  if (isNextDay) cursor.skip('filler', 'next-day');
  if (
    isNextDay ? last.minutes > opens : mayEndAfterNoon(first, last, opens) || mayBothBeAfterNoon(first, last)
  )
    return undefined;
  // From one time to the same may be a whole day, or a slip.
  if (opens === last.minutes && opens > 0) return undefined;
  return { opens, closes: last.minutes };
}

/**
 * `18–24, 00–02`: whoever writes so means the night that has begun, and by the letter the second part would be of the morning
 * before. Which days it is of cannot be known.
 */
const goesOnAfterMidnight = (before: Span | undefined, { opens }: Span): boolean =>
  before?.closes !== undefined &&
  opens === 0 &&
  (before.closes === 0 || before.closes >= MINUTES_PER_DAY - 1);

/** The times that follow, separated by commas; none when no time stands here, undefined when one cannot be read. */
export function takeSpans(cursor: HoursCursor): Span[] | undefined {
  const spans: Span[] = [];
  for (;;) {
    const isBetween = /^(?:mellom|between)/i.test(cursor.wordsAt(0));
    const isFrom = (cursor.take('from') ?? cursor.take('after')) !== undefined;
    cursor.skip('filler');
    if (!cursor.sees('time')) return isFrom ? undefined : spans;
    const span = takeSpan(cursor, isFrom, isBetween);
    if (span === undefined || goesOnAfterMidnight(spans.at(-1), span)) return undefined;
    spans.push(span);
    let ahead = 0;
    ahead = cursor.after(ahead, 'comma', 'filler');
    const isTimeAhead =
      ahead > 0 &&
      (cursor.sees('time', ahead) ||
        ((cursor.sees('from', ahead) || cursor.sees('after', ahead)) && cursor.sees('time', ahead + 1)));
    // `man 10–12, 14–16` goes on; `10–15 man, 12–14 tir` does not, but is read item by item before it comes here.
    if (!isTimeAhead) return spans;
    cursor.skip('comma', 'filler');
  }
}

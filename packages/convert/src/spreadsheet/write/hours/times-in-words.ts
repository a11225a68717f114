import type { Draft } from '../../mapping/assemble/desk.ts';
import type { SheetLanguage } from '../../mapping/column.ts';
import { HOURS_WORDS } from './hours-words.ts';

const CLOCK = /^(\d{2}):(\d{2})$/;
const MINUTES_PER_HOUR = 60;
const NOON = 12;
/** Bare hours before it, such as `1–3`, may be in the afternoon. */
const MORNING = 7;
/** A night that begins before this hour is told to be one. */
const NIGHT_FROM = 15;

interface Clock {
  hour: number;
  minute: number;
}

function clockOf(time: unknown): Clock | undefined {
  const match = typeof time === 'string' ? CLOCK.exec(time) : null;
  return match === null ? undefined : { hour: Number(match[1]), minute: Number(match[2]) };
}

const whole = ({ hour, minute }: Clock): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** `10` for ten sharp, `10:30` else. */
const short = (clock: Clock): string => (clock.minute === 0 ? String(clock.hour) : whole(clock));

const minutesOf = ({ hour, minute }: Clock): number => hour * MINUTES_PER_HOUR + minute;

/** `10–15`, `10–15:30`, `20:00–03:00`, `fra 10`; undefined when a time is none. */
export function timesInWords({ opens, closes }: Draft, language: SheetLanguage): string | undefined {
  const from = clockOf(opens);
  if (from === undefined) return undefined;
  if (closes === undefined) {
    const { from: word } = HOURS_WORDS[language];
    return `${word} ${from.hour < MORNING ? whole(from) : short(from)}`;
  }
  const until = clockOf(closes);
  if (until === undefined) return undefined;
  const [begin, end] = [minutesOf(from), minutesOf(until)];
  const isSmall = from.hour < MORNING && end <= NOON * MINUTES_PER_HOUR;
  // `10–3` may be three in the afternoon, and `1–3` one.
  const isUnclear = (end <= begin && until.hour <= NOON) || isSmall;
  if (!isUnclear) return `${short(from)}–${short(until)}`;
  const isNight = end <= begin && begin < NIGHT_FROM * MINUTES_PER_HOUR && end >= MINUTES_PER_HOUR;
  return `${whole(from)}–${whole(until)}${isNight ? ` ${HOURS_WORDS[language].nextDay}` : ''}`;
}

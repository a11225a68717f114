import {
  codeWords,
  localMomentOf,
  needsNoAppointment,
  type CodeDefinition,
  type HoursLimits,
  type OpeningHours,
  type OpeningStatusOptions,
  type Service,
  type ServiceStatus,
  type Text,
} from '@service-directory/schema';
import { isSure, openUntil, sureOpening } from '@service-directory/schema/hours-outlook';
import { formatDate, formatTime, formatUnits, formatWeekday, textOf } from './format.ts';
import type { Locale } from './locales/locale.ts';

/** Words of the interface; or words of the directory, with their language. */
export type StatusPart = string | { text: string; lang?: string };

/** The open state in words. */
export interface StatusLine {
  tone: 'open' | 'closed' | 'unknown';
  /** The state, in one or two words. */
  headline: string;
  /** What to know beside it. */
  detail: string;
  /** The same in parts, when some of them are words of the directory. */
  parts?: readonly StatusPart[];
}

/** Parts as they follow each other; empty ones are left out. */
const lineOf = (
  tone: StatusLine['tone'],
  headline: string,
  said: readonly (StatusPart | undefined)[],
  between: string,
): StatusLine => {
  const parts = said.flatMap((part) => (part ? [between, part] : [])).slice(1);
  const detail = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  return { tone, headline, detail, parts };
};

export interface StatusContext extends OpeningStatusOptions {
  locale: Locale;
  /** Now, epoch milliseconds. */
  at: number;
  sourceLanguage: string | undefined;
  /** The codes of the directory's own. */
  codes?: readonly CodeDefinition[] | undefined;
  /** When the record was last checked, YYYY-MM-DD. */
  lastVerifiedOn: string | undefined;
  /** Do the hours themselves end before anybody has to check them again? */
  isOver?: boolean;
  /** The hours that the state rests on, if there are any. */
  hours: OpeningHours | undefined;
  /** What to do before one goes there, such as "Call first."; empty where nobody can be asked. */
  ask: string;
  isPaused: boolean;
  /** What to do before one goes to a place whose address is not told; empty for others. */
  askWhere?: string | undefined;
  /** The groups that alone are welcome to the service, where its hours are not for some of them. */
  onlyFor?: readonly string[] | undefined;
  /** How one gets in to the service, where its hours do not say; none for what is not known. */
  entry?: readonly string[];
}

/** A minute of the day as HH:MM. */
const clockOf = (minute: number) =>
  [minute / 60, minute % 60].map((part) => `${Math.floor(part)}`.padStart(2, '0')).join(':');

/**
 * Clock time and, when it is not today, the weekday of an instant, from a week on with its date. The end of a night needs no
 * weekday.
 */
function whenOf(
  instant: string,
  { at, timeZone, locale }: StatusContext,
  { isEnd } = { isEnd: true },
): { time: string; day?: string } {
  let moment = localMomentOf(Date.parse(instant), timeZone);
  let minute = Math.floor(moment.minute);
  if (isEnd && minute === 0) {
    // The end of a day, not the beginning of the next.
    moment = localMomentOf(Date.parse(instant) - 1, timeZone);
    minute = 24 * 60;
  }
  const today = localMomentOf(at, timeZone).day;
  const time = clockOf(minute);
  const isNight = isEnd && moment.day === today + 1 && minute < 12 * 60;
  if (moment.day === today || isNight) return { time: formatTime(time) };
  const date = moment.day < today + 7 ? '' : ` ${formatDate(moment.date, locale)}`;
  return { time: formatTime(time), day: formatWeekday(moment.date, locale) + date };
}

/** For whom alone it is open or will be. */
function groupParts({ openFor }: HoursLimits, context: StatusContext): string[] {
  const { locale, onlyFor = [] } = context;
  const groups = (openFor ?? onlyFor).map(
    (group) => codeWords('audience', group, locale.labels, context).label,
  );
  return groups.length === 0 ? [] : [locale.messages.onlyFor(formatUnits(groups, locale))];
}

/** For whom it is open or will be, what that is called and what to arrange before. */
function limitParts(limits: HoursLimits, context: StatusContext): StatusPart[] {
  const parts: StatusPart[] = groupParts(limits, context);
  for (const label of limits.labels ?? []) parts.push(...wordsOf(label, context));
  const { entry = context.entry ?? [] } = limits;
  const words: Readonly<Record<string, { label: string }>> = context.locale.labels.entry;
  if (!needsNoAppointment({ access: { entry } } as Service, ''))
    for (const way of entry)
      // These say nothing of what to do before.
      if (way !== 'no-referral-needed' && way !== 'online') parts.push(words[way]?.label ?? context.ask);
  return parts;
}

/** Words of the directory, if there are any. */
function wordsOf(text: Text | undefined, { locale, sourceLanguage }: StatusContext): StatusPart[] {
  const words = textOf(text, locale, sourceLanguage);
  return words === undefined ? [] : [words];
}

function openLine(status: ServiceStatus, context: StatusContext): StatusLine {
  const { messages } = context.locale;
  const { changesAt, lastEntryAt } = status;
  const parts: (StatusPart | undefined)[] = [];
  const end = openUntil(status, context.hours ?? {}, context);
  if (end === 'never') {
    if (changesAt === undefined || isFar(changesAt, context.at)) parts.push(messages.roundTheClock);
  } else if (end !== undefined) {
    const { time, day } = whenOf(end, context);
    if (isFar(end, context.at, 7)) parts.push(messages.roundTheClock);
    parts.push(day === undefined ? messages.until(time) : messages.untilDay(day, time));
  }
  parts.push(...new Set([...limitParts(status, context), context.askWhere]));
  if (lastEntryAt !== undefined) parts.push(messages.entryUntil(whenOf(lastEntryAt, context).time));
  return lineOf('open', messages.open, parts, ' · ');
}

/** Further than two days off, a change is not what "open until" is about; what lasts a week is open at night too. */
const isFar = (instant: string, at: number, days = 2) => Date.parse(instant) - at > days * 86_400_000;

/** A door that is shut, or lets nobody in any more, and when it opens next. */
function shutLine(
  tone: StatusLine['tone'],
  headline: string,
  next: ServiceStatus['next'],
  context: StatusContext,
): StatusLine {
  const { messages } = context.locale;
  const { hours = {} } = context;
  const say = (parts: readonly StatusPart[], between = ''): StatusLine =>
    lineOf(tone, headline, parts, between);
  if (next === undefined) return say([]);
  // An opening that is itself uncertain is not promised.
  const sure = isSure(next, hours) ? next : sureOpening(hours, context);
  const { time, day } = whenOf((sure ?? next).opensAt, context, { isEnd: false });
  const opens = day === undefined ? messages.opensAt(time) : messages.opensOn(day, time);
  if (sure !== undefined) {
    const sooner = sure === next ? '' : messages.perhapsSooner;
    return say([opens, sooner, ...limitParts(sure, context)], ' · ');
  }
  const condition = next.reason === 'holiday-unconfirmed' ? [] : conditionParts(context);
  return say(condition.length > 0 ? [`${opens} · `, ...condition] : []);
}

/** «Only when: below −10 °C.» Its words are of the directory, those around them of another language, perhaps of another direction. */
function conditionParts(context: StatusContext): StatusPart[] {
  const [condition] = wordsOf(context.hours?.condition, context);
  if (condition === undefined) return [];
  const [before = '', after = ''] = context.locale.messages.conditionUnknown('\0').split('\0');
  return [before, condition, after];
}

/** How old hours are that count no more, in words. */
export const ageWords = (lastVerifiedOn: string | undefined, locale: Locale): string =>
  lastVerifiedOn === undefined
    ? locale.messages.staleNever
    : locale.messages.lastVerified(formatDate(lastVerifiedOn, locale));

function unknownLine(status: ServiceStatus, context: StatusContext): StatusLine {
  const { ask } = context;
  const { messages } = context.locale;
  const say = (headline: string, ...detail: string[]): StatusLine =>
    lineOf('unknown', headline, [...detail, ask], ' ');
  switch (status.reason) {
    case 'stale':
      // Hours that are over are not too old: nobody has said what holds now.
      if (context.isOver === true) return say(messages.hoursUnknown);
      return say(messages.hoursUnsure, ageWords(context.lastVerifiedOn, context.locale));
    case 'holiday-unconfirmed':
      return say(messages.hoursUnsure, messages.holidayUnknown);
    case 'condition': {
      const parts = conditionParts(context);
      if (parts.length === 0) return say(messages.mayBeOpen);
      return lineOf('unknown', messages.mayBeOpen, [...parts, ask && ` ${ask}`], '');
    }
    case 'end-unknown':
      return say(messages.mayBeOpen, messages.endUnknown);
    case 'printed-only':
    case 'notice':
      return say(messages.hoursUnsure);
    default:
      return say(messages.hoursUnknown);
  }
}

/** The same, and those whom alone the service is for. */
function withGroups(line: StatusLine, context: StatusContext): StatusLine {
  const { headline, detail, parts = [] } = line;
  const groups = groupParts({}, context);
  return groups.length === 0 ? line : lineOf('unknown', headline, [...parts, detail && ' · ', ...groups], '');
}

/** The open state of a service in words: never "open" or "closed" when that is not known. */
export function statusLine(status: ServiceStatus, context: StatusContext): StatusLine {
  const { state, isEntryOver, next } = status;
  const { messages } = context.locale;
  if (state === 'unknown') return withGroups(unknownLine(status, context), context);
  if (state === 'closed' && context.isPaused)
    return shutLine(state, messages.temporarilyClosed, undefined, context);
  if (state === 'closed') return shutLine(state, messages.closed, next, context);
  if (isEntryOver !== true) return openLine(status, context);
  const over = shutLine('unknown', messages.entryOver, next, context);
  return over.detail === '' ? withGroups(over, context) : over;
}

import {
  codeWords,
  localMomentOf,
  needsNoAppointment,
  type CodeDefinition,
  type Service,
  type ServiceStatus,
  type Text,
} from '@service-directory/schema';
import { formatDate, formatTime, formatUnits, formatWeekday, textOf } from './format.ts';
import { limitsEnd } from './limits-end.ts';
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

/** Parts as they follow each other. */
const lineOf = (
  tone: StatusLine['tone'],
  headline: string,
  said: readonly StatusPart[],
  between: string,
): StatusLine => {
  const parts = said.flatMap((part, index) => (index === 0 ? [part] : [between, part]));
  const detail = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  return { tone, headline, detail, parts };
};

export interface StatusContext {
  locale: Locale;
  /** Now, epoch milliseconds. */
  at: number;
  /** The service's time zone. */
  timeZone: string;
  sourceLanguage: string | undefined;
  /** The codes of the directory's own. */
  codes?: readonly CodeDefinition[] | undefined;
  /** When the record was last checked, YYYY-MM-DD. */
  lastVerifiedOn: string | undefined;
  /** The condition of the hours, if they have one. */
  condition: Text | undefined;
  /** Can the service be called? Decides between "call first" and "ask first". */
  hasPhone: boolean;
  isPaused: boolean;
  /** How one gets in to the service, where its hours do not say; none for what is not known. */
  entry?: readonly string[];
}

const pad = (value: number) => `${Math.floor(value)}`.padStart(2, '0');
/** A minute of the day as HH:MM. */
const clockOf = (minute: number) => `${pad(minute / 60)}:${pad(minute % 60)}`;

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
  const isMidnight = minute === 0 && moment.day === today + 1;
  const time = isMidnight ? '24:00' : clockOf(minute);
  const isNight = isEnd && moment.day === today + 1 && minute < 12 * 60;
  const isNear = moment.day === today || isMidnight || isNight;
  if (isNear) return { time: formatTime(time) };
  const date = moment.day < today + 7 ? '' : ` ${formatDate(moment.date, locale)}`;
  return { time: formatTime(time), day: formatWeekday(moment.date, locale) + date };
}

const askOf = ({ hasPhone, locale: { messages } }: Pick<StatusContext, 'hasPhone' | 'locale'>): string =>
  hasPhone ? messages.callFirst : messages.askFirst;

function openLine(status: ServiceStatus, context: StatusContext): StatusLine {
  const { messages, labels } = context.locale;
  if (status.isEntryOver === true) return lineOf('unknown', messages.entryOver, [], '');
  const parts: StatusPart[] = [];
  const limits = limitsEnd(status, clockOf(localMomentOf(context.at, context.timeZone).minute));
  if (limits !== undefined) parts.push(messages.until(formatTime(limits)));
  else if (status.changesAt === undefined || status.changesTo === 'unknown') {
    if (status.changesAt === undefined || isFar(status.changesAt, context.at))
      parts.push(messages.roundTheClock);
  } else {
    const { time, day } = whenOf(status.changesAt, context);
    parts.push(day === undefined ? messages.until(time) : messages.untilDay(day, time));
  }
  if (status.openFor !== undefined) {
    const groups = status.openFor.map((group) => codeWords('audience', group, labels, context).label);
    parts.push(messages.onlyFor(formatUnits(groups, context.locale)));
  }
  for (const label of status.labels ?? []) {
    const words = textOf(label, context.locale, context.sourceLanguage);
    if (words !== undefined) parts.push(words);
  }
  const entry = (status.entry ?? context.entry ?? []).filter(
    // These say nothing of what to do before.
    (way) => way !== 'no-referral-needed' && way !== 'online',
  );
  if (entry.length > 0 && !needsNoAppointment({ access: { entry } } as Service, ''))
    parts.push(askOf(context));
  if (status.lastEntryAt !== undefined)
    parts.push(messages.entryUntil(whenOf(status.lastEntryAt, context).time));
  return lineOf('open', messages.open, parts, ' · ');
}

/** Further than two days off, a change is not what "open until" is about. */
const isFar = (instant: string, at: number) => Date.parse(instant) - at > 2 * 86_400_000;

function closedLine(status: ServiceStatus, context: StatusContext): StatusLine {
  const { messages } = context.locale;
  if (context.isPaused) return { tone: 'closed', headline: messages.temporarilyClosed, detail: '' };
  if (status.next === undefined) return { tone: 'closed', headline: messages.closed, detail: '' };
  const { time, day } = whenOf(status.next.opensAt, context, { isEnd: false });
  const detail = day === undefined ? messages.opensAt(time) : messages.opensOn(day, time);
  // An opening that is itself uncertain is not promised.
  return {
    tone: 'closed',
    headline: messages.closed,
    detail: status.next.reason === undefined ? detail : '',
  };
}

/** How old hours are that count no more, in words. */
export const ageWords = (lastVerifiedOn: string | undefined, locale: Locale): string =>
  lastVerifiedOn === undefined
    ? locale.messages.staleNever
    : locale.messages.staleSince(formatDate(lastVerifiedOn, locale));

function unknownLine(status: ServiceStatus, context: StatusContext): StatusLine {
  const { messages } = context.locale;
  const first = askOf(context);
  const say = (headline: string, ...detail: string[]): StatusLine => ({
    tone: 'unknown',
    headline,
    detail: [...detail, first].filter((part) => part !== '').join(' '),
  });
  switch (status.reason) {
    case 'stale':
      return say(messages.hoursUnsure, ageWords(context.lastVerifiedOn, context.locale));
    case 'holiday-unconfirmed':
      return say(messages.hoursUnsure, messages.holidayUnknown);
    case 'condition': {
      const condition = textOf(context.condition, context.locale, context.sourceLanguage);
      if (condition === undefined) return say(messages.mayBeOpen);
      // The words around it are of another language, perhaps of another direction.
      const [before = '', after = ''] = messages.conditionUnknown('\0').split('\0');
      return lineOf('unknown', messages.mayBeOpen, [before, condition, `${after} ${first}`.trim()], '');
    }
    case 'end-unknown':
      return say(messages.mayBeOpen, messages.endUnknown);
    case 'printed-only':
      return say(messages.hoursUnsure);
    default:
      return say(messages.hoursUnknown);
  }
}

/** The open state of a service in words: never "open" or "closed" when that is not known. */
export function statusLine(status: ServiceStatus, context: StatusContext): StatusLine {
  if (status.state === 'open') return openLine(status, context);
  return status.state === 'closed' ? closedLine(status, context) : unknownLine(status, context);
}

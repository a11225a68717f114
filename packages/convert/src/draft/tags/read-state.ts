import { beginsLater, readEnd } from '../state/end-day.ts';
import { leastOpen, statusOfWord, type Status } from '../state/status-words.ts';
import type { TagContext } from './tag-context.ts';

type Tags = Readonly<Record<string, string>>;

/** What says what a thing is. */
const MAIN_KEYS = ['amenity', 'healthcare', 'office', 'social_facility', 'shop'];
/** Keys that say by themselves that it is not in use. */
const GONE_KEYS = [
  ['disused', 'inactive'],
  ['closed', 'inactive'],
  ['abandoned', 'defunct'],
  ['demolished', 'defunct'],
  ['removed', 'defunct'],
  ['razed', 'defunct'],
  ['destroyed', 'defunct'],
] as const;
/** Prefixes of keys of what is no longer there, or not yet. Source: wiki, Lifecycle prefix. */
const GONE: readonly (readonly [prefix: string, Status])[] = [
  ...GONE_KEYS.map(([key, status]) => [`${key}:`, status] as const),
  ['proposed:', 'inactive'],
  ['planned:', 'inactive'],
  ['construction:', 'inactive'],
  ['was:', 'defunct'],
];
const STATUS_KEYS = ['operational_status', 'status'];
const BEGIN_KEYS = ['opening_date', 'start_date'];

const NO = /^(?:no|nei|false|0)$/i;
const YES = /^(?:yes|ja|true|1|\d{4}(?:-\d{2}){0,2})$/i;
/** Hours of what never opens. */
const NEVER = /^(?:24\/7 |Mo-Su )?(?:closed|off)(?: "[^"]*")?$/i;

/** What a thing is or was. */
export interface State {
  /** Tags that say what it is, without the prefix of what has closed. */
  live: Tags;
  /** Undefined for what is in use, as far as the tags say. */
  status: Status | undefined;
  /** Where such a tag stands. */
  keyOf: (key: string) => string;
}

/** `disused=yes`. */
const goneByKey = ({ tags, lose }: TagContext): (Status | undefined)[] =>
  GONE_KEYS.map(([key, status]) => {
    const value = tags.peek(key);
    // Days on which it is closed are no end.
    if (value === undefined || (key === 'closed' && !YES.test(value) && !NO.test(value))) return undefined;
    tags.markRead(key);
    if (NO.test(value)) return undefined;
    if (!YES.test(value)) lose(key, 'unread-value');
    return status;
  });

/** `operational_status=closed`; a word that nobody understands must not open a door. */
const statedStatus = ({ tags, lose }: TagContext): (Status | undefined)[] =>
  STATUS_KEYS.map((key) => {
    const value = tags.take(key);
    const status = value === undefined ? undefined : statusOfWord(value);
    if (value !== undefined && status === undefined) lose(key, 'unread-value');
    return value === undefined ? undefined : (status ?? 'inactive');
  });

/** `end_date=2020`, and a day of opening that is still to come. */
function byDays({ tags, options, lose }: TagContext): (Status | undefined)[] {
  const end = tags.peek('end_date');
  const { status, isUnderstood } =
    end === undefined ? { status: undefined, isUnderstood: true } : readEnd(end, options.today);
  if (status !== undefined) tags.markRead('end_date');
  if (!isUnderstood) lose('end_date', 'unread-value');
  const later = BEGIN_KEYS.filter((key) => beginsLater(tags.peek(key) ?? '', options.today) === true);
  for (const key of later) tags.markRead(key);
  return [status, later.length > 0 ? 'inactive' : undefined];
}

const byHours = ({ tags }: TagContext): Status | undefined =>
  NEVER.test(tags.peek('opening_hours') ?? '') ? 'temporarily-closed' : undefined;

/**
 * Is it in use? All that says that it is not counts: `disused=yes`, an end in the past, a status, hours that never open,
 * and `disused:amenity` and the like when nothing else says what the thing is now.
 */
export function readState(context: TagContext): State {
  const record = context.tags.toRecord();
  const stated = leastOpen(
    ...goneByKey(context),
    ...statedStatus(context),
    ...byDays(context),
    byHours(context),
  );
  const isAlive = MAIN_KEYS.some((key) => record[key] !== undefined);
  const gone = isAlive
    ? undefined
    : GONE.find(([prefix]) => MAIN_KEYS.some((key) => record[`${prefix}${key}`] !== undefined));
  if (gone === undefined) return { live: record, status: stated, keyOf: (key) => key };
  const [prefix, status] = gone;
  const entries = Object.entries(record);
  const former = entries.flatMap(([key, value]) =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
  );
  const live = Object.fromEntries([...entries.filter(([key]) => !key.startsWith(prefix)), ...former]);
  const prefixed = new Set(former.map(([key]) => key));
  return {
    live,
    status: leastOpen(status, stated),
    keyOf: (key) => (prefixed.has(key) ? `${prefix}${key}` : key),
  };
}

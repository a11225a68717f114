import { cellText, textIn } from '../cell-text.ts';
import { isElsewhere } from '../hours/door-label.ts';
import { parseHours } from '../hours/parse-hours.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import { shownText } from '../reading.ts';
import { put, type Desk, type Draft } from './desk.ts';
import { STATUS_COLUMNS } from './status.ts';

/** What is reckoned with when somebody asks whether it is open. */
const RECKONED = ['always', 'periods', 'exceptions'];
/** By these a row finds what it belongs to; all else in it is about hours. */
const TO_WHOM: readonly string[] = ['service', 'location'];
/** Words that need no heading to be understood. */
const PLAIN: readonly string[] = ['days', 'opens', 'closes', 'printed'];
/** A time of which everybody sees that it is one of 24 hours. */
const FULL_TIME = /^\d\d[.:]\d\d/;
/** What stands under a heading over days or times is worth to be kept also where nothing else is said of hours. */
const SAYS_WHEN = /(?:da[gy]|[åo]p[en]|steng|clos|kl|tidsrom)[^:;]*:/i;
/** The most characters of the words of a source. */
const MAX_PRINTED = 5000;

/** What the rows of a sheet say of hours, in the words of their cells. */
export const wordsOf = (rows: readonly RowReadings[]): string =>
  rows
    .map(({ row, layout }) => {
      const said = row.cells.flatMap(({ column, value }) => {
        const bound = layout.byIndex[column];
        if (bound === undefined || TO_WHOM.includes(bound.column.key)) return [];
        const text = cellText(value);
        if (bound.column.key === 'closes') return `– ${text}`;
        return PLAIN.includes(bound.column.key) ? text : `(${bound.heading}: ${text})`;
      });
      const doubts = layout.left.doubted.get(row.number) ?? '';
      return [...said, ...(doubts === '' ? [] : [`(${doubts})`])].join(' ');
    })
    .join('; ')
    .slice(0, MAX_PRINTED);

/** Keeps of the hours of a service, place or contact their words alone, so that nobody is told that it is open. */
export function keepWords(holder: Draft, words?: string): void {
  const hours = holder['openingHours'] as Draft | undefined;
  if (hours === undefined) return;
  for (const key of RECKONED) delete hours[key];
  put(hours, 'printed', hours['printed'] ?? words);
  if (Object.keys(hours).length === 0) delete holder['openingHours'];
}

/**
 * Keeps the words alone of all hours of a service, of its places and of its contacts.
 * @param more what is said elsewhere of its own hours: who reads the words should read all of them
 */
export function keepAllWords(holder: Draft, more = ''): void {
  keepWords(holder);
  if (more !== '' && (holder['openingHours'] !== undefined || SAYS_WHEN.test(more))) {
    const hours = (holder['openingHours'] ??= {}) as Draft;
    const printed = typeof hours['printed'] === 'string' ? `${hours['printed']}; ${more}` : more;
    hours['printed'] = printed.slice(0, MAX_PRINTED);
  }
  for (const key of ['locations', 'stops', 'contacts'])
    for (const part of (holder[key] ?? []) as Draft[]) keepAllWords(part);
}

/** `9` and `3` may be nine to three in the afternoon, as they may where both stand in one cell. */
function hasUnclearTimes(row: RowReadings, desk: Desk): boolean {
  const [opens, closes] = ['opens', 'closes'].map((key) => {
    const bound = row.find(key);
    return bound === undefined ? '' : textIn(row.row, bound.index);
  });
  if (!opens || !closes || (FULL_TIME.test(opens) && FULL_TIME.test(closes))) return false;
  const result = parseHours(`mo ${opens}-${closes}`);
  if (!('reason' in result) || result.reason !== 'times') return false;
  const heading = row.find('closes')?.heading;
  const part = shownText(`${opens}–${closes}`);
  desk.tell('sheet/unread-hours', row, 'closes', { heading, part, reason: 'times' });
  desk.lose('sheet/unread-hours', row, 'closes');
  return true;
}

/** Are the hours of a row those of a phone, a chat or of deliveries, by what they are called? Among those of a door they would open it. */
function isCalledElsewhere(row: RowReadings, desk: Desk): boolean {
  const { heading } = row.find('label') ?? {};
  const label = row.value('label');
  if (typeof label !== 'string' || !isElsewhere(label)) return false;
  desk.tell('sheet/unread-hours', row, 'label', { heading, part: shownText(label), reason: 'from-afar' });
  desk.lose('sheet/unread-hours', row, 'label');
  return true;
}

/** Is a row of hours, or of days that differ, one of which not all was understood? What is missing may be what limits it. */
export const isUnclearRow = (row: RowReadings, desk: Desk): boolean =>
  row.isInDoubt ||
  row.isAnyUnread((key) => !TO_WHOM.includes(key)) ||
  isCalledElsewhere(row, desk) ||
  hasUnclearTimes(row, desk);

/** Are all hours of the service of a row in doubt? Of one that nobody knows to be in operation nobody can say that it is open. */
export const isServiceInDoubt = (row: RowReadings): boolean =>
  row.isInDoubt || row.isAnyUnread((key) => STATUS_COLUMNS.includes(key));

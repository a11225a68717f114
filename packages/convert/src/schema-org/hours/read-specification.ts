import type { Weekday } from '@service-directory/schema';
import type { JsonLdNode } from '../json-ld/json-ld-node.ts';
import { readString, readStrings, readText } from '../json-ld/read-text.ts';
import { dayOfName, PUBLIC_HOLIDAYS } from './day-names.ts';

/** One `OpeningHoursSpecification`, read. */
export interface ReadSpecification {
  path: string;
  days: Weekday[];
  isHolidays: boolean;
  /** Undefined, and no end either: closed. */
  opens: string | undefined;
  closes: string | undefined;
  from: string | undefined;
  through: string | undefined;
  name: string | Record<string, string> | undefined;
  note: string | Record<string, string> | undefined;
}

/** A time of day without a zone: `9:00`, `09:00`, `09:00:00`. */
const TIME = /^T?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.0+)?)?$/;

/** HH:MM; the last second of a day is its end. Undefined for what is no such time. */
function timeOf(text: string): string | undefined {
  const [, hours, minutes = '', seconds = '00'] = TIME.exec(text.trim()) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(hours) > 24) return undefined;
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  if (time === '23:59' && seconds === '59') return '24:00';
  return seconds === '00' && (Number(hours) < 24 || minutes === '00') ? time : undefined;
}

/** The day of a date or of a date and time. */
const dayOf = (text: string): string | undefined => /^(\d{4}-\d{2}-\d{2})(?:$|T)/.exec(text.trim())?.[1];

/** A text that may limit the hours. Undefined when there is none; when it cannot be kept, the hours are not certain. */
function readLimit(node: JsonLdNode, name: string) {
  const text = readText(node, name, 200);
  return { text, isKept: text !== undefined || node.take(name).length === 0 };
}

/** Reads one specification; undefined when any part of it cannot be read, and then nothing of the hours is certain. */
export function readSpecification(node: JsonLdNode): ReadSpecification | undefined {
  let isRead = true;
  const read = (name: string, parse: (text: string) => string | undefined): string | undefined => {
    const found = readString(node, name);
    if (found === undefined) {
      isRead &&= !node.has(name) || node.take(name).length === 0;
      return undefined;
    }
    const value = parse(found.text);
    if (value === undefined) isRead = false;
    return value;
  };
  const days: Weekday[] = [];
  let isHolidays = false;
  for (const { text } of readStrings(node, 'dayOfWeek')) {
    const day = dayOfName(text);
    if (day === undefined) isRead = false;
    else if (day === PUBLIC_HOLIDAYS) isHolidays = true;
    else if (!days.includes(day)) days.push(day);
  }
  if (node.take('dayOfWeek').length > 0 && days.length === 0 && !isHolidays) isRead = false;
  const [name, note] = [readLimit(node, 'name'), readLimit(node, 'description')];
  const specification = {
    path: node.path,
    days,
    isHolidays,
    opens: read('opens', timeOf),
    closes: read('closes', timeOf),
    from: read('validFrom', dayOf),
    through: read('validThrough', dayOf),
    name: name.text,
    note: note.text,
  };
  node.finish();
  const { opens, closes } = specification;
  if (!isRead || !name.isKept || !note.isKept || opens === '24:00') return undefined;
  // From midnight to a minute before it is how most sites write round the clock.
  if (opens === '00:00' && closes === '23:59') return { ...specification, closes: '24:00' };
  return specification;
}

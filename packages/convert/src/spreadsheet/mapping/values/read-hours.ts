import type { Weekday } from '@service-directory/schema';
import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { HoursCursor } from '../hours/hours-cursor.ts';
import { parseHours, type ParsedHours } from '../hours/parse-hours.ts';
import { takeDays } from '../hours/take-days.ts';
import { tokenizeHours } from '../hours/tokenize-hours.ts';
import { NOTHING, shownText, unread, value, type ReadValue } from '../reading.ts';
import { isInDoubt } from '../words/doubt.ts';
import { readAnswer } from '../words/yes-no-words.ts';
import { madeDate } from './read-number.ts';

/** Opening hours: the words of the cell, and what they say when all of it was understood. */
export interface SheetHours {
  printed: string;
  parsed?: ParsedHours;
  /** The cell says that they are closed on its day. */
  isClosed?: true;
  /** The cell says that one comes by appointment, and nothing else. */
  isByAppointment?: true;
}

const CLOSED = /^(?:stengt|lukket|closed|stengd)\.?$/i;
/** Signs by which people leave a day without hours. */
const NO_HOURS = /^[–—\-.…/]*$/u;
/** Says a cell of hours that there are none, or nothing? */
export const isOpenOnNone = (text: string): boolean => CLOSED.test(text) || NO_HOURS.test(text);
/** The most characters that the schema keeps. */
const MAX_PRINTED = 5000;

/** A column of some weekdays says nothing of the others: not that they are open, nor a closed date, which would close them as well. */
function saysMore({ periods = [], exceptions }: ParsedHours, day: string): boolean {
  const own = readWeekdays({ kind: 'text', text: day }).value ?? [];
  return exceptions !== undefined || periods.some(({ days }) => days.some((one) => !own.includes(one)));
}

/**
 * Opening hours.
 * @param day the name of a weekday, or from one to another, when the column is about those alone; a bare `10–15` is then enough
 * @param isOfContact are they those of a phone, or of another way to reach somebody?
 */
export function readHours(cell: CellValue, day?: string, isOfContact = false): ReadValue<SheetHours> {
  const text = cellText(cell);
  const isUnknown = readAnswer(text) === 'unknown';
  // A day of which nobody knows is not one on which it is closed.
  if (day !== undefined && isUnknown && !NO_HOURS.test(text))
    return {
      value: { printed: `${day} ${text}` },
      says: [{ code: 'sheet/unread-hours', params: { part: shownText(text), reason: 'unknown' } }],
    };
  if (text === '' || isUnknown) return NOTHING;
  const date = madeDate(cell);
  if (date !== undefined) return date;
  const printed = (day === undefined ? text : `${day} ${text}`).slice(0, MAX_PRINTED);
  if (cell.kind !== 'text')
    return cell.kind === 'boolean'
      ? unread('sheet/unread-hours', { part: shownText(text), reason: 'words' })
      : {
          value: { printed },
          says: [{ code: 'sheet/unread-hours', params: { part: text, reason: 'times' } }],
        };
  const result = parseHours(printed, isOfContact);
  if (day !== undefined && 'hours' in result && saysMore(result.hours, day))
    return {
      value: { printed },
      says: [{ code: 'sheet/unread-hours', params: { part: shownText(text), reason: 'words' } }],
    };
  if ('hours' in result) return { value: { printed, parsed: result.hours }, says: [] };
  if ('isByAppointment' in result) return { value: { printed, isByAppointment: true }, says: [] };
  if (day !== undefined && CLOSED.test(text)) return { value: { printed, isClosed: true }, says: [] };
  const { unread: part, reason } = result;
  return {
    value: { printed },
    says: [{ code: 'sheet/unread-hours', params: { part: shownText(part), reason } }],
  };
}

/** Days of the week as lists and ranges: `man–fre`, `lør, søn`. The whole cell, or nothing. */
export function readWeekdays(cell: CellValue): ReadValue<Weekday[]> {
  const text = cellText(cell).slice(0, 100);
  if (text === '') return NOTHING;
  const cursor = new HoursCursor(text, tokenizeHours(text.replace(/[;\n]/g, ',')));
  const taken = takeDays(cursor);
  return taken === undefined ||
    !cursor.isAtEnd ||
    taken.isHoliday ||
    taken.hasNth ||
    taken.unclear !== undefined
    ? unread('sheet/unread-hours', { part: shownText(text), reason: 'weekdays' })
    : value([...taken.days]);
}

/** Odd or even weeks, by any of their words. */
export function readWeeks(cell: CellValue): ReadValue<'odd' | 'even'> {
  const text = cellText(cell).toLowerCase();
  if (text === '') return NOTHING;
  const isSure = !isInDoubt(text);
  if (isSure && /^(?:odd|odde|ulike)/.test(text)) return value('odd');
  return isSure && /^(?:even|par|like)/.test(text)
    ? value('even')
    : unread('sheet/unread-hours', { part: shownText(text), reason: 'weeks' });
}

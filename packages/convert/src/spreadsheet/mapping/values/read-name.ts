import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { NOTHING, shownText, unread, value, valueSaying, type ReadValue } from '../reading.ts';
import { madeDate } from './read-number.ts';

/** Between two names that share a cell. A stroke without blanks is part of a name, as in 24/7. */
const BETWEEN_NAMES = /\s*[;\n]\s*|\s+\/\s+/;

/** A name, of which a row has one. */
export function readName(cell: CellValue): ReadValue<string> {
  const text = cellText(cell);
  if (text === '') return NOTHING;
  const date = madeDate(cell);
  if (date !== undefined) return date;
  if (!BETWEEN_NAMES.test(text) && !/\s\s/.test(text)) return value(text);
  const names = text
    .slice(0, 500)
    .split(BETWEEN_NAMES)
    .filter((name) => name !== '');
  if (names.length < 2) return value(text.replace(/\s+/gu, ' '));
  const [first = '', second = ''] = names;
  return valueSaying(names.join(' / '), 'sheet/two-in-one-row', {
    first: shownText(first),
    second: shownText(second),
  });
}

/** Running text, as it stands. */
export function readText(cell: CellValue): ReadValue<string> {
  const text = cellText(cell);
  return text === '' ? NOTHING : value(text);
}

/** An id, as it stands. Two of them are told and not read. */
export function readId(cell: CellValue): ReadValue<string> {
  const text = cellText(cell);
  if (text === '') return NOTHING;
  const date = madeDate(cell);
  if (date !== undefined) return date;
  const [first = '', second] = text.split(BETWEEN_NAMES);
  return second === undefined
    ? value(text)
    : unread('sheet/two-in-one-row', { first: shownText(first), second: shownText(second) });
}

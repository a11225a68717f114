import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { NOTHING, shownText, unread, value, valueSaying, type ReadValue } from '../reading.ts';
import { madeDate } from './read-number.ts';
import { severalNames } from './two-names.ts';

/** Between two ids that share a cell. */
const BETWEEN_IDS = /\s{0,60}[;\n]\s{0,60}|\s{1,60}\/\s{1,60}/;
/** Without one of these, a text is one name. */
const MAY_BE_SEVERAL = /[;,\n/•|&+]|^\(?[1a]\s?[.):]|^[-–*]\s|\s(?:og|and|samt|pluss|plus)\s/iu;

/** A name, of which a row has one. */
export function readName(cell: CellValue): ReadValue<string> {
  const text = cellText(cell);
  if (text === '') return NOTHING;
  const date = madeDate(cell);
  if (date !== undefined) return date;
  const names = MAY_BE_SEVERAL.test(text) ? severalNames(text) : [];
  const [first = '', second = ''] = names;
  if (names.length < 2) return value(/\s\s|\n/.test(text) ? text.replace(/\s+/gu, ' ') : text);
  return valueSaying(
    text.replace(/\s{0,60}[;\n]\s{0,60}/gu, ' / ').replace(/\s+/gu, ' '),
    'sheet/two-in-one-row',
    {
      first: shownText(first),
      second: shownText(second),
      ...(names.length > 2 ? { count: names.length } : {}),
    },
  );
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
  const [first = '', second] = text.split(BETWEEN_IDS);
  return second === undefined
    ? value(text)
    : unread('sheet/two-in-one-row', { first: shownText(first), second: shownText(second) });
}

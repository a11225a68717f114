import { isOwnCode, OPEN_LISTS } from '@service-directory/schema';
import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import type { Column, SheetCodeList } from '../column.ts';
import { NOTHING, shownText, unread, value, type ReadValue, type Said } from '../reading.ts';
import { codesOf, findCode, suggestCode } from '../words/code-words.ts';
import { isBlank, readAnswer } from '../words/yes-no-words.ts';
import { readEnded } from './read-ended.ts';
import { splitParts } from './split-parts.ts';

/** Lists longer than this are not written out in a message. */
const MAX_LISTED = 12;

const listed = (list: SheetCodeList): readonly string[] => {
  const codes = codesOf(list);
  return codes.length > MAX_LISTED ? [] : codes.filter((code) => code !== 'unconfirmed');
};

const unknownCode = (list: SheetCodeList, text: string): Said => ({
  code: 'sheet/unknown-code',
  params: { found: shownText(text), list, allowed: listed(list), suggestion: suggestCode(list, text) },
});

/** `Ja, pass`: the word behind the answer says which code it is. */
function codeAfterAnswer(list: SheetCodeList, text: string): string | undefined {
  const rest = /^(?:ja|nei|yes|no)\s?[,:;–-]\s?(.{2,60})$/iu.exec(text)?.[1];
  return rest === undefined ? undefined : findCode(list, rest);
}

/** The code that a cell names, by code, label, a word that means it, or by yes and no where these mean a code. */
export function readCode(
  cell: CellValue,
  {
    list,
    yes,
    no,
    isNoEmpty,
    isYesEmpty,
    today,
  }: Pick<Column, 'list' | 'yes' | 'no' | 'isNoEmpty' | 'isYesEmpty' | 'today'>,
): ReadValue<string> {
  const text = cellText(cell);
  if (text === '' || list === undefined) return NOTHING;
  // Under a question numbers stand for yes and no, as programs export them: `Gratis: 0` is not `Pris: 0`.
  const isQuestion = yes !== undefined || no !== undefined;
  const bit = isQuestion && /^[01]$/.test(text) ? (text === '1' ? 'yes' : 'no') : undefined;
  const code = bit === undefined ? (findCode(list, text) ?? codeAfterAnswer(list, text)) : undefined;
  if (code !== undefined) return value(code);
  const answer = bit ?? readAnswer(text);
  // Of a service that nobody knows to be in operation nobody may be told that it is open.
  if (answer === 'unknown' && list === 'serviceStatus' && !isBlank(text))
    return unread('sheet/unread-hours', { part: shownText(text), reason: 'status' });
  if (answer === 'unknown') return codesOf(list).includes('unconfirmed') ? value('unconfirmed') : NOTHING;
  const meant = answer === 'yes' ? yes : answer === 'no' ? no : undefined;
  if (meant !== undefined) return value(meant);
  if (answer === 'no' && isNoEmpty === true) return NOTHING;
  if (answer === 'yes' && isYesEmpty === true) return NOTHING;
  if (answer !== undefined)
    return unread('sheet/yes-no', { found: shownText(text), answer, list, allowed: listed(list) });
  const unknown = unknownCode(list, text);
  return (today === undefined ? undefined : readEnded(cell, today, unknown)) ?? { says: [unknown] };
}

/** Longer texts are no words joined by a stroke or an `og`. */
const MAX_JOINED = 300;

/** The pieces of a text without separators: its parts at `/`, `og`, `&`, `+`. */
export const piecesOf = (part: string): string[] =>
  part.length > MAX_JOINED ? [part] : part.split(/\s{0,60}[/&+,]\s{0,60}|\s{1,60}(?:og|and|samt)\s{1,60}/u);

/** The codes of a text without separators that we are sure of: the whole, or all of its pieces. */
function codesIn(list: SheetCodeList, part: string): string[] | undefined {
  const whole = findCode(list, part);
  if (whole !== undefined) return [whole];
  const pieces = piecesOf(part);
  const codes = pieces.map((piece) => findCode(list, piece));
  return pieces.length > 1 && codes.every((code) => code !== undefined) ? codes : undefined;
}

/**
 * The codes that a cell names, separated by semicolons, commas or line breaks. What is not known is told piece by piece,
 * and hides no other.
 */
export function readCodes(cell: CellValue, list: SheetCodeList): ReadValue<string[]> {
  const text = cellText(cell);
  if (text === '') return NOTHING;
  const answer = readAnswer(text);
  if (answer === 'unknown') return NOTHING;
  if (answer !== undefined)
    return unread('sheet/yes-no', { found: shownText(text), answer, list, allowed: listed(list) });
  const isOpen = OPEN_LISTS.some((open) => open === list);
  const found = new Set<string>();
  const says: Said[] = [];
  const take = (part: string, pieces: string[]) => {
    const codes = isOpen && isOwnCode(part) ? [part] : codesIn(list, part);
    if (codes !== undefined) for (const code of codes) found.add(code);
    else if (pieces.length > 1) for (const piece of pieces) take(piece, []);
    else says.push(unknownCode(list, part));
  };
  for (const part of splitParts(text, ';\n|•')) take(part, splitParts(part, ','));
  return found.size === 0 ? { says } : { value: [...found], says };
}

/** Yes or no; undefined with a word for anything else. */
export function readYesNo(cell: CellValue): ReadValue<boolean> {
  const text = cellText(cell);
  if (text === '') return NOTHING;
  const answer = /^[01]$/.test(text) ? (text === '1' ? 'yes' : 'no') : readAnswer(text);
  if (answer === 'yes' || answer === 'no') return value(answer === 'yes');
  return answer === 'unknown'
    ? NOTHING
    : unread('sheet/yes-no', { found: shownText(text), answer: 'maybe', allowed: [] });
}

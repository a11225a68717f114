import { indentOf, isFirstOnLine, lineEndOf, lineStartOf, type LineStyle } from './line-style.ts';
import type { TextEdit } from './text-edit.ts';
import type { PlacedList, PlacedMap } from './text-node.ts';

/** Where the parts of a collection between brackets begin and end. */
const partsOf = (node: PlacedList | PlacedMap) =>
  node.kind === 'list'
    ? node.items.map(({ start, end }) => ({ start, end }))
    : node.entries.map(({ keyStart, value }) => ({ start: keyStart, end: value.end }));

/** What stands behind a part on its line, where nothing else does: its comma, and a remark, which only YAML has. */
const LINE_END = /^([ \t]*,)?[ \t]*(#[^\r\n]*)?(?=\r?\n)/;

const lineEnd = (text: string, end: number) => LINE_END.exec(text.slice(end, lineEndOf(text, end)));

/**
 * Puts a part between those of a list or record between brackets (JSON, flow of YAML).
 * @param write the part, given the blanks with which its line begins
 * @returns undefined when it is empty: it is then written as a whole
 */
export function insertBetween(
  text: string,
  node: PlacedList | PlacedMap,
  index: number,
  style: LineStyle,
  write: (indent: string) => string,
): TextEdit | undefined {
  const parts = partsOf(node);
  const first = parts[0];
  const [before, after] = [parts[index - 1], parts[index]];
  if (first === undefined) return undefined;
  const hasLines = text.slice(node.start, first.start).includes('\n');
  const indent = indentOf(text, first.start);
  const second = parts[1];
  const ownComma = second === undefined ? undefined : text.slice(first.end, second.start);
  const inLine =
    ownComma !== undefined && /^,[ \t]*$/.test(ownComma) ? ownComma : style.isOneLine ? ',' : ', ';
  const comma = hasLines ? `,${style.lineBreak}${indent}` : inLine;
  const part = write(indent);
  if (after !== undefined) return { start: after.start, end: after.start, text: part + comma };
  if (before === undefined) return undefined;
  const [whole = '', closing = '', remark] = lineEnd(text, before.end) ?? [];
  if (!hasLines || remark === undefined) return { start: before.end, end: before.end, text: comma + part };
  // The remark stays with what it stands beside.
  const line = closing === '' ? `,${whole}` : whole;
  const end = before.end + whole.length;
  return { start: before.end, end, text: `${line}${style.lineBreak}${indent}${part}${closing.trim()}` };
}

/**
 * Takes a part out, with the remark behind it.
 * @returns undefined when it is the only one: what holds it is then written as a whole
 */
export function removeBetween(
  text: string,
  node: PlacedList | PlacedMap,
  index: number,
): TextEdit | undefined {
  const parts = partsOf(node);
  const [before, own, after] = [parts[index - 1], parts[index], parts[index + 1]];
  if (own === undefined || parts.length === 1) return undefined;
  const end = lineEndOf(text, own.end);
  const hasRemarks =
    text.slice(before?.end ?? own.end, own.start).includes('#') || text.slice(own.end, end).includes('#');
  if (hasRemarks && isFirstOnLine(text, own.start) && lineEnd(text, own.end) !== null)
    return { start: lineStartOf(text, own.start), end, text: '' };
  if (before !== undefined) return { start: before.end, end: own.end, text: '' };
  return after === undefined ? undefined : { start: own.start, end: after.start, text: '' };
}

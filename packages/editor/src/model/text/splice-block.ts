import { isFirstOnLine, lineEndOf, lineStartOf, remarksEnd, type LineStyle } from './line-style.ts';
import type { TextEdit } from './text-edit.ts';
import type { PlacedList, PlacedMap } from './text-node.ts';

/** Where the parts of a block begin, dash included, and end. */
const partsOf = (node: PlacedList | PlacedMap) =>
  node.kind === 'list'
    ? node.items.map(({ start, end }, index) => ({ start: node.dashes?.[index] ?? start, end }))
    : node.entries.map(({ keyStart, value }) => ({ start: keyStart, end: value.end }));

/** Blanks up to the column of a block, which may begin behind a dash. */
export const blockIndent = (text: string, start: number): string =>
  ' '.repeat(start - lineStartOf(text, start));

/** Puts a part between the lines of a block. @param write the part, its first line not set in */
export function insertLines(
  text: string,
  node: PlacedList | PlacedMap,
  index: number,
  style: LineStyle,
  write: (indent: string) => string,
): TextEdit | undefined {
  const parts = partsOf(node);
  const [first, before] = [parts[0], parts[index - 1]];
  if (first === undefined) return undefined;
  const indent = blockIndent(text, first.start);
  const part = write(indent);
  if (before === undefined)
    return { start: first.start, end: first.start, text: part + style.lineBreak + indent };
  const at = partEnd(text, before);
  const isLastLine = at === text.length && !text.endsWith('\n');
  const lines = isLastLine ? style.lineBreak + indent + part : indent + part + style.lineBreak;
  return { start: at, end: at, text: lines };
}

/** Behind a part, the remark behind it and those that are set in below it. */
function partEnd(text: string, { start, end }: { start: number; end: number }): number {
  return remarksEnd(text, lineEndOf(text, end), blockIndent(text, start).length);
}

/** A part with its remarks, but for those above it; empty when it is not there. */
export function partWithRemarks(text: string, node: PlacedList | PlacedMap, index: number): string {
  const own = partsOf(node)[index];
  return own === undefined ? '' : text.slice(own.start, node.isBlock ? partEnd(text, own) : own.end);
}

/**
 * Takes the lines of a part out, with the remark behind it; those above it stay.
 * @param isSure remarks that are set in below it go too: nothing else stands there that they could be a part of
 */
export function removeLines(
  text: string,
  node: PlacedList | PlacedMap,
  index: number,
  isSure: boolean,
): TextEdit | undefined {
  const parts = partsOf(node);
  const [own, after] = [parts[index], parts[index + 1]];
  if (own === undefined || parts.length === 1) return undefined;
  const end = isSure ? partEnd(text, own) : lineEndOf(text, own.end);
  if (isFirstOnLine(text, own.start)) return { start: lineStartOf(text, own.start), end, text: '' };
  // Behind a dash: the next one takes its place there.
  return after === undefined ? undefined : { start: own.start, end: after.start, text: '' };
}

/**
 * Takes the lines of the only part out, with the remark behind it: what stays is empty, under the remarks above it.
 * @returns undefined where there are none: what is empty then stands behind its key
 */
export function emptyBlock(text: string, node: PlacedList | PlacedMap): TextEdit | undefined {
  const [own, ...others] = partsOf(node);
  if (!node.isBlock || own === undefined || others.length > 0) return undefined;
  const line = lineStartOf(text, own.start);
  const above = text.slice(lineStartOf(text, line - 1), line);
  if (!isFirstOnLine(text, own.start) || !above.trimStart().startsWith('#')) return undefined;
  const end = own.end + text.slice(own.end, lineEndOf(text, own.end)).trimEnd().length;
  return { start: own.start, end, text: node.kind === 'list' ? '[]' : '{}' };
}

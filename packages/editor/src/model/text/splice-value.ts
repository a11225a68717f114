import { writeYamlString } from '@service-directory/validator/edit';
import { lineEndOf, lineStartOf, remarksEnd, type LineStyle } from './line-style.ts';
import { blockIndent } from './splice-block.ts';
import type { TextEdit } from './text-edit.ts';
import type { PlacedNode } from './text-node.ts';
import { writeYamlInLine, writeYamlItem, writeYamlValue } from './write-yaml.ts';

/** The place of a value in a block of YAML. */
interface Place {
  node: PlacedNode;
  /** Behind the colon of its key, or behind its dash. */
  start: number;
  /** That of the block. */
  indent: string;
  isItem: boolean;
}

/** A remark with the blanks before it. */
const REMARK = /(?<![ \t])[ \t]+#[^\r\n]*/;
const REMARK_BEHIND = /^[ \t]+#[^\r\n]*/;
/** The sign that a block of text begins, and the remark behind it. */
const BLOCK_HEADER = /^[|>][-+0-9]*([ \t]+#[^\r\n]*)/;
/** What goes on in the lines below: a record, a list or a block of text. */
const GOES_ON = /^(?: ?[|>][-+0-9]*)?$/;

/** A text of one line, with or without quotation marks. */
const isLine = (text: string, node: PlacedNode) =>
  node.kind === 'scalar' &&
  typeof node.value === 'string' &&
  node.style?.startsWith('BLOCK_') !== true &&
  node.end > node.start &&
  !text.slice(node.start, node.end).includes('\n');

function placeIn(text: string, holder: PlacedNode, index: number): Place | undefined {
  if (holder.kind === 'map') {
    const entry = holder.entries[index];
    if (entry === undefined) return undefined;
    const start = text.indexOf(':', entry.keyEnd) + 1;
    return { node: entry.value, start, indent: blockIndent(text, entry.keyStart), isItem: false };
  }
  const [node, dash] = holder.kind === 'list' ? [holder.items[index], holder.dashes?.[index]] : [];
  if (node === undefined || dash === undefined) return undefined;
  return { node, start: dash + 1, indent: blockIndent(text, dash), isItem: true };
}

/** What stands around a value and stays. */
interface Around {
  /** Remarks on its lines, with the blanks before them. */
  beside: string[];
  /** Whole lines of remarks between its key and it, or under a key that has none. */
  lines: string;
  /** What stands behind a record or a list: a remark of its last part. It stays behind what is written in lines. */
  last: string;
  /** Behind all of that, but for `last`. */
  end: number;
}

const withRemark = (part: string): string => (part.includes('#') ? part : '');

/** The lines that stand between a key and its value, or under a key that has none: what is to be known of it. */
function linesOf(text: string, { node, start, indent }: Place): { lines: string; end: number } {
  const end = Math.max(start, node.end);
  const lead = text.slice(start, Math.max(start, node.start));
  const between = withRemark(lead.slice(lead.indexOf('\n') + 1, lineStartOf(lead, lead.length)));
  if (node.end > node.start) return { lines: between, end };
  const next = lineEndOf(text, end);
  const below = text.slice(next, remarksEnd(text, next, indent.length)).replace(/\r?\n$/, '');
  return { lines: below, end: below === '' ? end : next + below.length };
}

function aroundOf(text: string, place: Place): Around {
  const { node, start } = place;
  const isText = node.kind === 'scalar' && node.style?.startsWith('BLOCK_') === true;
  const before = REMARK.exec(text.slice(start, Math.min(lineEndOf(text, start), node.start)))?.[0];
  const header = isText ? BLOCK_HEADER.exec(text.slice(node.start, node.end))?.[1] : undefined;
  const { lines, end } = linesOf(text, place);
  const own = Math.max(start, node.end);
  const found = REMARK_BEHIND.exec(text.slice(own, lineEndOf(text, own)))?.[0];
  const isBlock = node.kind !== 'scalar' && node.isBlock;
  const [behind, last] = isBlock ? [undefined, found ?? ''] : [found, ''];
  const beside = [before, header, behind].filter((remark) => remark !== undefined);
  return { beside, lines, last, end: Math.max(end, own + (behind?.length ?? 0)) };
}

/** A value as it is written behind a colon or a dash: in the line, and in the lines below it. */
function writeValue(
  { style }: { style: LineStyle },
  { node, indent, isItem }: Place,
  value: unknown,
  hasRemarks: boolean,
): [first: string, rest: string] {
  const { lineBreak } = style;
  const item = isItem ? writeYamlItem(value, style, indent).slice(1) : undefined;
  if (item !== undefined && !(hasRemarks && item.includes(lineBreak))) return [item, ''];
  const textStyle = node.kind === 'scalar' && typeof value === 'string' ? node.style : undefined;
  const written = writeYamlValue(value, style, indent, textStyle);
  const end = written.indexOf(lineBreak);
  return end < 0 || !GOES_ON.test(written.slice(0, end))
    ? [written, '']
    : [written.slice(0, end), written.slice(end)];
}

/**
 * A value in the place of another, in a block of YAML: behind the colon of its key, or behind its dash. The remarks around
 * it stay.
 * @param isInLine written in one line, where nothing that follows can be taken for a part of it
 */
export function replaceInBlock(
  context: { text: string; style: LineStyle },
  holder: PlacedNode,
  index: number,
  value: unknown,
  isInLine: boolean,
): TextEdit | undefined {
  const { text, style } = context;
  const place = placeIn(text, holder, index);
  if (place === undefined) return undefined;
  const { node, start, indent } = place;
  if (typeof value === 'string' && !value.includes('\n') && isLine(text, node) && node.kind === 'scalar') {
    const written = writeYamlString(text.slice(node.start, node.end), node.style, value);
    return { start: node.start, end: node.end, text: written };
  }
  const { beside, lines, last, end } = aroundOf(text, place);
  const hasRemarks = beside.length > 0 || lines !== '' || last !== '';
  const [first, rest] = isInLine
    ? [` ${writeYamlInLine(value)}`, '']
    : writeValue(context, place, value, hasRemarks);
  const taken = first === '' ? '' : last;
  const [remark = '', ...others] = taken === '' ? beside : [...beside, taken];
  const under = others
    .map((other) => `${style.lineBreak}${indent}${style.step}${other.trimStart()}`)
    .join('');
  const ownLines = lines === '' ? '' : style.lineBreak + lines.replace(/\r?\n$/, '');
  // What stands between the sign of a block of text and the text would be a part of it.
  const isText = rest !== '' && first !== '';
  const below = isText ? rest + ownLines + under : ownLines + under + rest;
  // Blanks behind what stood there would be a part of a text.
  const blanks = isText && remark === '' ? (/^[ \t]+(?=\r?\n)/.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return { start, end: end + taken.length + blanks, text: first + remark + below };
}

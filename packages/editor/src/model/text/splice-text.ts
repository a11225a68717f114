import type { Change, Path } from '../data.ts';
import { indentOf, type LineStyle } from './line-style.ts';
import { moveItem } from './move-part.ts';
import { insertLines, removeLines } from './splice-block.ts';
import { insertBetween, removeBetween } from './splice-brackets.ts';
import { replaceInBlock } from './splice-value.ts';
import type { TextEdit } from './text-edit.ts';
import type { PlacedEntry, PlacedNode, TextFormat } from './text-node.ts';
import { writeJson } from './write-json.ts';
import { writeYamlEntry, writeYamlFlow, writeYamlInLine, writeYamlItem } from './write-yaml.ts';

/** A text, and how it is written. */
export interface Context {
  text: string;
  format: TextFormat;
  style: LineStyle;
}

const inBrackets = (value: unknown, { format, style }: Context, indent: string, isInline: boolean) =>
  format === 'JSON' ? writeJson(value, style, indent, isInline) : writeYamlInLine(value);

/** A value in the place of another, between brackets. */
function replaceFlow(context: Context, node: PlacedNode, value: unknown): TextEdit {
  const { text } = context;
  const isInline = node.kind !== 'scalar' && !text.slice(node.start, node.end).includes('\n');
  const written = inBrackets(value, context, indentOf(text, node.start), isInline);
  // Behind the colon of a key without a value.
  const blank = context.format === 'YAML' && text[node.start - 1] === ':' ? ' ' : '';
  return { start: node.start, end: node.end, text: blank + written };
}

/** Before which of the keys that are there a new one belongs. */
function placeOfKey(entries: readonly PlacedEntry[], key: string, order: readonly string[] = []): number {
  const own = order.indexOf(key);
  if (own < 0) return entries.length;
  const earlier = new Set(order.slice(0, own));
  return entries.findLastIndex((entry) => earlier.has(entry.key)) + 1;
}

function insert(
  context: Context,
  holder: PlacedNode,
  index: number,
  key: string | undefined,
  value: unknown,
) {
  if (holder.kind === 'scalar') return undefined;
  const { text, format, style } = context;
  if (holder.isBlock)
    return insertLines(text, holder, index, style, (indent) =>
      key === undefined ? writeYamlItem(value, style, indent) : writeYamlEntry(key, value, style, indent),
    );
  return insertBetween(text, holder, index, style, (indent) => {
    const written = inBrackets(value, context, indent, false);
    if (key === undefined) return written;
    return format === 'JSON'
      ? `${JSON.stringify(key)}:${style.isOneLine ? '' : ' '}${written}`
      : writeYamlFlow({ [key]: value }).slice(1, -1);
  });
}

/** The index of a step among the parts of what holds it; -1 when it is not there. */
export const indexOfStep = (holder: PlacedNode, step: string | number): number =>
  holder.kind === 'map'
    ? holder.entries.findIndex(({ key }) => key === String(step))
    : holder.kind === 'list' && typeof step === 'number' && step < holder.items.length
      ? step
      : -1;

/** The value at a path, as far as it has a place of its own. */
export function nodeAt(root: PlacedNode | undefined, path: Path): PlacedNode | undefined {
  let node = root;
  for (const step of path) {
    if (node === undefined || node.kind === 'scalar') return undefined;
    const index = indexOfStep(node, step);
    node = node.kind === 'map' ? node.entries[index]?.value : node.items[index];
  }
  return node;
}

/**
 * The edit that makes a change at its place and nowhere else; undefined where it cannot be made there.
 * @param isSure YAML is written so that nothing below can be taken for a part of it: a value in one line
 */
export function spliceText(
  context: Context,
  root: PlacedNode | undefined,
  change: Change,
  isSure = false,
): TextEdit | undefined {
  const step = change.path.at(-1);
  const holder = step === undefined ? undefined : nodeAt(root, change.path.slice(0, -1));
  if (step === undefined || holder === undefined || holder.kind === 'scalar') return undefined;
  const index = indexOfStep(holder, step);
  if (change.kind === 'remove') {
    if (index < 0) return undefined;
    return holder.isBlock
      ? removeLines(context.text, holder, index, isSure)
      : removeBetween(context.text, holder, index);
  }
  if (change.kind === 'move')
    return holder.kind === 'list' ? moveItem(context.text, holder, index, change.to) : undefined;
  if (change.kind === 'insert')
    return typeof step === 'number' ? insert(context, holder, step, undefined, change.value) : undefined;
  if (index < 0) {
    if (holder.kind === 'list') return insert(context, holder, holder.items.length, undefined, change.value);
    const key = String(step);
    return insert(context, holder, placeOfKey(holder.entries, key, change.orders?.[0]), key, change.value);
  }
  if (holder.isBlock) return replaceInBlock(context, holder, index, change.value, isSure);
  const node = holder.kind === 'map' ? holder.entries[index]?.value : holder.items[index];
  return node === undefined ? undefined : replaceFlow(context, node, change.value);
}

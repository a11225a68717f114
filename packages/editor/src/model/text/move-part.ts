import { isFirstOnLine, lineEndOf, lineStartOf, remarksEnd } from './line-style.ts';
import { blockIndent } from './splice-block.ts';
import type { TextEdit } from './text-edit.ts';
import type { PlacedList } from './text-node.ts';

interface Part {
  start: number;
  end: number;
}

const REMARK_LINE = /^[ \t]*#/;

/** The items of a block, each with its lines: the remarks right above it, and those set in below it. */
function linesOf(text: string, { items, dashes = [] }: PlacedList): Part[] | undefined {
  if (!dashes.every((dash) => isFirstOnLine(text, dash))) return undefined;
  const parts: Part[] = [];
  for (const [index, dash] of dashes.entries()) {
    const before = parts.at(-1)?.end ?? -1;
    let start = lineStartOf(text, dash);
    while (start > 0) {
      const above = lineStartOf(text, start - 1);
      if (above <= before || !REMARK_LINE.test(text.slice(above, start))) break;
      start = above;
    }
    const next = lineEndOf(text, items[index]?.end ?? dash);
    const lines = text.slice(start, remarksEnd(text, next, blockIndent(text, dash).length));
    parts.push({ start, end: start + lines.replace(/\r?\n$/, '').length });
  }
  return parts;
}

/** Puts an item of a list elsewhere in it, with its remarks and as it is written. What parts the items stays in its place. */
export function moveItem(text: string, node: PlacedList, from: number, to: number): TextEdit | undefined {
  const parts = node.isBlock ? linesOf(text, node) : node.items;
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const [first, last] = [parts?.[low], parts?.[high]];
  if (parts === undefined || first === undefined || last === undefined) return undefined;
  const moved = parts.map(({ start, end }) => text.slice(start, end));
  moved.splice(to, 0, ...moved.splice(from, 1));
  const written = moved.slice(low, high + 1).map((part, index) => {
    const [own, after] = [parts[low + index], parts[low + index + 1]];
    const isLast = low + index === high || own === undefined || after === undefined;
    return isLast ? part : part + text.slice(own.end, after.start);
  });
  return { start: first.start, end: last.end, text: written.join('') };
}

import type { PlacedEntry, PlacedList, PlacedMap, PlacedNode } from './text-node.ts';

/** Deeper than this no directory is; what walks through data would come to its end there. */
const MAX_DEPTH = 500;

const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const [BRACE, BRACKET] = ['{'.charCodeAt(0), '['.charCodeAt(0)];
const [BRACE_END, BRACKET_END] = ['}'.charCodeAt(0), ']'.charCodeAt(0)];
const isOpening = (sign: number): boolean => sign === BRACE || sign === BRACKET;
const isClosing = (sign: number): boolean => sign === BRACE_END || sign === BRACKET_END;
const SPACE = /[ \t\r\n]*/y;
/** A number, or one of the three words. */
const WORD = /[^ \t\r\n,\]}]*/y;

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}

/** Behind the quotation mark that ends a string. */
function stringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); ; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    // Behind an odd number of backslashes it is part of the string.
    if ((at - before) % 2 === 1) return at + 1;
  }
}

/** Behind a value. @throws RangeError when it is nested too deep */
function valueEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === QUOTE) return stringEnd(text, start);
  if (!isOpening(first)) return endOf(WORD, text, start);
  let depth = 0;
  for (let at = start; ; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = stringEnd(text, at) - 1;
    else if (isOpening(sign)) {
      depth += 1;
      if (depth > MAX_DEPTH) throw new RangeError('nested too deep');
    } else if (isClosing(sign)) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
}

/** The parts of what stands between brackets: where each begins. @param read is given its start, and gives its end */
function eachPart(text: string, start: number, read: (start: number) => number): void {
  let at = endOf(SPACE, text, start + 1);
  while (!isClosing(text.charCodeAt(at))) {
    at = endOf(SPACE, text, read(at));
    if (text[at] === ',') at = endOf(SPACE, text, at + 1);
  }
}

/** What holds other values: they are looked for when they are asked for, which most never are. */
abstract class Holder<Part> {
  readonly isBlock = false;
  protected readonly text: string;
  readonly start: number;
  readonly end: number;
  #parts: Part[] | undefined;

  constructor(text: string, start: number, end: number, parts?: Part[]) {
    this.#parts = parts;
    this.text = text;
    this.start = start;
    this.end = end;
  }

  protected get parts(): Part[] {
    return (this.#parts ??= this.find());
  }

  protected abstract find(): Part[];
}

/** A list, perhaps with its items as they are known already. */
export class JsonList extends Holder<PlacedNode> implements PlacedList {
  readonly kind = 'list';

  get items(): PlacedNode[] {
    return this.parts;
  }

  protected override find(): PlacedNode[] {
    const items: PlacedNode[] = [];
    eachPart(this.text, this.start, (start) => {
      const value = placeJson(this.text, start);
      items.push(value);
      return value.end;
    });
    return items;
  }
}

/** A record, perhaps with its entries as they are known already. */
export class JsonMap extends Holder<PlacedEntry> implements PlacedMap {
  readonly kind = 'map';

  get entries(): PlacedEntry[] {
    return this.parts;
  }

  protected override find(): PlacedEntry[] {
    const { text } = this;
    const entries: PlacedEntry[] = [];
    eachPart(text, this.start, (keyStart) => {
      const keyEnd = stringEnd(text, keyStart);
      const colon = endOf(SPACE, text, keyEnd);
      const value = placeJson(text, endOf(SPACE, text, colon + 1));
      entries.push({ key: JSON.parse(text.slice(keyStart, keyEnd)) as string, keyStart, keyEnd, value });
      return value.end;
    });
    return entries;
  }
}

/**
 * A value of JSON with the places of what is in it. The text has been read before: it is known to be JSON.
 * @param start where the value begins, or blanks before it
 * @throws RangeError when it is nested too deep
 */
export function placeJson(text: string, start = 0): PlacedNode {
  const at = endOf(SPACE, text, start);
  const end = valueEnd(text, at);
  if (text[at] === '{') return new JsonMap(text, at, end);
  if (text[at] === '[') return new JsonList(text, at, end);
  return { kind: 'scalar', start: at, end, value: JSON.parse(text.slice(at, end)), style: undefined };
}

/** A value that stands in another text as it did, further on or back. What is in it is looked for anew when it is asked for. */
export function movedNode(text: string, node: PlacedNode, by: number): PlacedNode {
  const [start, end] = [node.start + by, node.end + by];
  if (node.kind === 'scalar') return { ...node, start, end };
  return node.kind === 'map' ? new JsonMap(text, start, end) : new JsonList(text, start, end);
}

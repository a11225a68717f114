import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
} from '../json-bytes.ts';
import type { Path } from '../finding.ts';

/**
 * Where the value of a path begins in a JSON text that `JSON.parse` takes, as an offset in UTF-16 units; of the nearest
 * value above it when there is no such value. Reads the text once up to that value, and builds nothing: cheaper than a
 * parser by an order when only a few of many values are asked for.
 */
export function jsonOffset(text: string, path: Path): number {
  let at = skipBlanks(text, 0);
  for (const step of path) {
    const next = typeof step === 'number' ? entryAt(text, at, step) : fieldAt(text, at, step);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

/**
 * The same for many paths of one text. What was passed on the way to a value is remembered, so that a thousand findings
 * in one file do not read it a thousand times.
 */
export function jsonOffsets(text: string): (path: Path) => number {
  const entries = new Map<number, number[]>();
  const fields = new Map<number, ReadonlyMap<string, number>>();
  const entryOf = (list: number, index: number) => {
    let known = entries.get(list);
    if (known === undefined) entries.set(list, (known = entriesOf(text, list)));
    return known[index];
  };
  const fieldOf = (object: number, field: string) => {
    let known = fields.get(object);
    if (known === undefined) fields.set(object, (known = fieldsOf(text, object)));
    return known.get(field);
  };
  return (path) => {
    let at = skipBlanks(text, 0);
    for (const step of path) {
      const next = typeof step === 'number' ? entryOf(at, step) : fieldOf(at, step);
      if (next === undefined) return at;
      at = next;
    }
    return at;
  };
}

/** Where each entry of a list begins. */
function entriesOf(text: string, list: number): number[] {
  const found: number[] = [];
  if (text.charCodeAt(list) !== OPEN_LIST) return found;
  let at = skipBlanks(text, list + 1);
  while (at < text.length && text.charCodeAt(at) !== CLOSE_LIST) {
    const begins = at;
    found.push(begins);
    at = skipBlanks(text, skipValue(text, at));
    if (text.charCodeAt(at) === COMMA) at = skipBlanks(text, at + 1);
    if (at === begins) break;
  }
  return found;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) break;
  }
  return at;
}

/** The offset behind the closing quotation mark. */
function skipString(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) return at + 1;
  }
  return at;
}

/** The offset behind a value. */
function skipValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = skipString(text, at);
      if (depth === 0) return at;
      continue;
    }
    if (code === OPEN_OBJECT || code === OPEN_LIST) depth += 1;
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (code === COMMA && depth === 0) return at;
    at += 1;
  }
  return text.length;
}

function entryAt(text: string, list: number, index: number): number | undefined {
  if (text.charCodeAt(list) !== OPEN_LIST) return undefined;
  let at = skipBlanks(text, list + 1);
  for (let passed = 0; at < text.length && text.charCodeAt(at) !== CLOSE_LIST; passed++) {
    if (passed === index) return at;
    at = skipBlanks(text, skipValue(text, at));
    if (text.charCodeAt(at) === COMMA) at = skipBlanks(text, at + 1);
  }
  return undefined;
}

/** The key that is written so; one with a mistake, which no parser would take, is what is written. */
function keyOf(written: string): string {
  if (!written.includes('\\')) return written;
  try {
    return JSON.parse(`"${written}"`) as string;
  } catch {
    return written;
  }
}

/** Of a field that stands twice the last, which is the one that `JSON.parse` keeps. */
function fieldAt(text: string, object: number, field: string): number | undefined {
  let found: number | undefined;
  eachField(text, object, (key, value) => {
    if (keyOf(key) === field) found = value;
  });
  return found;
}

/** Where the value of each field of an object begins. */
function fieldsOf(text: string, object: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  eachField(text, object, (key, value) => {
    found.set(keyOf(key), value);
  });
  return found;
}

/** @param tell gets the key as it is written, without its quotation marks, and where its value begins */
function eachField(text: string, object: number, tell: (key: string, value: number) => void): void {
  if (text.charCodeAt(object) !== OPEN_OBJECT) return;
  let at = skipBlanks(text, object + 1);
  while (text.charCodeAt(at) === QUOTE) {
    const end = skipString(text, at);
    const colon = skipBlanks(text, end);
    if (text.charCodeAt(colon) !== COLON) return;
    const value = skipBlanks(text, colon + 1);
    tell(text.slice(at + 1, end - 1), value);
    at = skipBlanks(text, skipValue(text, value));
    if (text.charCodeAt(at) === COMMA) at = skipBlanks(text, at + 1);
  }
}

/** Every key of an object that stands in it twice, with the offset of the later one. */
export function doubledKeys(text: string): { field: string; offset: number }[] {
  const doubled: { field: string; offset: number }[] = [];
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === OPEN_OBJECT) open.push(new Set());
    else if (code === OPEN_LIST) open.push(undefined);
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) open.pop();
    else if (code === QUOTE) {
      const end = skipString(text, at);
      const keys = open.at(-1);
      if (keys !== undefined && text.charCodeAt(skipBlanks(text, end)) === COLON) {
        const field = keyOf(text.slice(at + 1, end - 1));
        if (keys.has(field)) doubled.push({ field, offset: at });
        keys.add(field);
      }
      at = end - 1;
    }
  }
  return doubled;
}

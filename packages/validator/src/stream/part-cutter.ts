import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  NEW_LINE,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  RETURN,
  SPACE,
  TAB,
} from '../json-bytes.ts';

/** Whether a byte outside strings means anything to whoever looks for the end of a value. */
const MATTERS = new Uint8Array(256);
for (const byte of [QUOTE, COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT, NEW_LINE])
  MATTERS[byte] = 1;

/** More fields than any record has; one with more is read as a whole. */
const MAX_FIELDS = 64;
/** A record nested deeper is read as a whole, which tells so. */
const MAX_DEPTH = 256;
/** Numbers kept of each field. */
const SLOTS = 7;

/** Cut short by the end of the bytes, or no plain object. */
export const NOT_CUT = -1;

/**
 * Cuts an object of JSON into its fields, in one pass over its bytes and without parsing any. It finds brackets and strings;
 * whether the value of a field is JSON is for `JSON.parse` to say.
 */
export class PartCutter {
  /** How many fields the last object has. */
  count = 0;
  /** Line breaks in the last object, and the offset behind the last of them; -1 when it stands on one line. */
  breaks = 0;
  lineStart = -1;
  readonly #slots = new Int32Array(MAX_FIELDS * SLOTS);

  /** Of field number `index`: where its key begins and ends, without quotation marks. */
  keyFrom = (index: number): number => this.#slots[index * SLOTS]!;
  keyTo = (index: number): number => this.#slots[index * SLOTS + 1]!;
  /** Where its value begins and ends, without the blanks around it. */
  from = (index: number): number => this.#slots[index * SLOTS + 2]!;
  to = (index: number): number => this.#slots[index * SLOTS + 3]!;
  /** Colons outside strings in its value: as many as that has fields, unless one stands twice. */
  colons = (index: number): number => this.#slots[index * SLOTS + 4]!;
  /** Line breaks of the object before its value, and the offset behind the last of them; -1 when there is none. */
  breaksBefore = (index: number): number => this.#slots[index * SLOTS + 5]!;
  lineStartBefore = (index: number): number => this.#slots[index * SLOTS + 6]!;

  /**
   * @param from where the object begins
   * @returns the offset behind the object, or `NOT_CUT`
   */
  cut(bytes: Uint8Array, from: number): number {
    this.count = 0;
    this.breaks = 0;
    this.lineStart = -1;
    if (bytes[from] !== OPEN_OBJECT) return NOT_CUT;
    let at = this.#skipBlanks(bytes, from + 1);
    if (bytes[at] === CLOSE_OBJECT) return at + 1;
    while (bytes[at] === QUOTE && this.count < MAX_FIELDS) {
      const keyFrom = at + 1;
      const keyTo = endOfString(bytes, keyFrom);
      if (keyTo < 0) return NOT_CUT;
      at = this.#skipBlanks(bytes, keyTo + 1);
      if (bytes[at] !== COLON) return NOT_CUT;
      at = this.#skipBlanks(bytes, at + 1);
      const slot = this.count * SLOTS;
      this.#slots[slot] = keyFrom;
      this.#slots[slot + 1] = keyTo;
      this.#slots[slot + 2] = at;
      this.#slots[slot + 5] = this.breaks;
      this.#slots[slot + 6] = this.lineStart;
      at = this.#skipValue(bytes, at, slot);
      if (at < 0) return NOT_CUT;
      this.#slots[slot + 3] = at;
      this.count += 1;
      at = this.#skipBlanks(bytes, at);
      if (bytes[at] === CLOSE_OBJECT) return at + 1;
      if (bytes[at] !== COMMA) return NOT_CUT;
      at = this.#skipBlanks(bytes, at + 1);
    }
    return NOT_CUT;
  }

  #skipBlanks(bytes: Uint8Array, from: number): number {
    let at = from;
    for (let byte = bytes[at]; ; byte = bytes[++at]) {
      if (byte === NEW_LINE) {
        this.breaks += 1;
        this.lineStart = at + 1;
      } else if (byte !== SPACE && byte !== RETURN && byte !== TAB) return at;
    }
  }

  /** The offset behind a value; negative when the bytes end before. */
  #skipValue(bytes: Uint8Array, from: number, slot: number): number {
    const end = bytes.length;
    let at = from;
    let depth = 0;
    let colons = 0;
    while (at < end) {
      const byte = bytes[at]!;
      if (MATTERS[byte] === 0) {
        at += 1;
        // A number or a word of JSON ends before a blank.
        if (depth === 0 && (byte === SPACE || byte === RETURN || byte === TAB)) {
          at -= 1;
          break;
        }
        continue;
      }
      if (byte === QUOTE) {
        const closing = endOfString(bytes, at + 1);
        if (closing < 0) return NOT_CUT;
        at = closing + 1;
        if (depth === 0) break;
        continue;
      }
      if (byte === COLON) colons += 1;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        depth += 1;
        if (depth > MAX_DEPTH) return NOT_CUT;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        if (depth === 0) break;
        depth -= 1;
        if (depth === 0) {
          at += 1;
          break;
        }
      } else if (byte === NEW_LINE) {
        if (depth === 0) break;
        this.breaks += 1;
        this.lineStart = at + 1;
      } else if (byte === COMMA && depth === 0) break;
      at += 1;
    }
    this.#slots[slot + 4] = colons;
    return at < end ? at : NOT_CUT;
  }
}

/** The offset of the quotation mark that closes a string; negative when the bytes end before. */
function endOfString(bytes: Uint8Array, from: number): number {
  const end = bytes.length;
  let at = from;
  while (at < end) {
    const byte = bytes[at]!;
    if (byte === QUOTE) return at;
    at += byte === BACKSLASH ? 2 : 1;
  }
  return NOT_CUT;
}

import { BACKSLASH, OPEN_LIST, OPEN_OBJECT, QUOTE } from '../json-bytes.ts';
import { isFollowedWell, Sign, SIGNS } from './json-signs.ts';
import { NOT_CUT } from './part-cutter.ts';
import { MAX_VALUE_BYTES } from './max-value.ts';
import type { PartReader } from './part-reader.ts';
import type { BrokenAt, ScannedValue } from './scanned-value.ts';
import { ValuePieces } from './value-pieces.ts';

/** Lists whose entries come one by one. */
const LISTS: ReadonlySet<string> = new Set(['organizations', 'services']);

/** A nesting that no directory has; it ends the reading before a stack of some parser does. */
const MAX_DEPTH = 512;

/**
 * Cuts a JSON document of any size into the fields of its head and the records of its lists, chunk by chunk, without
 * parsing any of it. It only finds brackets and strings; whether a piece is JSON is for `JSON.parse` to say.
 */
export class JsonScanner {
  /** Undefined while all is well; the structure is broken where it says. */
  brokenAt: BrokenAt | undefined;
  readonly #found: (value: ScannedValue) => void;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  /** 1 for fields of the root object, 2 for entries of its lists, 1 for those of a root list. */
  #base = 1;
  #isRootList = false;
  #hasBegun = false;
  #list: string | undefined;
  #index = 0;
  /** What came last between values: a comma asks for another value. */
  #last: 'open' | 'comma' | 'value' = 'open';
  /** The key whose value is being read; the bytes of a key that is being read. */
  #key: string | undefined;
  #keyBytes: number[] | undefined;
  readonly #value = new ValuePieces();
  /** Bytes of earlier chunks. */
  #passed = 0;
  #line = 1;
  /** Byte of the file at which the line begins. */
  #lineStart = 0;

  /** Where the last comma between values stands: its line, and how many bytes of that line stand before it. */
  #comma = { line: 1, bytesBefore: 0 };
  readonly #parts: PartReader | undefined;
  /** Is called with the place of a comma behind the last value of a list or of the document: the reading goes on. */
  onSpareComma: (line: number, bytesBefore: number) => void = () => undefined;

  /** @param parts cuts the records that lie whole in one chunk into their fields */
  constructor(found: (value: ScannedValue) => void, parts?: PartReader) {
    this.#found = found;
    this.#parts = parts;
  }

  /** The document as one list, without a head? */
  get isRootList(): boolean {
    return this.#isRootList;
  }

  /** The value in which the document ended: where it begins, and its list. Undefined when it ended between values. */
  get unfinished(): Pick<ScannedValue, 'name' | 'index' | 'start' | 'line' | 'bytesBefore'> | undefined {
    return this.#value.isOpen ? { ...this.#nameOfValue(), ...this.#value.place } : undefined;
  }

  push(chunk: Uint8Array): void {
    if (this.brokenAt !== undefined) return;
    this.#value.goOn();
    const end = chunk.length;
    let at = 0;
    // A byte order mark is no part of the document.
    if (this.#passed === 0 && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) at = 3;
    while (at < end) {
      if (this.#isInString) {
        at = this.#readString(chunk, at);
        continue;
      }
      if (this.#depth > this.#base) {
        at = this.#readInside(chunk, at);
        if (this.#depth > MAX_DEPTH) return this.#break('too-deep', at);
        continue;
      }
      const byte = chunk[at] ?? 0;
      const sign = SIGNS[byte];
      if (sign === Sign.Blank) {
        at += 1;
        continue;
      }
      if (sign === Sign.NewLine) {
        this.#line += 1;
        this.#lineStart = this.#passed + at + 1;
        at += 1;
        continue;
      }
      const behind = byte === OPEN_OBJECT ? this.#cutRecord(chunk, at) : at;
      if (behind > at) {
        at = behind;
        continue;
      }
      this.#readAtBase(chunk, at, byte, sign ?? Sign.Other);
      if (this.brokenAt !== undefined) return;
      at += 1;
    }
    this.#value.carry(chunk);
    this.#passed += end;
    // No record is so large; it is a quotation mark that is missing, and the rest of the file would fill the memory.
    if (this.#value.isOpen && this.#passed - this.#value.start > MAX_VALUE_BYTES) this.#break('too-long', 0);
  }

  /** Call when the file has ended. */
  end(): void {
    if (this.brokenAt === undefined && (this.#depth > 0 || this.#isInString || !this.#hasBegun))
      this.#break('closing-bracket', 0);
  }

  /** Goes on inside a value, of which only the end matters. Gives the offset behind what was read. */
  #readInside(chunk: Uint8Array, from: number): number {
    const end = chunk.length;
    const base = this.#base;
    let depth = this.#depth;
    let colons = 0;
    let at = from;
    while (at < end && depth > base && depth <= MAX_DEPTH) {
      const sign = SIGNS[chunk[at]!];
      at += 1;
      if (sign === Sign.Quote) {
        while (at < end && chunk[at] !== QUOTE) at += chunk[at] === BACKSLASH ? 2 : 1;
        if (at >= end) {
          this.#isInString = true;
          this.#isEscaped = at > end;
          at = end;
        } else at += 1;
      } else if (sign === Sign.Open) depth += 1;
      else if (sign === Sign.Close) depth -= 1;
      else if (sign === Sign.Colon) colons += 1;
      else if (sign === Sign.NewLine) {
        this.#line += 1;
        this.#lineStart = this.#passed + at;
      }
    }
    this.#depth = depth;
    this.#value.colons += colons;
    return at;
  }

  /** The offset behind a record of a list that lies whole in the chunk; the same offset when there is none. */
  #cutRecord(chunk: Uint8Array, at: number): number {
    const isEntry = this.#depth === this.#base && (this.#isRootList || this.#list !== undefined);
    if (this.#parts === undefined || !isEntry || this.#value.isOpen || this.#last === 'value') return at;
    const end = this.#parts.cut(chunk, at);
    // Whatever else than a comma or the end of the list follows makes it no record.
    if (end === NOT_CUT || !isFollowedWell(chunk, end)) return at;
    this.#begin(at);
    this.#value.drop();
    const { breaks, lineStart } = this.#parts;
    this.#last = 'value';
    const lastLine = this.#line + breaks;
    this.#found({
      name: this.#list,
      index: this.#index++,
      bytes: chunk.subarray(at, end),
      ...this.#value.place,
      lastLine,
      colons: 0,
      isCut: true,
    });
    this.#line = lastLine;
    if (lineStart >= 0) this.#lineStart = this.#passed + lineStart;
    return end;
  }

  /** The offset behind the string, or the end of the chunk. */
  #readString(chunk: Uint8Array, from: number): number {
    let at = from;
    if (this.#isEscaped) {
      this.#keyBytes?.push(chunk[at] ?? 0);
      this.#isEscaped = false;
      at += 1;
    }
    const end = chunk.length;
    const keyBytes = this.#keyBytes;
    while (at < end) {
      const byte = chunk[at];
      at += 1;
      if (keyBytes !== undefined) keyBytes.push(byte ?? 0);
      if (byte === QUOTE) {
        this.#isInString = false;
        return at;
      }
      if (byte === BACKSLASH) {
        if (at >= end) {
          this.#isEscaped = true;
          return at;
        }
        if (keyBytes !== undefined) keyBytes.push(chunk[at] ?? 0);
        at += 1;
      }
    }
    return at;
  }

  /** A byte that is no blank, between values or at their first byte. */
  #readAtBase(chunk: Uint8Array, at: number, byte: number, sign: Sign): void {
    if (this.#depth === 0) {
      if (this.#hasBegun || sign !== Sign.Open) return this.#break('goes-on', at);
      this.#hasBegun = true;
      this.#isRootList = byte === OPEN_LIST;
      this.#depth = 1;
      return;
    }
    if (sign === Sign.Comma || sign === Sign.Close) {
      this.#finish(chunk, at);
      const isSpare = this.#last === 'comma' && sign === Sign.Close && this.#isBetweenValues;
      if (isSpare) this.onSpareComma(this.#comma.line, this.#comma.bytesBefore);
      else if (this.#last === 'comma' || (sign === Sign.Comma && this.#last === 'open'))
        return this.#break(sign === Sign.Comma && this.#isBetweenValues ? 'extra-comma' : 'value', at);
      this.#last = 'comma';
      if (sign === Sign.Close) this.#close();
      else this.#comma = { line: this.#line, bytesBefore: this.#passed + at - this.#lineStart };
      return;
    }
    const isEntry = this.#isRootList || this.#list !== undefined;
    if (!isEntry && this.#key === undefined) return this.#readKey(at, sign);
    if (!this.#value.isOpen) this.#begin(at);
    if (sign === Sign.Quote) this.#isInString = true;
    else if (sign === Sign.Open) {
      const list = this.#key;
      if (!isEntry && byte === OPEN_LIST && list !== undefined && LISTS.has(list)) {
        this.#value.drop();
        this.#list = list;
        this.#index = 0;
        this.#last = 'open';
        this.#base = 2;
        this.#depth = 2;
      } else this.#depth += 1;
    }
  }

  /** Is no field begun whose value is missing? */
  get #isBetweenValues(): boolean {
    const isEntry = this.#isRootList || this.#list !== undefined;
    return isEntry || (this.#key === undefined && this.#keyBytes === undefined);
  }

  #readKey(at: number, sign: Sign): void {
    if (sign === Sign.Quote) {
      this.#keyBytes = [QUOTE];
      this.#isInString = true;
    } else if (sign === Sign.Colon && this.#keyBytes !== undefined) {
      try {
        this.#key = String(JSON.parse(new TextDecoder().decode(Uint8Array.from(this.#keyBytes))));
      } catch {
        this.#key = '';
      }
      this.#keyBytes = undefined;
    } else this.#break('field-name', at);
  }

  #begin(at: number): void {
    const start = this.#passed + at;
    this.#value.begin(at, start, this.#line, start - this.#lineStart);
  }

  /** The value ends before this byte. */
  #finish(chunk: Uint8Array, at: number): void {
    if (!this.#value.isOpen) return;
    const bytes = this.#value.take(chunk, at);
    this.#last = 'value';
    const named = this.#nameOfValue();
    if (named.index === undefined) this.#key = undefined;
    else this.#index += 1;
    const { colons, place } = this.#value;
    this.#found({ ...named, bytes, ...place, lastLine: this.#line, colons, isCut: false });
  }

  /** What the value is that is being read: an entry of a list, or a field of the root. */
  #nameOfValue(): Pick<ScannedValue, 'name' | 'index'> {
    const isEntry = this.#isRootList || this.#list !== undefined;
    return isEntry ? { name: this.#list, index: this.#index } : { name: this.#key, index: undefined };
  }

  #close(): void {
    this.#depth -= 1;
    this.#last = 'value';
    if (this.#list === undefined) return;
    this.#list = undefined;
    this.#key = undefined;
    this.#base = 1;
  }

  #break(reason: BrokenAt['reason'], at: number): void {
    this.brokenAt = { line: this.#line, column: this.#passed + at - this.#lineStart + 1, reason };
  }
}

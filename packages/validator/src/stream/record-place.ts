import type { Path } from '../finding.ts';
import { jsonOffset, jsonOffsets } from '../read/json-offset.ts';

/** A record as it stands in its file. */
export interface RecordText {
  text: string;
  /** 1-based place of its first character; columns count UTF-16 units. */
  line: number;
  column: number;
}

/** The 1-based line and column of an offset in a record. */
export function placeIn(
  { text, line, column }: RecordText,
  offset: number,
): { line: number; column: number } {
  const lastBreak = text.lastIndexOf('\n', offset - 1);
  if (offset === 0 || lastBreak < 0) return { line, column: column + offset };
  let breaks = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) breaks += 1;
  return { line: line + breaks, column: offset - lastBreak };
}

/** The same as `placeOfPath` for many paths of one record. */
export function placesOf(record: RecordText): (path: Path) => { line: number; column: number } {
  const offsetOf = jsonOffsets(record.text);
  return (path) => placeIn(record, offsetOf(path));
}

/** The place of the value of a path in a record of JSON. */
export const placeOfPath = (record: RecordText, path: Path): { line: number; column: number } =>
  placeIn(record, jsonOffset(record.text, path));

/**
 * Turns counts of bytes into counts of characters along a line: a scanner counts bytes, a column counts UTF-16 units.
 * Each record is told once, in order.
 */
export class ColumnCounter {
  #line = 0;
  /** By how much the bytes of the line so far outnumber its characters. */
  #surplus = 0;

  /** The column of a byte of a line. */
  columnOf(line: number, bytesBefore: number): number {
    return bytesBefore - (line === this.#line ? this.#surplus : 0) + 1;
  }

  /** Counts what was read: a piece that begins in `line` and ends in `lastLine`. */
  pass(line: number, lastLine: number, bytes: Uint8Array, text: string): void {
    if (line === lastLine) return this.passOnLine(line, bytes.length - text.length);
    this.#line = lastLine;
    const lastBreak = text.lastIndexOf('\n');
    const rest = text.length - lastBreak - 1;
    this.#surplus = bytes.length - bytes.lastIndexOf(0x0a) - 1 - rest;
  }

  /** The same of a piece that nobody reads: of its bytes alone. */
  passBytes(line: number, lastLine: number, bytes: Uint8Array): void {
    this.#surplus = line === this.#line && line === lastLine ? this.#surplus : 0;
    this.#line = lastLine;
    for (let at = line === lastLine ? 0 : bytes.lastIndexOf(0x0a) + 1; at < bytes.length; at++) {
      const byte = bytes[at]!;
      // Of UTF-8 each byte behind the first of a character; those of four bytes are two units.
      if (byte >= 0x80 && byte < 0xc0) this.#surplus += 1;
      else if (byte >= 0xf0) this.#surplus -= 1;
    }
  }

  /** The same of a piece that stands on one line, from how many bytes it has more than characters. */
  passOnLine(line: number, surplus: number): void {
    this.#surplus = surplus + (line === this.#line ? this.#surplus : 0);
    this.#line = line;
  }
}

/** What a scanned value is: a field of the head, or a record of a list. */
export interface ScannedValue {
  /** The field of the root that it is, or the list that it stands in; `undefined` in a file that is one list. */
  name: string | undefined;
  /** Its place in the list; undefined for a field of the root. */
  index: number | undefined;
  /** UTF-8, with blanks that may follow it. Valid until the next `push`. */
  bytes: Uint8Array;
  /** Bytes from the start of the file. */
  start: number;
  /** 1-based line of its first byte, and how many bytes of that line stand before it. */
  line: number;
  bytesBefore: number;
  /** The line of its last byte. */
  lastLine: number;
  /** Colons outside strings: as many as the value has fields, unless one stands twice. */
  colons: number;
  /** Was it cut into its fields by the reader of parts? Then `bytes` is all there is of it, and `colons` was not counted. */
  isCut: boolean;
}

/** Where the structure of a document is broken, and how. */
export interface BrokenAt {
  /** 1-based; the column counts bytes. */
  line: number;
  column: number;
  reason: 'closing-bracket' | 'too-long' | 'extra-comma' | 'goes-on' | 'too-deep' | 'value' | 'field-name';
}

/** The pieces of a value one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

import { CLOSE_LIST } from '../json-bytes.ts';

/** What a byte outside strings is to whoever looks for the structure of a document. */
export const enum Sign {
  Other,
  Blank,
  NewLine,
  Quote,
  Open,
  Close,
  Colon,
  Comma,
}

/** The sign of each byte. */
export const SIGNS = new Uint8Array(256);
for (const [sign, bytes] of [
  [Sign.Blank, ' \t\r'],
  [Sign.NewLine, '\n'],
  [Sign.Quote, '"'],
  [Sign.Open, '{['],
  [Sign.Close, '}]'],
  [Sign.Colon, ':'],
  [Sign.Comma, ','],
] as const) {
  for (const byte of bytes) SIGNS[byte.charCodeAt(0)] = sign;
}

/** Does a comma or the end of a list follow, with nothing but blanks before it? No when the chunk ends before that. */
export function isFollowedWell(chunk: Uint8Array, from: number): boolean {
  for (let at = from; at < chunk.length; at++) {
    const byte = chunk[at] ?? 0;
    const sign = SIGNS[byte];
    if (sign !== Sign.Blank && sign !== Sign.NewLine) return sign === Sign.Comma || byte === CLOSE_LIST;
  }
  return false;
}

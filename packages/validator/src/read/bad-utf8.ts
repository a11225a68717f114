/** Bytes that are no UTF-8, in a text that should be. */
export interface BadUtf8 {
  /** How many there are. */
  count: number;
  /** Where the first is read, as an offset in `text`. */
  firstAt: number;
  /** Is there another letter beyond ASCII that is right? Then the file is UTF-8, with something else pasted into it. */
  isMixed: boolean;
}

const CONTINUES = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** The length of the sign of UTF-8 at an offset; 0 when there is none (RFC 3629, section 4). */
function signLength(bytes: Uint8Array, at: number): number {
  const [first = 0, second, third, fourth] = bytes.subarray(at, at + 4);
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return CONTINUES(second) ? 2 : 0;
  if (second === undefined || !CONTINUES(second) || !CONTINUES(third)) return 0;
  if (first >= 0xe0 && first <= 0xef) {
    const isOverlong = first === 0xe0 && second < 0xa0;
    const isHalf = first === 0xed && second > 0x9f;
    return isOverlong || isHalf ? 0 : 3;
  }
  if (first >= 0xf0 && first <= 0xf4 && CONTINUES(fourth))
    return (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f) ? 0 : 4;
  return 0;
}

/**
 * Reads bytes that are not all UTF-8: what is, as that, and each other byte as Windows programs in Western Europe write
 * it (windows-1252), so that one bad byte harms no other letter.
 */
export function decodeBadUtf8(bytes: Uint8Array): { text: string; bad: BadUtf8 } {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const western = new TextDecoder('windows-1252');
  const parts: string[] = [];
  let length = 0;
  let isMixed = false;
  let count = 0;
  let firstAt = -1;
  let begun = 0;
  const keep = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (let at = 0; at < bytes.length;) {
    const size = signLength(bytes, at);
    if (size > 1) isMixed = true;
    if (size > 0) {
      at += size;
      continue;
    }
    if (at > begun) keep(utf8.decode(bytes.subarray(begun, at)));
    let end = at + 1;
    while (end < bytes.length && signLength(bytes, end) === 0) end += 1;
    if (firstAt < 0) firstAt = length;
    count += end - at;
    keep(western.decode(bytes.subarray(at, end)));
    at = begun = end;
  }
  if (begun < bytes.length) keep(utf8.decode(bytes.subarray(begun)));
  return { text: parts.join(''), bad: { count, firstAt, isMixed } };
}

/** What files of other programs begin with, which people drop in all the same. */
const BEGINNINGS: readonly (readonly [reason: string, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['packed', [0x50, 0x4b, 0x03, 0x04]],
  ['packed', [0x1f, 0x8b]],
  ['packed', [0x37, 0x7a, 0xbc, 0xaf]],
];
/** So many bytes are looked at for one that no text has. */
const LOOKED_AT = 4096;

/** Why a file is no text, by its first bytes; undefined when it may be one. */
export function whyNoText(bytes: Uint8Array): string | undefined {
  const found = BEGINNINGS.find(([, beginning]) => beginning.every((byte, index) => bytes[index] === byte));
  if (found !== undefined) return found[0];
  // Of the signs below a blank only those that part lines and columns stand in a text, and in one of two bytes a sign many noughts.
  const start = bytes.subarray(0, LOOKED_AT);
  const odd = start.filter(
    (byte) => byte > 0 && byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte),
  );
  return odd.length > start.length / 20 ? 'no-text' : undefined;
}

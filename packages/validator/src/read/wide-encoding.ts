/** The encodings of Unicode in units of two and four bytes. */
export type WideEncoding = 'UTF-16LE' | 'UTF-16BE' | 'UTF-32LE' | 'UTF-32BE';

/**
 * The encoding of a text that begins with an ASCII sign, as JSON and YAML do, or with a byte order mark, by where its
 * first four bytes are zero (RFC 4627, section 3; YAML 1.2, section 5.2). Undefined for one of single bytes.
 */
export function wideEncodingOf(bytes: Uint8Array): WideEncoding | undefined {
  const [a, b, c, d] = bytes;
  const hasFour = d !== undefined;
  if (hasFour && a === 0 && b === 0 && ((c === 0 && d !== 0) || (c === 0xfe && d === 0xff)))
    return 'UTF-32BE';
  if (hasFour && c === 0 && d === 0 && ((a !== 0 && b === 0) || (a === 0xff && b === 0xfe)))
    return 'UTF-32LE';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && b !== undefined)) return 'UTF-16BE';
  if ((a === 0xff && b === 0xfe) || (a !== 0 && a !== undefined && b === 0)) return 'UTF-16LE';
  return undefined;
}

/** Bytes of a unit. */
export const unitOf = (encoding: WideEncoding): 2 | 4 => (encoding.startsWith('UTF-16') ? 2 : 4);

/** Reads UTF-32, which no decoder of the platform does. */
function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    const isSign = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    parts.push(isSign ? String.fromCodePoint(code) : '\uFFFD');
  }
  return parts.join('');
}

/** The text of bytes that begin and end between two signs. Its byte order mark is kept. */
export function decodeWide(bytes: Uint8Array, encoding: WideEncoding): string {
  if (unitOf(encoding) === 4) return decodeUtf32(bytes, encoding === 'UTF-32LE');
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** How many of these bytes can be decoded by themselves: whole units, and no first half of a sign of two. */
export function wholeSigns(bytes: Uint8Array, encoding: WideEncoding): number {
  const unit = unitOf(encoding);
  const length = bytes.length - (bytes.length % unit);
  if (unit === 4 || length < 2) return length;
  const high = bytes[encoding === 'UTF-16LE' ? length - 1 : length - 2] ?? 0;
  return high >= 0xd8 && high <= 0xdb ? length - 2 : length;
}

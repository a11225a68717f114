/** How a text file was written. `windows-1252` is a guess: nothing in the bytes says so. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Some bytes make no sign in the encoding that the file announces; `�` stands for them. */
  isDamaged: boolean;
}

/** Enough to see what kind of file it is. */
const SAMPLE_BYTES = 4_096;
/** Of every second byte. Western letters, digits and signs have a zero byte in UTF-16, other letters have not. */
const ZERO_SHARE = 0.3;

/** What windows-1252 has at 0x80 to 0x9F. Some versions of Node and their ICU leave these bytes as they are. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a file: by its byte order mark, else UTF-8 when every byte fits, else UTF-16 when every second byte is
 * zero, else windows-1252, which is what Excel writes as CSV in Western Europe.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const announced = byteOrderMark(bytes);
  if (announced !== undefined) return decodeAnnounced(bytes, announced);
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return decodeAnnounced(bytes, wide);
  const text = decodeStrictly(bytes, 'utf-8');
  if (text !== undefined) return { text, encoding: 'utf-8', isDamaged: false };
  return { text: decodeWindows(bytes), encoding: 'windows-1252', isDamaged: false };
}

/** The encoding that the first bytes announce. */
export function byteOrderMark(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decodeAnnounced(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = decodeStrictly(bytes, encoding);
  if (text !== undefined) return { text, encoding, isDamaged: false };
  return { text: new TextDecoder(encoding).decode(bytes), encoding, isDamaged: true };
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark, as some database tools write it. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length === 0 || bytes.length % 2 === 1) return undefined;
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (let index = 0; index < length; index += 1)
    if (bytes[index] === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (length / 2));
  if (odd >= ZERO_SHARE && even < odd / 2) return 'utf-16le';
  if (even >= ZERO_SHARE && odd < even / 2) return 'utf-16be';
  return undefined;
}

function decodeWindows(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS.charAt(sign.charCodeAt(0) - 0x80));
}

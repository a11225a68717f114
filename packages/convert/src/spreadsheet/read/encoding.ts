import { decodeGuessed, type GuessedEncoding } from './guess-encoding.ts';

/** An encoding of Unicode, which a file announces or its bytes show. */
type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How a text file was written. */
export type Encoding = UnicodeEncoding | GuessedEncoding;

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Some bytes make no sign in the encoding that the file announces; `�` stands for them. */
  isDamaged: boolean;
  /** Nothing in the bytes says so. */
  isGuessed?: boolean;
}

/** Enough to see what kind of file it is. */
const SAMPLE_BYTES = 4_096;
/** Of every second byte. Western letters, digits and signs have a zero byte in UTF-16, other letters have not. */
const ZERO_SHARE = 0.3;

/**
 * The text of a file: by its byte order mark, else UTF-8 when every byte fits, else UTF-16 when every second byte is
 * zero, else a guess.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const announced = byteOrderMark(bytes);
  if (announced !== undefined) return decodeAnnounced(bytes, announced);
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return decodeAnnounced(bytes, wide);
  const text = decodeStrictly(bytes, 'utf-8');
  if (text !== undefined) return { text, encoding: 'utf-8', isDamaged: false };
  return { ...decodeGuessed(bytes), isDamaged: false, isGuessed: true };
}

/** The encoding that the first bytes announce. */
export function byteOrderMark(bytes: Uint8Array): UnicodeEncoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decodeAnnounced(bytes: Uint8Array, encoding: UnicodeEncoding): Decoded {
  const text = decodeStrictly(bytes, encoding);
  if (text !== undefined) return { text, encoding, isDamaged: false };
  return { text: new TextDecoder(encoding).decode(bytes), encoding, isDamaged: true };
}

function decodeStrictly(bytes: Uint8Array, encoding: UnicodeEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark, as some database tools write it. */
function wideEncoding(bytes: Uint8Array): UnicodeEncoding | undefined {
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

import { decodeBadUtf8 } from './bad-utf8.ts';
import { withLineFeeds } from './line-breaks.ts';
import { lineStartsOf, positionAt } from './line-starts.ts';
import { START, type FileProblem, type Position } from './parsed-text.ts';
import { decodeWide, wideEncodingOf } from './wide-encoding.ts';

export interface DecodedText {
  text: string;
  problems: FileProblem[];
}

/** A file in an encoding of two or four bytes a unit, which was read all the same. */
export const wideProblem = (encoding: string): FileProblem => ({
  ...START,
  code: 'file/not-utf8',
  params: { encoding: encoding.slice(0, 6) },
  isFatal: false,
});

/** Bytes of a file that are not UTF-8: how many, and where the first one is. */
export const badBytesProblem = (at: Position, count: number, isMixed: boolean): FileProblem => ({
  ...at,
  code: 'file/not-utf8',
  params: isMixed ? { places: count } : {},
  isFatal: false,
});

const withoutMark = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/**
 * Reads the bytes of a JSON or YAML file. Both are UTF-8 (RFC 8259, section 8.1; YAML 1.2, section 5.2); a file in
 * another encoding is told, and read as what it most likely is, so that everything else about it can be told too. All lines
 * of the text end with a line feed.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, problems } = decode(bytes);
  return { text: withLineFeeds(text), problems };
}

function decode(bytes: Uint8Array): DecodedText {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined)
    return { text: withoutMark(decodeWide(bytes, wide)), problems: [wideProblem(wide)] };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\uFEFF')
      ? {
          text: text.slice(1),
          problems: [{ ...START, code: 'file/byte-order-mark', params: {}, isFatal: false }],
        }
      : { text, problems: [] };
  } catch {
    const { text, bad } = decodeBadUtf8(bytes);
    const at = positionAt(lineStartsOf(withLineFeeds(text)), bad.firstAt);
    return { text: withoutMark(text), problems: [badBytesProblem(at, bad.count, bad.isMixed)] };
  }
}

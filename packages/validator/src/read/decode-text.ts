import type { FileProblem } from './parsed-text.ts';

export interface DecodedText {
  text: string;
  problems: FileProblem[];
}

const tell = (code: string): FileProblem => ({ code, params: {}, line: 1, column: 1, isFatal: false });

/**
 * Reads the bytes of a JSON or YAML file. Both are UTF-8 (RFC 8259, section 8.1; YAML 1.2, section 5.2); a file in
 * another encoding is told, and read as what it most likely is, so that everything else about it can be told too.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const encoding = first === 0xff ? 'utf-16le' : 'utf-16be';
    return { text: new TextDecoder(encoding).decode(bytes), problems: [tell('file/not-utf8')] };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\uFEFF')
      ? { text: text.slice(1), problems: [tell('file/byte-order-mark')] }
      : { text, problems: [] };
  } catch {
    // What Windows programs in Western Europe write when they do not write UTF-8.
    return { text: new TextDecoder('windows-1252').decode(bytes), problems: [tell('file/not-utf8')] };
  }
}

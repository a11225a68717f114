import type { ReadLimits } from '../limits.ts';
import { byteOrderMark } from '../encoding.ts';
import { unreadable } from '../stop.ts';
import type { Archive } from '../zip/archive.ts';
import { XmlReader, type XmlVisitor } from './xml-reader.ts';

/** Bytes in which an XML declaration stands. */
const DECLARATION_BYTES = 200;
/** Bytes of a file that is not in an archive, at a time. */
const STEP_BYTES = 65_536;

/** Reads a part of an archive while it is unpacked, so that its text is never whole in memory. */
export function readXmlPart(
  archive: Archive,
  part: string,
  visitor: XmlVisitor,
  limits: Readonly<ReadLimits>,
): void {
  const reader = decodingReader(new XmlReader(visitor, part, limits), part);
  archive.read(part, (chunk) => reader.write(chunk));
  reader.end();
}

/** Reads a file that is XML itself. */
export function readXmlFile(
  bytes: Uint8Array,
  visitor: XmlVisitor,
  limits: Readonly<ReadLimits>,
  onBytes: (bytes: number) => void,
): void {
  const reader = decodingReader(new XmlReader(visitor, 'XML', limits), 'XML');
  for (let start = 0; start < bytes.length; start += STEP_BYTES) {
    const chunk = bytes.subarray(start, start + STEP_BYTES);
    reader.write(chunk);
    onBytes(chunk.length);
  }
  reader.end();
}

function decodingReader(xml: XmlReader, part: string) {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const decode = (chunk?: Uint8Array): string => {
    try {
      if (chunk === undefined) return decoder?.decode() ?? '';
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      return decoder.decode(chunk, { stream: true });
    } catch {
      // Bytes that make no sign, or an encoding that nobody knows.
      throw unreadable('damaged', { part, detail: 'encoding' });
    }
  };
  return {
    write: (chunk: Uint8Array) => {
      if (chunk.length > 0) xml.write(decode(chunk));
    },
    end: () => {
      xml.write(decode());
      xml.end();
    },
  };
}

/** By the mark, by zero bytes, by the declaration, else UTF-8 (XML 1.0, appendix F). */
function encodingOf(start: Uint8Array): string {
  const announced = byteOrderMark(start);
  if (announced !== undefined) return announced;
  const [first, second] = start;
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const declaration = String.fromCharCode(...start.subarray(0, DECLARATION_BYTES));
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(declaration)?.[1] ?? 'utf-8';
}

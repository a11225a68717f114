import { trimXml } from '../xml/trim-xml.ts';
import type { Attributes } from '../xml/xml-reader.ts';

/** Signs that `_x000D_` takes for one. */
const ESCAPE_LENGTH = 7;

/** How long a text of that length is at least once its escapes are undone. */
export const shortestLength = (escapedLength: number): number => escapedLength / ESCAPE_LENGTH;

/**
 * A text of a workbook as a person sees it. `_x000D_` stands for the sign with that number, because XML lacks some signs
 * (ECMA-376 part 1, 22.9.2.19); `_x005F_` is an underline that begins no such escape. Line breaks become `\n`.
 */
export function unescapeText(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    : text;
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}

/** Spaces at the ends of a text count only where the file says so. */
export const trimUnlessPreserved = (text: string, attributes: Attributes): string =>
  attributes['xml:space'] === 'preserve' ? text : trimXml(text);

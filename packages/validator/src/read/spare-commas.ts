import type { FileProblem } from './parsed-text.ts';

/**
 * The commas of a JSON text behind which nothing comes but a closing bracket: editors put them there, and JSON has none
 * (RFC 8259, sections 4 and 5).
 * @returns offsets in UTF-16 units, in order
 */
export function spareCommasIn(text: string): number[] {
  const found: number[] = [];
  /** The last sign was a comma behind a value; a comma behind nothing is another fault. */
  let comma = -1;
  let isBehindValue = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r') continue;
    if ((sign === ']' || sign === '}') && comma >= 0) found.push(comma);
    comma = sign === ',' && isBehindValue ? at : -1;
    isBehindValue = sign !== '[' && sign !== '{' && sign !== ',' && sign !== ':';
    if (sign === '"') at = endOfString(text, at);
  }
  return found;
}

/** The offset of the quotation mark that closes a string, or the end. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** The text with blanks for those commas, so that each place stays where it is. */
export function withoutCommas(text: string, commas: readonly number[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const at of commas) {
    pieces.push(text.slice(from, at));
    from = at + 1;
  }
  return [...pieces, text.slice(from)].join(' ');
}

/** What is told of all of them, at the place of the first. */
export const spareCommaProblem = (place: { line: number; column: number }, count: number): FileProblem => ({
  line: place.line,
  column: place.column,
  code: 'file/syntax',
  params: { reason: 'spare-comma', count, format: 'JSON' },
  isFatal: false,
});

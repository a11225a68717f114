/** How the lines of a text are broken and set in. */
export interface LineStyle {
  lineBreak: string;
  /** One step inwards. */
  step: string;
  /** All in one line, as programs write it. */
  isOneLine: boolean;
}

/** What most files use. */
const USUAL_STEP = '  ';

export function lineStyleOf(text: string): LineStyle {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const step = /\n([ \t]+)\S/.exec(text)?.[1] ?? USUAL_STEP;
  return { lineBreak, step, isOneLine: !text.trim().includes('\n') };
}

export const lineStartOf = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The offset behind the line break of a line; the end of the text for the last. */
export function lineEndOf(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

/** The blanks with which the line of an offset begins. */
export const indentOf = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(lineStartOf(text, offset), offset))?.[0] ?? '';

/** Does nothing but blanks stand before it on its line? */
export const isFirstOnLine = (text: string, offset: number): boolean =>
  text.slice(lineStartOf(text, offset), offset).trim() === '';

const REMARK_LINE = /([ \t]*)#[^\n]*(?:\n|$)/y;

/** Behind the lines of remarks that begin at an offset and are set in further than a column. */
export function remarksEnd(text: string, lineStart: number, column: number): number {
  for (let at = lineStart; ; at = REMARK_LINE.lastIndex) {
    REMARK_LINE.lastIndex = at;
    if ((REMARK_LINE.exec(text)?.[1] ?? '').length <= column) return at;
  }
}

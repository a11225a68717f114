/** Without the white space of XML at its ends. A loop, as a pattern that looks for an end takes the square of its time. */
export function trimXml(text: string, { start = true, end = true } = {}): string {
  let from = 0;
  let to = text.length;
  if (start) while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  if (end) while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** Space, tab, line feed and carriage return (XML 1.0, 2.3). A no-break space is a sign like others. */
const isSpace = (code: number) => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;

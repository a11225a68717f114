/** The most octets of a line, its break not counted. Source: RFC 5545, 3.1. */
const MOST_OCTETS = 75;

/** How many octets a character (code point) has in UTF-8; a lone surrogate is written as U+FFFD, which has three. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/**
 * A content line folded into lines of at most 75 octets of UTF-8, and ended by CRLF. A line that goes on begins with a
 * space, which counts. No character is cut in two, though the standard would allow it: some readers do not mend it.
 * Source: RFC 5545, 3.1.
 */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return `${folded}\r\n`;
}

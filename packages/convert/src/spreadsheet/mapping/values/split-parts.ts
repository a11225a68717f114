/** The most parts that one cell is cut into. */
const MAX_PARTS = 100;

/** Cuts at the given signs, but not inside parentheses. Blanks at the ends and empty parts go. */
export function splitParts(text: string, signs: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length && parts.length < MAX_PARTS; at++) {
    const sign = text[at] ?? '';
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && signs.includes(sign)) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

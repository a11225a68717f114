/** A nesting that no directory has. */
const MAX_DEPTH = 256;
/** A level of lines takes a column, and two where it is a list in a list. */
const MAX_COLUMNS = 512;

const LINE_FEED = 0x0a;
const BLANK = 0x20;

/** Does a sign open (1) or close (-1) a level? */
const STEPS: ReadonlyMap<number, number> = new Map([
  [0x5b, 1],
  [0x7b, 1],
  [0x5d, -1],
  [0x7d, -1],
]);
/** `-`, `?` and `:` begin a level in the same line. */
const MARKS: ReadonlySet<number> = new Set([0x2d, 0x3f, 0x3a]);

/**
 * Is a YAML text nested deeper than its parser can go? That calls itself for each level, and when the stack ends while
 * a regular expression is being compiled, no error is thrown: the program is gone. Brackets in texts count as well; no
 * text has hundreds that are never closed.
 */
export function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  let lineStart = 0;
  let isInFront = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) {
      lineStart = at + 1;
      isInFront = true;
      continue;
    }
    if (isInFront && code !== BLANK && !(MARKS.has(code) && text.charCodeAt(at + 1) === BLANK))
      isInFront = false;
    if (isInFront && at - lineStart >= MAX_COLUMNS) return true;
    const step = code < 0x5b ? undefined : STEPS.get(code);
    if (step !== undefined) depth = Math.max(0, depth + step);
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

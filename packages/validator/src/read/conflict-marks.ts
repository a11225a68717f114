/** The marks that git leaves between two versions that it could not put together. */
const MARK = /^(?:<{7}|={7}|>{7})(?:[ \r\n]|$)/m;

/** Where the first mark of a conflict stands in a text; undefined when there is none. */
export function conflictAt(text: string): number | undefined {
  const at = text.search(MARK);
  return at < 0 ? undefined : at;
}

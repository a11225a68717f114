/** One piece of a text that becomes another. Offsets are those of the text before it. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

export const applyEdit = (text: string, edit: TextEdit): string =>
  text.slice(0, edit.start) + edit.text + text.slice(edit.end);

/** Signs that are compared at once: a long text is the same nearly everywhere. */
const STRETCH = 4096;

/** The one piece in which two texts differ. */
export function diffText(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  const isSame = (from: number, until: number, by = 0) =>
    before.slice(from, until) === after.slice(from + by, until + by);
  while (start + STRETCH <= most && isSame(start, start + STRETCH)) start += STRETCH;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  const by = after.length - before.length;
  const isSameEnd = (count: number) => isSame(before.length - count - STRETCH, before.length - count, by);
  while (same + STRETCH <= most - start && isSameEnd(same)) same += STRETCH;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same])
    same += 1;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

/** What takes an edit back. */
export const invertEdit = (before: string, { start, end, text }: TextEdit): TextEdit => ({
  start,
  end: start + text.length,
  text: before.slice(start, end),
});

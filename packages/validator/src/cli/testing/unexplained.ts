/** What differs between a directory and what came back of it, and is not among the losses. */

type JsonRecord = Record<string, unknown>;

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const step = (key: string | number) => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Elements by their place in the original; records by their id, since one that was lost moves all behind it. Where ids
 * were made anew, the place is all there is.
 */
function pairsOf(before: readonly unknown[], after: readonly unknown[], isLost: (step: string) => boolean) {
  const hasIds =
    !before.some((_, index) => isLost(`${index}/id`)) &&
    before.every((item) => isRecord(item) && typeof item['id'] === 'string');
  if (hasIds) {
    const byId = new Map(after.flatMap((item) => (isRecord(item) ? [[item['id'], item] as const] : [])));
    return before.map((item, index) => ({ index, item, other: byId.get((item as JsonRecord)['id']) }));
  }
  const left = [...after];
  return before.map((item, index) => ({
    index,
    item,
    other: isLost(String(index)) ? undefined : left.shift(),
  }));
}

/**
 * JSON Pointers into `before` of everything that is not the same in `after`, that no loss is about.
 * @param lost JSON Pointers of the losses
 */
export function unexplained(before: unknown, after: unknown, lost: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const compare = (one: unknown, other: unknown, path: string): void => {
    if (lost.has(path)) return;
    if (Array.isArray(one) && Array.isArray(other)) {
      const pairs = pairsOf(one, other, (step) => lost.has(`${path}/${step}`));
      for (const { index, item, other: partner } of pairs) compare(item, partner, `${path}/${index}`);
      return;
    }
    if (isRecord(one) && (isRecord(other) || other === undefined)) {
      if (other === undefined && Object.keys(one).length === 0) found.push(path);
      const keys = new Set([...Object.keys(one), ...Object.keys(other ?? {})]);
      for (const key of keys) compare(one[key], other?.[key], `${path}/${step(key)}`);
      return;
    }
    if (Array.isArray(one) && other === undefined) {
      for (const [index, item] of one.entries()) compare(item, undefined, `${path}/${index}`);
      return;
    }
    if (one !== other) found.push(path);
  };
  compare(before, after, '');
  return found;
}

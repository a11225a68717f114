import { canonicalJson } from '../mapping/additions/check-sign.ts';
import { isDraft, ownField } from '../mapping/additions/field-path.ts';

/** A field that two values of a record do not share. */
export interface Difference {
  /** Keys and indexes of the first. */
  path: (string | number)[];
  wanted: unknown;
  found: unknown;
  /** Only the order of a list differs, or the other list holds more. */
  isOrder?: true;
}

/** By what an item of a list is known again: its id, or what it is about. */
function identityOf(item: unknown): string {
  if (!isDraft(item)) return canonicalJson(item);
  const { id, channel, value, group, code } = item;
  if (id !== undefined) return canonicalJson(['id', id]);
  if (channel !== undefined) return canonicalJson([channel, value]);
  return canonicalJson(group ?? code ?? value ?? item);
}

/** Are two values the same JSON? No value is not `null`. */
export const isSame = (left: unknown, right: unknown): boolean =>
  (left === undefined) === (right === undefined) && canonicalJson(left) === canonicalJson(right);

/** Items of two lists that are about the same, each once; the order makes no difference. */
function pairs(wanted: readonly unknown[], found: readonly unknown[]): [number, unknown][] {
  const left = new Map<string, unknown[]>();
  for (const item of found) {
    const key = identityOf(item);
    left.set(key, [...(left.get(key) ?? []), item]);
  }
  return wanted.map((item, index): [number, unknown] => {
    const queue = left.get(identityOf(item)) ?? [];
    const same = queue.findIndex((one) => isSame(one, item));
    return [index, queue.splice(Math.max(same, 0), 1)[0]];
  });
}

/**
 * The fields of a value that another does not have, or has otherwise, or has alone, each as deep as it goes. Items of lists are compared with those that are about the same, wherever they stand.
 */
export function* differences(
  wanted: unknown,
  found: unknown,
  path: readonly (string | number)[] = [],
): Generator<Difference> {
  if (isSame(wanted, found)) return;
  if (Array.isArray(wanted) && Array.isArray(found) && wanted.length > 0) {
    let isFound = false;
    for (const [index, other] of pairs(wanted, found))
      for (const difference of differences(wanted[index], other, [...path, index])) {
        isFound = true;
        yield difference;
      }
    if (!isFound) yield { path: [...path], wanted, found, isOrder: true };
    return;
  }
  if (isDraft(wanted) && isDraft(found)) {
    for (const key of new Set([...Object.keys(wanted), ...Object.keys(found)]))
      yield* differences(ownField(wanted, key), ownField(found, key), [...path, key]);
    return;
  }
  yield { path: [...path], wanted, found };
}

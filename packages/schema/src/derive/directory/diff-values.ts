import { deepEqual } from './deep-equal.ts';
import { isRecord } from '../read/is-record.ts';
import { own } from '../read/lenient.ts';

/** One difference between two values. */
export interface ValueChange {
  /** JSON Pointer (RFC 6901) from the value; in lists of records with ids the id stands for the number. */
  path: string;
  /** Left out when the part is new. */
  before?: unknown;
  /** Left out when the part is gone. */
  after?: unknown;
}

/** Is it a list of records that are told apart by their ids? Then the order and the place of each do not matter. */
function hasIds(list: unknown): list is { id: string }[] {
  if (!Array.isArray(list)) return false;
  const ids = list.map((item) => (isRecord(item) ? item['id'] : undefined));
  return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
}

/** A part of a JSON Pointer: RFC 6901, section 3. */
export const pointerPart = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const byId = (list: readonly { id: string }[]): Record<string, unknown> =>
  Object.fromEntries(list.map((item) => [item.id, item]));

/**
 * What differs between two values of parsed JSON, as small as it can be said: records field by field, lists of records
 * with ids by id, any other list as a whole. A field that is `undefined` is left out. Nothing differs: an empty list.
 */
export function diffValues(before: unknown, after: unknown, path = ''): ValueChange[] {
  if (deepEqual(before, after)) return [];
  if (hasIds(before) && hasIds(after) && before.length + after.length > 0)
    return diffValues(byId(before), byId(after), path);
  if (!isRecord(before) || !isRecord(after)) {
    return [
      {
        path,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      },
    ];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) =>
    diffValues(own(before, key), own(after, key), `${path}${pointerPart(key)}`),
  );
}

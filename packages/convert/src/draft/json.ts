/** Careful looks into JSON of others. */

/** How deep two values are compared; whatever lies deeper counts as different. */
const MAX_DEPTH = 100;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of its own, never one of the prototype. */
export const own = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** A string; empty for everything else, some of which cannot even be made one. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A key as a step of a JSON Pointer (RFC 6901, section 3). */
export const step = (key: string | number): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** Do two values say the same as JSON? The order of fields is none of it, and neither is the sign of zero. */
export function isSameJson(one: unknown, other: unknown, depth = 0): boolean {
  if (one === other) return true;
  if (depth > MAX_DEPTH) return false;
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSameJson(item, other[index], depth + 1))
    );
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one).filter((key) => one[key] !== undefined);
  return (
    keys.length === Object.keys(other).filter((key) => other[key] !== undefined).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSameJson(one[key], other[key], depth + 1))
  );
}

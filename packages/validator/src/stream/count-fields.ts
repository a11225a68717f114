import { BACKSLASH, COLON, QUOTE } from '../json-bytes.ts';

/** Values nested deeper are not counted: the stack would end. */
const MAX_DEPTH = 512;

/** How many fields the objects in a value have, those of its parts included; NaN when it is nested too deep. */
export function countFields(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > MAX_DEPTH) return NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countFields(item, depth + 1);
    return count;
  }
  for (const key of Object.keys(value))
    count += 1 + countFields((value as Record<string, unknown>)[key], depth + 1);
  return count;
}

/** How many colons stand outside strings in a JSON text: as many as it has fields, those that stand twice included. */
export function countColons(bytes: Uint8Array): number {
  let count = 0;
  const end = bytes.length;
  for (let at = 0; at < end; at++) {
    const byte = bytes[at];
    if (byte === COLON) count += 1;
    else if (byte === QUOTE) {
      at += 1;
      while (at < end && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
    }
  }
  return count;
}

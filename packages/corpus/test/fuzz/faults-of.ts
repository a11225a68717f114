/** What is wrong with what a function gave, in words; undefined when it is data that JSON can hold. */

/** Deeper than any record of ours, shallower than the stack. */
const MOST_LEVELS = 400;

const isPlain = (value: object): boolean =>
  [Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

function faultAt(value: unknown, path: string, depth: number): string | undefined {
  if (depth > MOST_LEVELS) return `${path} is nested too deep, or in itself`;
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return undefined;
    case 'number':
      return Number.isFinite(value) ? undefined : `${path} is ${value}`;
    case 'object':
      break;
    default:
      return `${path} is a ${typeof value}`;
  }
  if (value === null) return undefined;
  if (!isPlain(value)) return `${path} is no plain object`;
  for (const [key, inner] of Object.entries(value)) {
    const fault = faultAt(inner, `${path}/${key}`, depth + 1);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

export const jsonFault = (value: unknown): string | undefined => faultAt(value, '', 0);

/** Freezes a value with all that is in it, so that whoever writes into it throws. Bytes cannot be frozen. */
export function freeze<T>(value: T): T {
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); next !== undefined || waiting.length > 0; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next) || Object.isFrozen(next))
      continue;
    Object.freeze(next);
    waiting.push(...Object.values(next));
  }
  return value;
}

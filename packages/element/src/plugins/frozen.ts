const copies = new WeakMap<object, object>();

/**
 * A copy of data that nothing can change, for plugins: what they do with it changes nothing of the directory. The same
 * copy for the same object.
 */
export function frozenCopy<Value extends object>(value: Value): Value {
  const known = copies.get(value);
  if (known !== undefined) return known as Value;
  const copy = copyOf(value) as Value;
  copies.set(value, copy);
  return copy;
}

function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(copyOf));
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)])));
}

/** Are two values of parsed JSON the same? The order of keys does not matter, that of lists does; `undefined` is "left out". */
export function deepEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  // The items of a list have keys as well, in order.
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const fieldsOf = (value: object) => Object.entries(value).filter(([, inner]) => inner !== undefined);
  const [ofA, ofB] = [fieldsOf(a), new Map(fieldsOf(b))];
  return (
    ofA.length === ofB.size && ofA.every(([key, value]) => ofB.has(key) && deepEqual(value, ofB.get(key)))
  );
}

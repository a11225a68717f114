/** The way to a place in a document: keys and numbers. */
export type Path = readonly (string | number)[];

/** Every place of a document in which something stands, from the top down. */
export function placesIn(node: unknown, path: Path = []): Path[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(node) ? Number(key) : key];
    return [at, ...placesIn(inner, at)];
  });
}

/** Puts a value in a place, where the way there still leads somewhere. */
export function put(document: unknown, path: Path, value: unknown): void {
  let node = document;
  for (const step of path.slice(0, -1)) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return;
    node = (node as Record<string | number, unknown>)[step];
  }
  if (typeof node === 'object' && node !== null)
    (node as Record<string | number, unknown>)[path.at(-1)!] = structuredClone(value);
}

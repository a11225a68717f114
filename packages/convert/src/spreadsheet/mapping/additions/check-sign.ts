/** A value as JSON whose keys stand in the order of the alphabet, so that equal values give equal texts. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

/** FNV-1a by Fowler, Noll and Vo, 32 bits, over the bytes of the code units. */
function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return hash >>> 0;
}

/** The usual start of FNV-1a, and another so that two sums make 64 bits. */
const SEEDS = [0x811c9dc5, 0x9dc5811c] as const;

/**
 * A few signs that tell whether a value is still what it was: no secret, and no guard against somebody who means to
 * deceive. Empty for no value. The first is a letter, so that no program takes them for a number.
 */
export function checkSign(value: unknown): string {
  if (value === undefined) return '';
  const json = canonicalJson(value);
  return `k${SEEDS.map((seed) => fnv1a(json, seed).toString(36).padStart(7, '0')).join('')}`;
}

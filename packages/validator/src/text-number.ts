/**
 * 53 bits of a text (cyrb53, public domain), which a number holds exactly. Two of a million texts share one with a chance of
 * about 1 in 18,000. To tell that a text is another one, not to hide it.
 */
export function textNumber(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  // Never 0, which in a `NumberSet` is a free place.
  return 4294967296 * (2097151 & low) + (high >>> 0) || 1;
}

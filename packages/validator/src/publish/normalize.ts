const isAddress = (text: string) => /^[a-z][a-z0-9+.-]*:\S*$/i.test(text);

/**
 * A text as it is published: letters in their composed form (Unicode NFC), so that a search finds them, and no blanks
 * around it. An address is what it is, and so is a text that would be gone or grow beyond its limit.
 */
function normalizeText(text: string): string {
  const normal = text.normalize('NFC').trim();
  if (normal === text || isAddress(text)) return text;
  return normal === '' || normal.length > text.length ? text : normal;
}

/**
 * JSON of which nothing changes but how its texts are written; fields without a value are left out. What needs no change is
 * given back itself.
 */
export function normalize<Value>(value: Value): Value {
  if (typeof value === 'string') return normalizeText(value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => normalize(item));
    return items.every((item, index) => item === value[index]) ? value : (items as Value);
  }
  let isSame = true;
  const entries: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    const normal: unknown = normalize(item);
    if (normal !== item || normal === undefined) isSame = false;
    if (normal !== undefined) entries.push([key, normal]);
  }
  return isSame ? value : (Object.fromEntries(entries) as Value);
}

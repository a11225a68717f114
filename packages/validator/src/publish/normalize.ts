const isAddress = (text: string) => /^[a-z][a-z0-9+.-]*:\S*$/i.test(text);

/**
 * A text as it is published: letters in their composed form (Unicode NFC), so that a search finds them, and no blanks
 * around it. An address is what it is, and so is a text that would be gone or grow beyond its limit.
 */
function normalizeText(text: string): string {
  if (isAddress(text)) return text;
  const normal = text.normalize('NFC').trim();
  return normal === '' || normal.length > text.length ? text : normal;
}

/** JSON of which nothing changes but how its texts are written; fields without a value are left out. */
export function normalize<Value>(value: Value): Value {
  if (typeof value === 'string') return normalizeText(value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => normalize(item)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, item]): [string, unknown][] =>
    item === undefined ? [] : [[key, normalize(item)]],
  );
  return Object.fromEntries(entries) as Value;
}

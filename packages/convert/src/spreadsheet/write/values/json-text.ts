/** Signs that a cell or its reader would change, and those that nobody sees: written by their numbers. */
const UNSAFE =
  // eslint-disable-next-line no-misleading-character-class -- each is looked for by itself
  /[\u007f-\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]/g;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A value as JSON whose text comes through any cell unchanged. Undefined for what JSON has no room for. */
export function jsonText(value: unknown): string | undefined {
  return JSON.stringify(value)?.replace(UNSAFE, escaped);
}

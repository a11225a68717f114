/** Attributes as they stand on the tag; `true` is one without a value, `false` and `undefined` are left out. */
export type TagAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

const NAME = /^[a-z][a-z0-9-]*$/;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

export const escapeAttribute = (value: string): string =>
  value.replace(/[&"<>]/g, (character) => ESCAPES[character]!);

/**
 * The opening tag of the element.
 * @throws Error for a name that is none of an attribute
 */
export function openingTag(attributes: TagAttributes): string {
  const parts = Object.entries(attributes).flatMap(([name, value]) => {
    if (!NAME.test(name)) throw new Error(`«${name}» cannot be an attribute of <service-directory>.`);
    if (value === undefined || value === false) return [];
    return [value === true ? name : `${name}="${escapeAttribute(String(value))}"`];
  });
  return `<${['service-directory', ...parts].join(' ')}>`;
}

/** Languages that are written in Latin letters and shown in the element, and all that we do not know. */
const OTHER_SCRIPTS = new Set(['ar', 'fa', 'bg', 'ru', 'uk', 'th', 'ti', 'zh']);
/** Tags of a language in OpenStreetMap, where they are not its code. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  nb: ['nb', 'no'],
  nn: ['nn', 'no'],
  zh: ['zh-Hans', 'zh'],
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/**
 * The name of a thing for a reader: in her language where it is there. Else as it stands on the signs, but for readers of Latin
 * letters where those are written in others: then in English, so that it can be read at all.
 * @param lang BCP 47
 */
export function nameFor(properties: Readonly<Record<string, unknown>>, lang: string): string | undefined {
  const [language = ''] = lang.toLowerCase().split('-');
  const own = (ALSO[language] ?? [language]).map((tag) => properties[`name:${tag}`]).find(isText);
  if (own !== undefined) return own;
  const { name } = properties;
  const english = properties['name:en'];
  const isReadable = OTHER_SCRIPTS.has(language) || !isText(name) || /\p{Script=Latin}/u.test(name);
  if (!isReadable && isText(english)) return english;
  return isText(name) ? name : isText(english) ? english : undefined;
}

/**
 * What the address of the frame may say, as `?lang=ro&only-locality=Oslo`: how the list looks and which part of it is
 * shown. Never which file is read or where the button to leave goes: else anybody could make a link that shows other
 * facts, or another way out, on this site. Those two stand in frame.html.
 */
const FREE = ['lang', 'only-needs', 'only-locality', 'only-country', 'only-audience'] as const;
const SWITCHES = ['map-hidden', 'search-hidden'] as const;
const CHOICES = {
  view: ['auto', 'list', 'map', 'split'],
  basemap: ['outline', 'none'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
} as const;
/** Files in the folder `themes` of the element. */
const THEMES = ['calm', 'high-contrast', 'host'];

export interface FrameSettings {
  /** Attributes of the element by name; a switch has the empty string. */
  attributes: Readonly<Record<string, string>>;
  theme: string | undefined;
}

/**
 * Reads the settings of a frame. What it does not know, and what is no value of theirs, is left out.
 * @param search the query of an address, with or without its question mark
 */
export function frameSettings(search: string): FrameSettings {
  const given = new URLSearchParams(search);
  const attributes: Record<string, string> = {};
  for (const name of FREE) {
    const value = given.get(name)?.trim();
    if (value) attributes[name] = value;
  }
  for (const name of SWITCHES) if (given.has(name)) attributes[name] = '';
  for (const [name, values] of Object.entries(CHOICES)) {
    const value = given.get(name);
    if (value !== null && (values as readonly string[]).includes(value)) attributes[name] = value;
  }
  return { attributes, theme: THEMES.find((name) => name === given.get('theme')) };
}

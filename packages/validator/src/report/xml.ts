import { makeVisible } from './make-visible.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in XML or HTML, between tags or in an attribute in double quotes. */
export const escapeMarkup = (text: string): string =>
  makeVisible(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** Several lines as XML text; each is escaped by itself, so that the breaks between them stay. */
export const xmlLines = (lines: readonly string[]): string => lines.map(escapeMarkup).join('\n');

/** An element of XML. `content` is XML already, and stands within it as it is. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`,
  );
  const start = `<${name}${written.join('')}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

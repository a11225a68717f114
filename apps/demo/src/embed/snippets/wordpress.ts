import { attributesOf, NOTHING_CHOSEN, type Attribute, type Choices } from '../choices.ts';

/** What ends a shortcode or is read as markup in it; WordPress has no way to write them. */
const NOT_IN_SHORTCODE = /["[\]<>]/g;

const inShortcode = ([name, value]: Attribute): string =>
  value === true ? name : `${name}="${value.replaceAll(NOT_IN_SHORTCODE, '')}"`;

/** For the plugin. Without `src` it shows the directory that was uploaded there. */
export function wordpressSnippet(choices: Choices): string {
  const attributes = attributesOf(choices).filter(
    ([name, value]) => name !== 'src' || value !== NOTHING_CHOSEN.src,
  );
  const look: Attribute[] = choices.look === '' ? [] : [['look', choices.look]];
  return `[${['service-directory', ...[...attributes, ...look].map(inShortcode)].join(' ')}]`;
}

import type { Pictogram } from './shapes.ts';

/** The `viewBox` of every pictogram. */
export const PICTOGRAM_VIEW_BOX = '0 0 24 24';

/**
 * The attributes of the `<svg>` around a pictogram: lines two units wide with round ends, in the colour of the text.
 * Without them the shapes are painted as black areas.
 */
export const PICTOGRAM_ATTRIBUTES = {
  viewBox: PICTOGRAM_VIEW_BOX,
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeAttribute = (value: string) => value.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
const writeAttributes = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');

/**
 * A pictogram as the text of an SVG file: 24 × 24 pixels unless scaled, on one line, without a line end. For files and
 * tools; a page builds the elements from the data instead. In a file `currentColor` is black.
 */
export function pictogramSvg(pictogram: Pictogram): string {
  const shapes = pictogram.map(({ tag, attributes }) => `<${tag}${writeAttributes(attributes)}/>`).join('');
  const around = { xmlns: 'http://www.w3.org/2000/svg', width: '24', height: '24', ...PICTOGRAM_ATTRIBUTES };
  return `<svg${writeAttributes(around)}>${shapes}</svg>`;
}

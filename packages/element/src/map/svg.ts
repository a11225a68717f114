const SVG = 'http://www.w3.org/2000/svg';

/** An SVG element with attributes that no strict page refuses. */
export function svg(name: string, attributes: Readonly<Record<string, string>> = {}): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

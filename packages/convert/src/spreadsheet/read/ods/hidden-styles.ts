import type { Attributes } from '../xml/xml-reader.ts';

/** The styles that hide a sheet, or make a column or row so narrow that nothing is seen. */
export class HiddenStyles {
  readonly #hidden = new Set<string>();
  #style = '';

  startStyle(attributes: Attributes): void {
    this.#style = `${attributes['style:family'] ?? ''}/${attributes['style:name'] ?? ''}`;
  }

  /** Takes the properties of the style that has been started. */
  addProperties(attributes: Attributes): void {
    const { 'table:display': display, 'style:column-width': width, 'style:row-height': height } = attributes;
    if (display === 'false' || isNothing(width) || isNothing(height)) this.#hidden.add(this.#style);
  }

  hides(family: 'table' | 'table-column' | 'table-row', attributes: Attributes): boolean {
    return this.#hidden.has(`${family}/${attributes['table:style-name'] ?? ''}`);
  }
}

/** A length such as `0cm`. */
const isNothing = (length: string | undefined) => length !== undefined && parseFloat(length) === 0;

import type { Attributes } from '../xml/xml-reader.ts';

/** Styles that letters have. A cell, a paragraph and a span have each a style of their own family. */
type Family = 'table-cell' | 'paragraph' | 'text';

/** The most styles that one rests on. */
const MAX_PARENTS = 100;

interface Style {
  family: string;
  parent: string | undefined;
  isStruck?: boolean;
}

const keyOf = (family: string, name: string): string => `${family}/${name}`;

/** Does a style strike out its letters (ODF 1.3 part 3, 20.380)? Undefined when it says nothing of it. */
function struckBy(attributes: Attributes): boolean | undefined {
  const style = attributes['style:text-line-through-style'];
  const type = attributes['style:text-line-through-type'];
  return style === undefined && type === undefined ? undefined : style !== 'none' && type !== 'none';
}

/** The styles that strike out the letters that have them. */
export class StruckStyles {
  readonly #styles = new Map<string, Style>();
  #style: Style | undefined;

  startStyle(attributes: Attributes): void {
    const family = attributes['style:family'] ?? '';
    this.#style = { family, parent: attributes['style:parent-style-name'] };
    this.#styles.set(keyOf(family, attributes['style:name'] ?? ''), this.#style);
  }

  /** Takes the properties of the style that has been started. */
  addProperties(attributes: Attributes): void {
    const isStruck = struckBy(attributes);
    if (this.#style !== undefined && isStruck !== undefined) this.#style.isStruck = isStruck;
  }

  /** Does a style, or one that it rests on, strike out its letters? Undefined when none says anything of it. */
  strikes(family: Family, name: string | undefined): boolean | undefined {
    let next = name;
    for (let step = 0; next !== undefined && step < MAX_PARENTS; step += 1) {
      const style: Style | undefined = this.#styles.get(keyOf(family, next));
      if (style?.isStruck !== undefined) return style.isStruck;
      next = style?.parent;
    }
    return undefined;
  }
}

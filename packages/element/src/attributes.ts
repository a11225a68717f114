import { webLink } from '@service-directory/schema/contacts';
import type { ComplexAttributeConverter } from 'lit';

/** Reads an attribute as text; one that is taken away is as if it had never been there. */
export const textOr = <Value extends string>(fallback: Value): ComplexAttributeConverter<Value> => ({
  fromAttribute: (value) => (value ?? fallback) as Value,
});

/** Reads an attribute as a number; what is none, or is taken away, gives the fallback. */
export const numberOr = (fallback: number): ComplexAttributeConverter<number> => ({
  fromAttribute: (value) => {
    // Of blanks alone `Number` makes zero.
    const number = Number(value?.trim() || NaN);
    return Number.isFinite(number) ? number : fallback;
  },
});

/** Tells the host page, once for each element and value, what an attribute cannot be. */
export class AttributeWarnings {
  readonly #told = new Set<string>();

  /** The value when it is one of those allowed, else the fallback. */
  oneOf<Value extends string>(
    name: string,
    value: string,
    allowed: readonly Value[],
    fallback: Value,
  ): Value {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) this.tell(name, value, `one of ${allowed.join(', ')}; using ${fallback}`);
    return found ?? fallback;
  }

  /** The absolute address when it is an https or http one, else the fallback. */
  address(name: string, value: string, base: string, fallback: string): string {
    let href = '';
    try {
      // Nobody means a file of her own by `www.example.org`; and a way out that stays on the page is none.
      ({ href } = new URL((value.startsWith('www.') ? 'https://' : '') + value, base));
    } catch {
      // What is no address at all is told below.
    }
    // A page of the host's own is fine wherever the host is, on a machine without a dot in its name too.
    const isOwn = href.startsWith(`${new URL(base).origin}/`);
    const link = isOwn ? href : webLink(href);
    if (link === undefined) this.tell(name, value, `an https address; using ${fallback}`);
    return link ?? fallback;
  }

  /** @param wanted what it is not, and what comes of that: ends the sentence */
  tell(name: string, value: string, wanted: string): void {
    const warning = `<service-directory>: ${name}="${value}" is not ${wanted}.`;
    if (this.#told.has(warning)) return;
    this.#told.add(warning);
    console.warn(warning);
  }
}

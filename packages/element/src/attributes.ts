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

/** The absolute address when it is one of https or http, or of a page of the host's own; else undefined. */
export function addressOf(value: string, base: string): string | undefined {
  let href = '';
  try {
    // Nobody means a file of her own by `www.example.org`; and a way out that stays on the page is none.
    ({ href } = new URL((value.startsWith('www.') ? 'https://' : '') + value, base));
  } catch {
    // What is no address at all is none below.
  }
  // A page of the host's own is fine wherever the host is, on a machine without a dot in its name too.
  return href.startsWith(`${new URL(base).origin}/`) ? href : webLink(href);
}

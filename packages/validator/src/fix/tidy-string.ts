import type { Data } from '../data.ts';
import type { FieldKind } from './field-kinds.ts';
import { tidyPhone } from './tidy-phone.ts';

/** Why a value was changed. */
export type FixKind = 'spaces' | 'normal-form' | 'code' | 'phone' | 'day-order';

/** A string as it should be, and why. */
export interface Tidied {
  value: string;
  what: FixKind;
}

/** Longer strings are none of ours: the schema ends at 5,000 signs a text. */
const MAX_LENGTH = 100_000;

/** One blank between words, none at the end of a line. Blanks that begin a line (a list, a verse) stay. */
export const tidyBlanks = (text: string): string =>
  text
    .replace(/(\S)[ \t]{2,}(?=\S)/g, '$1 ')
    .replace(/(\S)[ \t]+$/gm, '$1')
    .replace(/^[ \t]+$/gm, '');

function tidyCode(text: string, codes: readonly string[]): string {
  const small = text.toLowerCase();
  return codes.includes(small) ? small : text;
}

/**
 * What a string may become without a change of meaning; undefined when there is nothing to change.
 * @param parent the record that holds it
 * @param country where a number without a country code belongs (ISO 3166-1)
 */
export function tidyString(
  before: string,
  kind: FieldKind,
  parent: Data | undefined,
  country: string | undefined,
): Tidied | undefined {
  if (before.length > MAX_LENGTH) return undefined;
  const trimmed = before.trim();
  // An empty text is a fault to be told, not one to be made.
  if (trimmed === '') return undefined;
  const result = (value: string, what: FixKind): Tidied | undefined =>
    value === before ? undefined : { value, what: value === trimmed ? 'spaces' : what };
  switch (kind.kind) {
    case 'text': {
      const tidy = tidyBlanks(trimmed);
      const composed = tidy.normalize('NFC');
      return result(composed, tidy === before ? 'normal-form' : 'spaces');
    }
    case 'code':
      return result(tidyCode(trimmed, kind.codes), 'code');
    case 'country':
      return result(/^[a-z]{2}$/i.test(trimmed) ? trimmed.toUpperCase() : trimmed, 'code');
    case 'language':
      return result(/^[a-z]{2,3}$/i.test(trimmed) ? trimmed.toLowerCase() : trimmed, 'code');
    case 'contact-value':
      return result(tidyPhone(trimmed, parent, country) ?? trimmed, 'phone');
    case 'plain':
      return result(trimmed, 'spaces');
  }
}

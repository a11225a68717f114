import { fieldOf, stringsBelow, type Data } from '../data.ts';
import type { Path } from '../finding.ts';

const FIELDS = ['label', 'purpose', 'note', 'printed'] as const;

/** Words that stand beside a number or address, in one language. */
export interface ContactWords {
  field: (typeof FIELDS)[number];
  /** From the contact. */
  path: Path;
  words: string;
}

/** What is written beside the number or address of a contact, in all languages. */
export const wordsOfContact = (contact: Data): ContactWords[] =>
  FIELDS.flatMap((field) =>
    stringsBelow(fieldOf(contact, field)).map(({ path, value }) => ({
      field,
      path: [field, ...path],
      words: value,
    })),
  );

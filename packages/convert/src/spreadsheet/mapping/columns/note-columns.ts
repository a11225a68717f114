import type { Column } from '../column.ts';

/** The column beside a condition that says its limits in words: `Pris (merknad)`. */
export const noteColumnOf = (column: Column): Column => ({
  key: `${column.key}Note`,
  path: `${column.path}.note`,
  type: 'text',
  isTranslatable: true,
  headings: {
    nb: [
      `${column.headings.nb[0]} (merknad)`,
      ...column.headings.nb.flatMap((heading) => [`${heading} kommentar`, `${heading} note`, `Merknad ${heading}`]),
    ],
    en: [
      `${column.headings.en[0]} (note)`,
      ...column.headings.en.flatMap((heading) => [`${heading} comment`, `Note on ${heading}`]),
    ],
  },
}); // prettier-ignore

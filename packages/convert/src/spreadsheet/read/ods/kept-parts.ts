import type { KeptPart } from '../kept-words.ts';

/** Parts of an OpenDocument spreadsheet that hold words which are in no cell. */
export const ODS_KEPT: readonly KeptPart[] = [
  {
    path: /^meta\.xml$/,
    where: 'property',
    texts: ['title', 'subject', 'description', 'keyword', 'user-defined'],
  },
  { path: /^styles\.xml$/, where: 'page', texts: ['p'] },
  // A chart keeps the cells that it was drawn from in a table of its own.
  { path: /^[^/]+\/content\.xml$/, where: 'chart', texts: ['p'] },
];

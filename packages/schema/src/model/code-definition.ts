import type { Entities } from './entities.ts';
import type { FieldNotes } from './notes.ts';

/** Notes on a code of a directory's own. */
export const codeDefinition: FieldNotes<Entities['codeDefinition']> = {
  list: {
    example: 'needs',
    hsds: ['taxonomy_term.taxonomy'],
    schemaOrg: ['schema:DefinedTerm.inDefinedTermSet'],
    differs:
      'One of two lists, those that sort services; what a reader’s safety hangs on has the same codes everywhere.',
  },
  code: {
    example: 'example:sauna',
    unit: 'prefix:name',
    hsds: ['taxonomy_term.code'],
    schemaOrg: ['schema:DefinedTerm.termCode'],
    differs: 'The prefix keeps the codes of two directories apart where both are shown on one page.',
  },
  label: {
    example: { nb: 'Badstue', en: 'Sauna' },
    hsds: ['taxonomy_term.name'],
    schemaOrg: ['schema:DefinedTerm.name'],
  },
  explanation: {
    example: { nb: 'Varme og dusj, gratis.', en: 'Warmth and a shower, free.' },
    hsds: ['taxonomy_term.description'],
    schemaOrg: ['schema:DefinedTerm.description'],
  },
  broader: {
    example: 'shower-laundry',
    hsds: ['taxonomy_term.parent_id'],
    differs:
      'The parent is always a code of the standard, so that who does not know the code still has something true to show (the word is that of SKOS).',
  },
};

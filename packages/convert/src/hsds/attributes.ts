import type { Context } from './context.ts';
import { objectOf, ownEntries, tidy, type Fields } from '../json.ts';
import { hsdsId } from './namespace.ts';
import type { Reader } from './reader.ts';
import { extensionOf, withExtension } from './remainder.ts';
import type { TaxonomyList } from './taxonomies/codes.ts';
import { needsOfTerm } from './taxonomies/open-eligibility.ts';
import { codeOfTerm, ownTermOf, termOf } from './taxonomies/taxonomies.ts';

/** A code that holds for an object. */
export interface Coded {
  list: TaxonomyList;
  code: string;
  /** What belongs to the code, such as whether others are welcome. */
  value?: string | undefined;
  /** What it rests on. */
  evidence?: Fields;
}

/** Whose attributes they are. */
export interface AttributeOwner {
  kind: 'service' | 'organization' | 'accessibility';
  id: string;
}

/** Attributes of HSDS out of codes of ours, in their order. */
export const writeAttributes = (context: Context, owner: AttributeOwner, codes: readonly Coded[]): Fields[] =>
  codes.map(({ list, code, value, evidence = {} }, index) =>
    withExtension(
      tidy({
        id: hsdsId('attribute', context.directoryId, owner.kind, owner.id, index),
        link_id: owner.id,
        link_entity: owner.kind,
        value,
        taxonomy_term: code.includes(':') ? ownTermOf(context, list, code) : termOf(list, code),
      }),
      evidence,
    ),
  );

/** The codes of ours among attributes of HSDS, or that terms of others amount to, and the attributes of others as they stand. */
export function readAttributes(reader: Reader): { codes: Coded[]; others: Fields[] } {
  const codes: Coded[] = [];
  const others: Fields[] = [];
  for (const attribute of reader.list('attributes')) {
    const term = attribute.one('taxonomy_term');
    const [detail, termId] = [
      term?.one('taxonomy_detail'),
      term?.string('id') ?? attribute.string('taxonomy_term_id'),
    ];
    const taxonomyId = detail?.string('id') ?? term?.string('taxonomy_id');
    const known = termId === undefined ? undefined : codeOfTerm(termId, term?.string('code'), taxonomyId);
    // Whose an attribute is, is said by where it stands; only in tables is it said again.
    if (known === undefined) {
      for (const code of needsOfTerm(term, detail)) codes.push({ list: 'needs', code });
      others.push(objectOf(ownEntries(attribute.native).filter(([property]) => property !== 'link_id')));
    } else {
      const [list, code] = known;
      const value = attribute.string('value');
      codes.push({ list, code, value, evidence: extensionOf(attribute.native) ?? {} });
    }
  }
  return { codes, others };
}

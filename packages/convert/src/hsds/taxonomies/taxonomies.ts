import { en } from '@service-directory/schema/locales/en';

import { wordsOf, type Context } from '../context.ts';
import { tidy, type Fields } from '../../json.ts';
import { hsdsId } from '../namespace.ts';
import { TAXONOMY_LISTS, TAXONOMY_NAMES, type TaxonomyList } from './codes.ts';

/** Version of the published taxonomies: that of the data model whose codes they are. */
export const TAXONOMY_VERSION = '1.1';

/** Whose the taxonomies are, in the names of their identifiers: nobody's directory has this id. */
const EVERYBODY = '*';

/** One of our code lists as a taxonomy of HSDS 3.1. */
export const taxonomyOf = (list: TaxonomyList): Fields & { id: string } => ({
  id: hsdsId('taxonomy', EVERYBODY, list),
  name: `service-directory ${list}`,
  description: TAXONOMY_LISTS[list].means,
  version: TAXONOMY_VERSION,
});

/** `list.code`: one code may stand in several lists, and HSDS wants codes that are unique. */
const termCode = (list: TaxonomyList, code: string) => `${list}.${code}`;

const detailOf = (list: TaxonomyList) => {
  const taxonomy = taxonomyOf(list);
  return { taxonomy: taxonomy['name'], taxonomy_detail: taxonomy };
};

/** A code of the standard as a term of HSDS 3.1, in English. A code that is not of the list is its own word. */
export const termOf = (list: TaxonomyList, code: string): Fields & { id: string } =>
  STANDARD_TERMS.get(`${list}.${code}`) ?? makeTerm(list, code);

function makeTerm(list: TaxonomyList, code: string): Fields & { id: string } {
  const words = (en[list] as Readonly<Record<string, { label: string; explanation: string }>>)[code];
  return {
    id: hsdsId('taxonomy_term', EVERYBODY, list, code),
    code: termCode(list, code),
    name: words?.label ?? code,
    description: words?.explanation ?? code,
    ...detailOf(list),
    language: 'en',
  };
}

/** A code of a directory's own as a term below the standard's wider one, in the words of the directory. */
export function ownTermOf(context: Context, list: TaxonomyList, code: string): Fields & { id: string } {
  const definition = context.codes.find((one) => one.list === list && one.code === code);
  const name = wordsOf(context, definition?.label) ?? code;
  return tidy({
    id: hsdsId('taxonomy_term', context.directoryId, list, code),
    code: termCode(list, code),
    name,
    description: wordsOf(context, definition?.explanation) ?? name,
    // A head that is not whole may have anything there.
    parent_id: typeof definition?.broader === 'string' ? termOf(list, definition.broader).id : undefined,
    ...detailOf(list),
    language: context.languages[0],
  });
}

/** The terms of the standard, each made once: a directory names the same few hundreds of times. */
const STANDARD_TERMS: ReadonlyMap<string, Fields & { id: string }> = new Map(
  TAXONOMY_NAMES.flatMap((list) =>
    TAXONOMY_LISTS[list].codes.map((code) => [`${list}.${code}`, makeTerm(list, code)] as const),
  ),
);

const STANDARD: ReadonlyMap<string, readonly [TaxonomyList, string]> = new Map(
  TAXONOMY_NAMES.flatMap((list) =>
    TAXONOMY_LISTS[list].codes.map((code) => [termOf(list, code).id, [list, code] as const]),
  ),
);
const LIST_OF_TAXONOMY: ReadonlyMap<string, TaxonomyList> = new Map(
  TAXONOMY_NAMES.map((list) => [taxonomyOf(list).id, list]),
);

/** A code of a directory's own, `prefix:name`. */
const OWN_CODE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*:[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** List and code of a term of ours; undefined for a term of others. */
export function codeOfTerm(
  termId: string,
  code: string | undefined,
  taxonomyId: string | undefined,
): readonly [TaxonomyList, string] | undefined {
  const known = STANDARD.get(termId.toLowerCase());
  if (known !== undefined) return known;
  const list = LIST_OF_TAXONOMY.get(taxonomyId?.toLowerCase() ?? '');
  if (list !== 'needs' && list !== 'audience') return undefined;
  const own = code?.startsWith(`${list}.`) === true ? code.slice(list.length + 1) : '';
  return OWN_CODE.test(own) ? [list, own] : undefined;
}

/** Everything that is published in `docs/hsds-profile/`: the taxonomies, and their terms without what the taxonomy repeats. */
export const publishedTaxonomies = (): { taxonomies: Fields[]; terms: Fields[] } => ({
  taxonomies: TAXONOMY_NAMES.map(taxonomyOf),
  terms: TAXONOMY_NAMES.flatMap((list) =>
    TAXONOMY_LISTS[list].codes.map((code) => {
      const { taxonomy_detail, ...term } = termOf(list, code);
      return { ...term, taxonomy_id: (taxonomy_detail as { id: string }).id };
    }),
  ),
});

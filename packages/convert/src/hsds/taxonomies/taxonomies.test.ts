import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkHsds } from '../objects/check-hsds.ts';
import { contextOf } from '../context.ts';
import { codeOfTerm, ownTermOf, publishedTaxonomies, termOf } from './taxonomies.ts';

const { taxonomies, terms } = publishedTaxonomies();

describe('The published taxonomies', () => {
  test('are those in docs/hsds-profile (write them with scripts/hsds/taxonomies.mjs)', () => {
    const file = new URL('../../../../../docs/hsds-profile/taxonomies.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ taxonomies, terms });
  });

  test('are what HSDS wants taxonomies and terms to be', () => {
    for (const taxonomy of taxonomies) expect(checkHsds('taxonomy', taxonomy)).toEqual([]);
    for (const term of terms) expect(checkHsds('taxonomy_term', term)).toEqual([]);
  });

  test('have each identifier and each code once', () => {
    for (const property of ['id', 'code'])
      expect(new Set(terms.map((term) => term[property])).size).toBe(terms.length);
  });

  test('are known again by the identifiers of their terms, and by nothing else', () => {
    expect(codeOfTerm(termOf('cost', 'free').id.toUpperCase(), undefined, undefined)).toEqual([
      'cost',
      'free',
    ]);
    expect(codeOfTerm('6f1c1a52-1a2f-4a5e-9d5f-0c54a6d3a001', 'cost.free', undefined)).toBeUndefined();
  });

  test('take codes of a directory’s own for needs and groups alone', () => {
    const idOf = (list: string) =>
      String(taxonomies.find(({ name }) => name === `service-directory ${list}`)?.['id']);
    const other = '6f1c1a52-1a2f-4a5e-9d5f-0c54a6d3a001';
    expect(codeOfTerm(other, 'needs.example:sauna', idOf('needs'))).toEqual(['needs', 'example:sauna']);
    expect(codeOfTerm(other, 'cost.example:free', idOf('cost'))).toBeUndefined();
    expect(codeOfTerm(other, 'needs.__proto__', idOf('needs'))).toBeUndefined();
  });
});

test.each([
  ['food', true],
  [{ toString: null }, false],
  [undefined, false],
])(
  'a code of a directory’s own below %j is a term, below a wider one where that is a code',
  (broader, hasParent) => {
    const codes = [{ list: 'needs', code: 'x:sauna', label: 'Sauna', broader }] as never;
    const context = contextOf({ languages: ['en'], codes }, undefined, () => undefined);
    const term = ownTermOf(context, 'needs', 'x:sauna');
    expect(term['name']).toBe('Sauna');
    expect(term['parent_id']).toBe(hasParent ? termOf('needs', 'food').id : undefined);
  },
);

import { expect, test } from 'vitest';
import en from '../../locales/en.ts';
import type { CodeList } from '../../locales/types.ts';
import { AUDIENCE } from '../audience.ts';
import { NEEDS } from '../needs.ts';
import { AUDIENCE_TERMS } from './open-eligibility-audience.ts';
import { NEED_TERMS } from './open-eligibility-needs.ts';
import { codesOfOpenEligibility, openEligibilityNoteOf, openEligibilityOf } from './open-eligibility.ts';

/** Every code of the two lists that are mapped. */
const CODES = [
  ...NEEDS.map((code) => ({ list: 'needs' as const, code })),
  ...AUDIENCE.map((code) => ({ list: 'audience' as const, code })),
];
const MAPPINGS = CODES.flatMap(({ list, code }) =>
  openEligibilityOf(list, code).map((mapping) => ({ list, code, ...mapping })),
);
/** The first steps below the two branches, as in version 2.0. */
const TOP_LEVELS = {
  needs:
    /^Human Services > (?:Emergency|Food|Housing|Goods|Transit|Health|Money|Care|Education|Work|Legal)(?: > |$)/,
  audience:
    /^Human Situations > (?:Age Group|Citizenship|Employment|Gender|Health|Household|Housing|Role|Sexuality|Survivors) > /,
};

test.each(CODES)('$list.$code has terms or a reason why it has none, not both', ({ list, code }) => {
  const note = openEligibilityNoteOf(list, code);
  if (openEligibilityOf(list, code).length > 0) expect(note).toBeUndefined();
  else expect(note).toMatch(/^\S.*\S\.$/);
});

test('no code is mapped that does not exist, and each is in the order of its list', () => {
  expect(Object.keys(NEED_TERMS)).toEqual(NEEDS);
  expect(Object.keys(AUDIENCE_TERMS)).toEqual(AUDIENCE);
});

test('every term is a whole path below one of the two branches', () => {
  expect(MAPPINGS.filter(({ list, term }) => !TOP_LEVELS[list].test(term))).toEqual([]);
  expect(
    MAPPINGS.filter(({ term }) => term.split(' > ').some((step) => step === '' || step !== step.trim())),
  ).toEqual([]);
});

test('an id stands for one path, and a path has one id', () => {
  expect(new Map(MAPPINGS.map(({ id, term }) => [id, term])).size).toBe(
    new Set(MAPPINGS.map(({ term }) => term)).size,
  );
  expect(new Map(MAPPINGS.map(({ id, term }) => [term, id])).size).toBe(
    new Set(MAPPINGS.map(({ id }) => id)).size,
  );
});

test('services have ids of version 2.0 from 1101 to 1390, situations from 20001 to 20093', () => {
  const wrong = MAPPINGS.filter(({ list, id }) =>
    list === 'needs' ? !(+id >= 1101 && +id <= 1390) : !(+id >= 20001 && +id <= 20093),
  );
  expect(wrong).toEqual([]);
});

test('no two codes of a list claim to mean exactly the same term', () => {
  const exact = MAPPINGS.filter(({ relation }) => relation === 'exact').map(
    ({ list, id }) => `${list} ${id}`,
  );
  expect(exact.length).toBeGreaterThan(20);
  expect(exact).toEqual([...new Set(exact)]);
});

test('the reader of a mapping gets path, id and relation', () => {
  expect(openEligibilityOf('needs', 'clothing')).toEqual([
    { term: 'Human Services > Goods > Clothing', id: '1158', relation: 'exact' },
  ]);
  expect(openEligibilityOf('audience', 'people-who-use-drugs')).toEqual([
    { term: 'Human Situations > Health > Substance Dependency', id: '20050', relation: 'narrower' },
  ]);
});

test('nobody is called a term that says more about them than the service does', () => {
  expect(openEligibilityOf('audience', 'people-who-sell-sex')).toEqual([]);
});

test.each(['constructor', '__proto__', 'havna:sauna', ''])(
  'an unknown code has neither terms nor note: %j',
  (code) => {
    expect(openEligibilityOf('needs', code)).toEqual([]);
    expect(openEligibilityNoteOf('needs', code)).toBeUndefined();
  },
);

test('other lists have no terms', () => {
  const others = (Object.keys(en) as (keyof typeof en)[]).filter(
    (list): list is CodeList => !['needs', 'audience', 'language', 'origin'].includes(list),
  );
  expect(others.length).toBeGreaterThan(10);
  expect(
    others.flatMap((list) => Object.keys(en[list]).flatMap((code) => openEligibilityOf(list, code))),
  ).toEqual([]);
});

test('a term leads back to the codes that mean the same or more, never to one that means less', () => {
  expect(codesOfOpenEligibility('needs', '1158')).toEqual(['clothing']);
  expect(codesOfOpenEligibility('needs', ' Clothing ')).toEqual(['clothing']);
  expect(codesOfOpenEligibility('audience', 'Substance Dependency')).toEqual(['people-who-use-drugs']);
  // Disease screening is more than tests for infections through sex.
  expect(codesOfOpenEligibility('needs', '1212')).toEqual([]);
  expect(
    ['', 'constructor', 'Human Services'].flatMap((term) => codesOfOpenEligibility('needs', term)),
  ).toEqual([]);
});

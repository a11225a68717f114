import { NEED_GROUPS, type NeedGroup } from '@service-directory/schema';
import fc from 'fast-check';
import type { SearchChoice } from '../search-choice.ts';

const GROUPS = Object.keys(NEED_GROUPS) as NeedGroup[];

/** Whatever a reader may choose, for tests of properties. */
export const anyChoice: fc.Arbitrary<SearchChoice> = fc.record({
  text: fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 40 })),
  group: fc.option(fc.constantFrom(...GROUPS), { nil: undefined }),
  language: fc.constantFrom('', 'nb', 'pt'),
  audience: fc.constantFrom('', 'women', 'eksempel:sjofolk'),
  openNow: fc.boolean(),
  openToday: fc.boolean(),
  noPapers: fc.boolean(),
  free: fc.boolean(),
  noAppointment: fc.boolean(),
  fromAfar: fc.boolean(),
  wheelchair: fc.boolean(),
  withoutAuthorities: fc.boolean(),
  // Needs are those of a group or others, never both.
  needs: fc.constant([]),
  country: fc.constantFrom('', 'SE'),
  locality: fc.constantFrom('', 'Oslo', 'Ås'),
  withinMetres: fc.constantFrom(0, 5_000),
  // It is in no query: where somebody looked stays in the page.
  area: fc.constant(undefined),
  facets: fc.constantFrom<SearchChoice['facets']>(
    {},
    { 'night/open': 'on' },
    { 'a/b': 'x y:z&w', 'c/d': '1' },
  ),
});

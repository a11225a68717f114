import {
  isWithin,
  NEED_GROUPS,
  type MergedDirectory,
  type NeedGroup,
  type Query,
  type Sort,
} from '@service-directory/schema';
import type { DirectoryQuery } from './plugins/kit.ts';
import { facetsFrom, isNeed, NO_CHOICE, togglesFrom, type SearchChoice } from './search-choice.ts';

/** What the host page has fixed and the reader cannot widen. */
export interface Locks {
  needs: readonly string[];
  locality: string;
  country: string;
  audience: string;
}

/** How results are ordered. */
export const SORTS: readonly Sort[] = ['default', 'nearest', 'open-first', 'name'];

/** The needs asked for: those of the choice that the host allows, or all that it allows. */
function needsOf({ group, needs }: SearchChoice, locks: Locks): readonly string[] | undefined {
  const asked: readonly string[] | undefined =
    needs.length > 0 ? needs : group === undefined ? undefined : NEED_GROUPS[group];
  if (locks.needs.length === 0) return asked;
  const both = asked?.filter((need) => locks.needs.includes(need)) ?? locks.needs;
  // Needs outside the lock find nothing, rather than everything.
  return both.length > 0 ? both : ['none'];
}

/** The query of what the reader chose, within what the host page allows. */
export function queryFrom(
  choice: SearchChoice,
  sort: Sort,
  locks: Locks,
  near: Query['near'],
): DirectoryQuery {
  const { text, language, withinMetres, facets } = choice;
  const asked: { [Key in keyof DirectoryQuery]: DirectoryQuery[Key] | undefined } = {
    text: text.trim() === '' ? '' : text,
    ...togglesFrom((toggle) => choice[toggle]),
    language,
    withinMetres,
    needs: needsOf(choice, locks),
    near,
    facets: Object.keys(facets).length > 0 ? facets : undefined,
    sort,
  };
  for (const name of ['audience', 'locality', 'country'] as const)
    asked[name] = locks[name] === '' ? choice[name] : locks[name];
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => Boolean(value)));
}

const wordIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The group of which some needs are all; undefined when they are of none, or only a part. */
const groupOf = (needs: readonly string[]): NeedGroup | undefined =>
  (Object.keys(NEED_GROUPS) as NeedGroup[]).find((group) => NEED_GROUPS[group].join() === needs.join());

/** A query as a host page gives it, in whatever shape: as a choice, an order and a position. Reading it back gives the same. */
export function choiceFrom(query: DirectoryQuery): { choice: SearchChoice; sort: Sort; near: Query['near'] } {
  // A page without types may give anything at all.
  const given = (typeof query === 'object' ? (query as DirectoryQuery | null) : null) ?? {};
  const needs = Array.isArray(given.needs) ? given.needs.filter((need) => typeof need === 'string') : [];
  const group = groupOf(needs);
  const { latitude, longitude } = given.near ?? {};
  const isPlace = Number.isFinite(latitude) && Number.isFinite(longitude);
  const within = given.withinMetres ?? 0;
  return {
    choice: {
      text: wordIn(given.text),
      group,
      needs: group === undefined ? needs : [],
      language: wordIn(given.language),
      audience: wordIn(given.audience),
      country: wordIn(given.country),
      locality: wordIn(given.locality),
      withinMetres: Number.isFinite(within) && within > 0 ? within : 0,
      area: undefined,
      facets: facetsFrom(Object.entries(given.facets ?? {})),
      ...togglesFrom((toggle) => given[toggle] === true),
    },
    sort: SORTS.find((sort) => sort === given.sort) ?? 'default',
    near: isPlace ? given.near : undefined,
  };
}

/** The locks of the element's attributes. A lock to needs that this version does not know finds nothing. */
export function locksFrom(needs: string, locality: string, country: string, audience: string): Locks {
  const words = needs.split(/\s+/).filter((word) => word !== '');
  const known = words.filter(isNeed);
  return {
    needs: words.length > 0 && known.length === 0 ? ['none'] : known,
    locality: locality.trim(),
    country: country.trim().toUpperCase(),
    audience: audience.trim(),
  };
}

/** The part of each directory that was last asked for. */
const lockedParts = new WeakMap<MergedDirectory, { key: string; locked: MergedDirectory }>();

/**
 * The part of a directory to which the host page has locked the element: whatever is drawn, opened or counted is in it.
 * The same object for the same locks.
 */
export function lockedTo(locks: Locks, directory: MergedDirectory): MergedDirectory {
  const { sort, ...part } = queryFrom(NO_CHOICE, 'default', locks, undefined);
  const key = JSON.stringify(part);
  if (key === '{}') return directory;
  let known = lockedParts.get(directory);
  if (known?.key !== key) {
    const services = directory.services.filter((service) => isWithin(service, directory, part));
    lockedParts.set(directory, (known = { key, locked: { ...directory, services } }));
  }
  return known.locked;
}

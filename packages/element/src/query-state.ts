import { NEED_GROUPS, NEEDS, TOGGLES, type Need, type Query, type Sort } from '@service-directory/schema';
import type { DirectoryQuery } from './plugins/kit.ts';
import { togglesFrom, type SearchChoice } from './search-choice.ts';

/** What the host page has fixed and the reader cannot widen. */
export interface Locks {
  needs: readonly string[];
  locality: string;
  country: string;
  audience: string;
}

/** The needs asked for: those of the chosen group that the host allows, or all that it allows. */
function needsOf(choice: SearchChoice, locks: Locks): readonly string[] | undefined {
  const group: readonly string[] | undefined =
    choice.group === undefined ? undefined : NEED_GROUPS[choice.group];
  if (locks.needs.length === 0) return group;
  const both = group?.filter((need) => locks.needs.includes(need)) ?? locks.needs;
  // A group outside the lock finds nothing, rather than everything.
  return both.length > 0 ? both : ['none'];
}

/** The query of what the reader chose, within what the host page allows. */
export function queryFrom(
  choice: SearchChoice,
  sort: Sort,
  locks: Locks,
  near: Query['near'],
): DirectoryQuery {
  const needs = needsOf(choice, locks);
  const audience = locks.audience === '' ? choice.audience : locks.audience;
  return {
    ...(choice.text.trim() === '' ? {} : { text: choice.text }),
    ...(needs === undefined ? {} : { needs }),
    ...Object.fromEntries(TOGGLES.filter((toggle) => choice[toggle]).map((toggle) => [toggle, true])),
    ...(choice.language === '' ? {} : { language: choice.language }),
    ...(locks.locality === '' ? {} : { locality: locks.locality }),
    ...(locks.country === '' ? {} : { country: locks.country }),
    ...(audience === '' ? {} : { audience }),
    ...(near === undefined ? {} : { near }),
    ...(Object.keys(choice.facets).length === 0 ? {} : { facets: choice.facets }),
    sort,
  };
}

/** The choice that a query amounts to; needs that are no whole group become the group of the first. */
export function choiceFrom(query: DirectoryQuery): SearchChoice {
  const groups = Object.entries(NEED_GROUPS) as [SearchChoice['group'], readonly Need[]][];
  const first = query.needs?.[0];
  const group =
    first === undefined ? undefined : groups.find(([, needs]) => needs.some((need) => need === first))?.[0];
  return {
    text: query.text ?? '',
    group,
    language: query.language ?? '',
    audience: query.audience ?? '',
    facets: { ...query.facets },
    ...togglesFrom((toggle) => query[toggle] === true),
  };
}

/** The locks of the element's attributes. A lock to needs that this version does not know finds nothing. */
export function locksFrom(needs: string, locality: string, country: string, audience: string): Locks {
  const words = needs.split(/\s+/).filter((word) => word !== '');
  const known = words.filter((word) => (NEEDS as readonly string[]).includes(word));
  return { needs: words.length > 0 && known.length === 0 ? ['none'] : known, locality, country, audience };
}

/** A search as the part of an address after `#`, for hosts that want searches to be linkable. */
export function toHash(choice: SearchChoice): string {
  const parameters = new URLSearchParams();
  if (choice.text.trim() !== '') parameters.set('q', choice.text.trim());
  if (choice.group !== undefined) parameters.set('need', choice.group);
  const toggles = TOGGLES.filter((toggle) => choice[toggle]);
  if (toggles.length > 0) parameters.set('only', toggles.join(' '));
  if (choice.language !== '') parameters.set('speaks', choice.language);
  if (choice.audience !== '') parameters.set('for', choice.audience);
  // `plugin/facet`: no name of ours has a stroke.
  for (const [facet, value] of Object.entries(choice.facets)) parameters.set(facet, value);
  return parameters.toString();
}

/** The search in the part of an address after `#`; unknown words are ignored. */
export function fromHash(hash: string): SearchChoice {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const toggles = (parameters.get('only') ?? '').split(' ');
  const word = (name: string) => /^[a-z][a-z0-9:-]{1,60}$/.exec(parameters.get(name) ?? '')?.[0] ?? '';
  const need = parameters.get('need') ?? '';
  return {
    text: (parameters.get('q') ?? '').slice(0, 200),
    group: Object.prototype.hasOwnProperty.call(NEED_GROUPS, need)
      ? (need as NonNullable<SearchChoice['group']>)
      : undefined,
    language: word('speaks'),
    audience: word('for'),
    facets: Object.fromEntries([...parameters].filter(([name]) => name.includes('/'))),
    ...togglesFrom((toggle) => toggles.includes(toggle)),
  };
}

import { NEED_GROUPS, TOGGLES, type NeedGroup } from '@service-directory/schema';
import { facetsFrom, isNeed, type SearchChoice } from './search-choice.ts';

/** A search as the part of an address after `#`, for hosts that want searches to be linkable. Never where the reader is. */
export function toHash(choice: SearchChoice): string {
  const parameters = new URLSearchParams();
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined && value !== '') parameters.set(name, value);
  };
  add('q', choice.text.trim());
  add('need', choice.needs.length > 0 ? choice.needs.join(' ') : choice.group);
  add('only', TOGGLES.filter((toggle) => choice[toggle]).join(' '));
  add('speaks', choice.language);
  add('for', choice.audience);
  add('country', choice.country);
  add('in', choice.locality);
  for (const [facet, value] of Object.entries(choice.facets)) add(facet, value);
  return parameters.toString();
}

const WORD = /^[a-z][a-z0-9:-]{1,60}$/;

/**
 * The search in the part of an address after `#`; unknown words are ignored.
 * @param none the search of who has chosen nothing
 */
export function fromHash(hash: string, none: SearchChoice): SearchChoice {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const wordsOf = (name: string) => (parameters.get(name) ?? '').split(' ');
  const word = (name: string, pattern = WORD) => pattern.exec(parameters.get(name) ?? '')?.[0] ?? '';
  const needs = wordsOf('need');
  const group = (Object.keys(NEED_GROUPS) as NeedGroup[]).find((name) => name === needs.join(' '));
  const toggles = wordsOf('only');
  return {
    ...none,
    text: (parameters.get('q') ?? '').slice(0, 200),
    group,
    needs: group === undefined ? needs.filter(isNeed).slice(0, 50) : [],
    language: word('speaks'),
    audience: word('for'),
    country: word('country', /^[A-Z]{2}$/),
    locality: (parameters.get('in') ?? '').slice(0, 100),
    facets: facetsFrom(parameters),
    ...Object.fromEntries(TOGGLES.map((toggle) => [toggle, toggles.includes(toggle)])),
  };
}

/** Writes a search after `#` in the address of the page, without a step in its history. */
export function writeHash(choice: SearchChoice): void {
  const hash = toHash(choice);
  // The whole address: a bare `#…` is read against the page's `<base>`, which may be another page.
  const address = location.pathname + location.search + (hash === '' ? '' : `#${hash}`);
  history.replaceState(history.state, '', address);
}

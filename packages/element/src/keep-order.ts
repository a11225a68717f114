import type { Results } from '@service-directory/schema';
import type { LitElement } from 'lit';
import type { ViewContext } from './context.ts';
import type { Insides } from './insides.ts';

/** Does the reader look at the cards, or at a record in their place to which they will be back? Then their first is above, or hidden. */
function isAmongCards({ renderRoot }: LitElement): boolean {
  const list = renderRoot.querySelector('service-directory-list');
  if (list === null) return false;
  return list.getBoundingClientRect().top <= 0 || list.shadowRoot?.activeElement !== null;
}

/** What was found anew in the order in which it stands. What is new comes last. */
function inOldOrder(next: Results, old: Results): Results {
  const left = new Map(next.results.map((result) => [result.service.id, result]));
  const kept = old.results.flatMap(({ service: { id } }) => {
    const result = left.get(id);
    left.delete(id);
    return result ?? [];
  });
  return { ...next, results: [...kept, ...left.values()] };
}

/**
 * Keeps the order of the cards while the reader is among them and nothing but the time is another: what opens or closes meanwhile
 * would move them away under her eyes. Another search, another order and another list are in an order of their own.
 */
export function keepOrder({ host, search, contexts }: Insides): void {
  const askedIn = (context: ViewContext | undefined): readonly unknown[] => [
    search.choice,
    search.sort,
    search.near,
    context?.directory,
    context?.locale,
  ];
  let asked = askedIn(contexts.context);
  search.orderOf = (next, context) => {
    const old = search.found;
    const now = askedIn(context);
    const isSame = now.every((one, index) => one === asked[index]);
    asked = now;
    return isSame && next !== undefined && old !== undefined && isAmongCards(host)
      ? inOldOrder(next, old)
      : next;
  };
}

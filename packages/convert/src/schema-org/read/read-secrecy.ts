import type { Visibility } from '@service-directory/schema';
import { isPlainObject, objectOf, ownEntries, ownValue } from '../../json.ts';
import { mostSecret, statedVisibility, type StatedVisibility } from '../../secrecy/stated-visibility.ts';
import type { JsonLdNode } from '../json-ld/json-ld-node.ts';
import { OWN_TERM, shortName } from '../json-ld/terms.ts';

/** Properties that lead to other places and other bodies, which speak for themselves. */
const OTHERS: ReadonlySet<string> = new Set([OWN_TERM, 'about', 'areaServed', 'availableChannel', 'containedInPlace', 'containsPlace', 'department', 'employee', 'event', 'events', 'founder', 'hasOfferCatalog', 'isPartOf', 'location', 'mainEntity', 'makesOffer', 'member', 'memberOf', 'parentOrganization', 'provider', 'review', 'reviews', 'serviceLocation', 'sponsor', 'subOrganization']); // prettier-ignore

/** How deep a node is looked into. */
const MAX_DEPTH = 6;

/** A node as plain JSON by short names; those that it names are put where they are first named. */
function spokenOf({ raw, graph }: JsonLdNode): unknown {
  const seen = new Set<unknown>();
  const spoken = (value: unknown, depth: number): unknown => {
    if (depth > MAX_DEPTH) return undefined;
    if (Array.isArray(value)) return value.map((one) => spoken(one, depth + 1));
    if (!isPlainObject(value)) return value;
    const id = ownValue(value, '@id');
    const named = typeof id === 'string' ? graph.byId.get(id) : undefined;
    return [{ value }, ...(named ?? [])].map((one) => propertiesOf(one.value, depth));
  };
  const propertiesOf = (value: unknown, depth: number): unknown => {
    if (!isPlainObject(value) || seen.has(value)) return undefined;
    seen.add(value);
    return objectOf(
      ownEntries(value)
        .map(([key, one]) => [shortName(key, graph.prefixes), one] as const)
        .filter(([name]) => !OTHERS.has(name))
        .map(([name, one]) => [name, spoken(one, depth + 1)] as const),
    );
  };
  return propertiesOf(raw, 0);
}

const statedBy = (node: JsonLdNode): StatedVisibility => statedVisibility(spokenOf(node));

/**
 * Who may know where a place is, by what its node says; whoever runs it may have said that nobody shall.
 * @param around what is said of all places of the service
 */
export function readVisibility(node: JsonLdNode, around: Visibility): Visibility {
  let secret = around;
  for (const part of node.everywhere) {
    const { visibility, flags } = statedBy(part);
    for (const { name, isUnderstood } of flags)
      for (const { path } of part.take(name)) if (!isUnderstood) part.tell(path, 'unread-value');
    secret = mostSecret(secret, visibility);
  }
  return secret;
}

import { mergeDirectories, type Directory, type Location, type Service } from '@service-directory/schema';
import type { ApartFeeds } from './put-apart.ts';

/** A service of which one list holds back a place, and another, which will be a file of its own, tells it. */
export interface SecretApart {
  /** Its id in the list that holds it back. */
  recordId: string;
  /** Places in the list that was given: that which holds it back, and that which tells it. */
  hidden: number;
  told: number;
}

/** How open a place is. What is written there otherwise counts as a secret. */
const OPENNESS: Readonly<Record<string, number>> = { public: 3, area: 2, 'on-request': 2 };
const opennessOf = ({ visibility }: Location) => OPENNESS[visibility] ?? 1;

/** Does a service tell a place that another word of it holds back? One place by its id, or one that only it knows. */
function tells({ locations: told = [] }: Service, { locations: hidden = [] }: Service): boolean {
  const isKnown = ({ id }: Location) => hidden.some((place) => place.id === id);
  return hidden.some((place) => {
    if (opennessOf(place) === OPENNESS['public']) return false;
    const same = told.find(({ id }) => id === place.id);
    if (same !== undefined) return opennessOf(same) > opennessOf(place);
    return told.some((other) => !isKnown(other) && opennessOf(other) > opennessOf(place));
  });
}

/**
 * Services that stand in lists which become files of their own, with a place that one list holds back and the other tells. In one
 * file the more secret word counts; between two files nobody would hold it back.
 * @param groups which directories become one file
 */
export function secretsApart(
  directories: readonly Directory[],
  groups: readonly ApartFeeds[],
): SecretApart[] {
  const [first] = directories;
  if (first === undefined || groups.length < 2) return [];
  const groupOf = new Map(groups.flatMap((group) => group.indexes.map((index) => [index, group] as const)));
  // As lists of one country are compared: a door is where it is, whatever a list says of hours and language.
  const { country, timeZone, languages } = first;
  const alike = directories.map((directory) => ({ ...directory, country, timeZone, languages }));
  const ids = alike.map(() => new Map<string, string>());
  mergeDirectories(alike, ids);
  const holders = new Map<string, { index: number; service: Service }[]>();
  for (const [index, { services }] of alike.entries())
    for (const service of services) {
      const id = ids[index]!.get(service.id) ?? service.id;
      const known = holders.get(id);
      if (known === undefined) holders.set(id, [{ index, service }]);
      else known.push({ index, service });
    }
  const found: SecretApart[] = [];
  for (const versions of holders.values())
    for (const one of versions)
      for (const other of versions)
        if (groupOf.get(one.index) !== groupOf.get(other.index) && tells(other.service, one.service))
          found.push({ recordId: one.service.id, hidden: one.index, told: other.index });
  return found;
}

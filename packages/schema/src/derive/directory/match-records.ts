import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import type { Text } from '../../formats/text.ts';
import { foldText } from '../text/fold-text.ts';

/** What two records are told apart by. */
export interface Named {
  id: string;
  name: Text;
  identifiers?: readonly { scheme: string; value: string }[] | undefined;
}

type Head = Pick<Directory, 'timeZone' | 'country' | 'languages'>;

/**
 * Can records of two directories be one? Their clock times and plain texts must mean the same, so the time zone, the
 * country and the source language must be.
 */
export const canShare = (a: Head, b: Head): boolean =>
  a.timeZone === b.timeZone && a.country === b.country && a.languages[0] === b.languages[0];

/** Records by their identifiers. One that stands on several of a list names none: an organisation's number on all its services. */
function byIdentifier<T extends Named>(
  records: readonly T[],
  namesRecord: (scheme: string) => boolean,
): Map<string, T | undefined> {
  const found = new Map<string, T | undefined>();
  for (const record of records)
    for (const { scheme, value } of record.identifiers ?? []) {
      const key = JSON.stringify([scheme, value]);
      if (namesRecord(scheme))
        found.set(key, found.has(key) && found.get(key) !== record ? undefined : record);
    }
  return found;
}

function namesOf(name: Text): string[] {
  return (typeof name === 'string' ? [name] : Object.values(name)).map(foldText);
}

/**
 * Finds, for records of one directory, those of another that are the same: they share an identifier of a register, or
 * both the id and a name, and nothing tells them apart. An id alone is no proof: two towns have a `food-bank`.
 * @param namesRecord does a scheme name records of this kind? A service with the number of its organisation is no other
 *   service with it
 * @param differ do two records with one id and one name speak of different things all the same?
 * @returns by record of `records`; each record of `others` at most once
 */
export function matchRecords<T extends Named>(
  records: readonly T[],
  others: readonly T[],
  namesRecord: (scheme: string) => boolean = () => true,
  differ: (record: T, other: T) => boolean = () => false,
): ReadonlyMap<T, T> {
  const known = byIdentifier(others, namesRecord);
  const byId = new Map(others.map((other) => [other.id, other]));
  const taken = new Set<T>();
  const matches = new Map<T, T>();
  const match = (record?: T, other?: T) => {
    if (record === undefined || other === undefined || taken.has(other) || matches.has(record)) return;
    taken.add(other);
    matches.set(record, other);
  };
  // A register is surer than a name, so all identifiers are looked at first.
  for (const [key, record] of byIdentifier(records, namesRecord)) match(record, known.get(key));
  for (const record of records) {
    const other = byId.get(record.id);
    if (other === undefined || differ(record, other)) continue;
    if (namesOf(record.name).some((name) => namesOf(other.name).includes(name))) match(record, other);
  }
  return matches;
}

const townsOf = ({ locations = [] }: Pick<Service, 'locations'>): string[] =>
  locations.flatMap(({ address }) => address?.locality ?? []).map(foldText);

/** Do two services name towns, and none in common? The night shelter of one town is not that of another. */
export function areApart(a: Pick<Service, 'locations'>, b: Pick<Service, 'locations'>): boolean {
  const [townsA, townsB] = [townsOf(a), townsOf(b)];
  return townsA.length > 0 && townsB.length > 0 && !townsA.some((town) => townsB.includes(town));
}

/** Schemes of org-id.guide, such as `NO-BRC`: they name organisations. */
const ORGANIZATION_SCHEME = /^[A-Z]{2}-[A-Z0-9]+$/;

/** Does a scheme name services? */
export const namesServices = (scheme: string): boolean => !ORGANIZATION_SCHEME.test(scheme);

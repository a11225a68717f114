import type { Identity } from './identity.ts';
import { KnownNames } from './known-names.ts';
import { NotedHouses } from './noted-houses.ts';
import { openInAny } from './public-streets.ts';
import type { SecretPoint, Secrets, SecretStore } from './secrets.ts';

const keyOf = ({ latitude, longitude }: SecretPoint): string => `${latitude} ${longitude}`;

/** What others keep secret, and whether that is nothing. */
export type SecretsOfOthers = Secrets & { isEmpty: boolean };

/**
 * What directories keep secret that are checked together with another one, without what that one keeps itself. Their services
 * have ids that no service of it has, since a record of another directory is another record, whatever its id.
 */
export function secretsOfOthers(own: SecretStore, others: readonly SecretStore[]): SecretsOfOthers {
  const streets = new Map<string, string>();
  const mapKeys = new Map<string, string>();
  const houses = new NotedHouses();
  const points: SecretPoint[] = [];
  const identities = new Map<string, Identity>();
  const ownPoints = new Set(own.points.map(keyOf));
  others.forEach((other, index) => {
    const idOf = (id: string) => `${index}\n${id}`;
    addUnknown(other.streets, own.streets, streets, idOf);
    addUnknown(other.mapKeys, own.mapKeys, mapKeys, idOf);
    addUnknown(other.houses.owners, own.houses.owners, houses.owners, idOf);
    for (const point of other.points)
      if (!ownPoints.has(keyOf(point))) points.push({ ...point, serviceId: idOf(point.serviceId) });
    for (const [id, identity] of other.identities) identities.set(idOf(id), identity);
  });
  const names = new KnownNames(
    others.map(({ secretNames }) => secretNames),
    own.secretNames,
  );
  const isEmpty = streets.size + mapKeys.size + houses.owners.size + points.length === 0 && names.hasNoTwins;
  const publicStreets = openInAny([own, ...others].map((one) => one.publicStreets));
  return { isEmpty, streets, points, mapKeys, houses, identities, publicStreets, names };
}

/** Adds what one keeps and this one does not. */
function addUnknown(
  from: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string>,
  to: Map<string, string>,
  idOf: (id: string) => string,
): void {
  for (const [secret, id] of from) if (!own.has(secret) && !to.has(secret)) to.set(secret, idOf(id));
}

import { distance } from '@service-directory/schema';
import { fieldOf, textAt, type Data } from '../data.ts';
import { identityOf } from './identity.ts';
import { isPublicPlace, pointsOf } from './places.ts';
import { SecretWords } from './secret-words.ts';
import type { SecretPoint, Secrets } from './secrets.ts';

/** Public places in the house that another place of the directory keeps secret, and whether both are of one service. */

/** Two points of one house, measured by two people, in metres. Our own choice: less than from one street to the next. */
const SAME_HOUSE_METRES = 40;
/** Points that are the middle of something larger say nothing about a house. */
const FINE: ReadonlySet<unknown> = new Set(['entrance', 'building', 'street', undefined]);
const share = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

const matchers = new WeakMap<Secrets['streets'], SecretWords>();

/** Only with its number: many live in the same street. */
function streetsAt(street: string, { streets }: Secrets): string[] {
  if (!/\d/.test(street)) return [];
  let words = matchers.get(streets);
  if (words === undefined) {
    words = new SecretWords([...streets.keys()].filter((known) => /\d/.test(known)));
    matchers.set(streets, words);
  }
  return words.foundIn(street);
}

const pointsAt = (location: Data, { points }: Secrets): SecretPoint[] =>
  points.length === 0
    ? []
    : pointsOf(location)
        .filter(({ path, precision }) => path[0] === 'position' && FINE.has(precision))
        .flatMap((point) => points.filter((secret) => distance(point, secret) < SAME_HOUSE_METRES));

/** What a public place shows of secret ones. */
export interface ShownSecrets {
  streets: readonly string[];
  points: readonly SecretPoint[];
}

/** The house of an address in the notes of another service. */
function notedAt(street: string, service: Data | undefined, { houses }: Secrets): string[] {
  const house = houses.find(street);
  return house === undefined || houses.owners.get(house) === textAt(service, 'id') ? [] : [house];
}

/** The streets and points of secret places at a place that anyone may know. */
export function secretsShownAt(location: Data, service: Data | undefined, secrets: Secrets): ShownSecrets {
  if (!isPublicPlace(location)) return { streets: [], points: [] };
  const street = textAt(fieldOf(location, 'address'), 'street') ?? '';
  const streets = streetsAt(street, secrets);
  return {
    streets: streets.length > 0 ? streets : notedAt(street, service, secrets),
    points: pointsAt(location, secrets),
  };
}

/** Is one of the services that keep these secret the same as this one, under another id? */
export function isTwin(
  service: Data | undefined,
  { streets, points }: ShownSecrets,
  secrets: Secrets,
): boolean {
  if (service === undefined) return false;
  const own = identityOf(service);
  const id = textAt(service, 'id');
  const owners = [
    ...streets.map((street) => secrets.streets.get(street) ?? secrets.houses.owners.get(street)),
    ...points.map((point) => point.serviceId),
  ];
  return owners.some((owner) => {
    const other = owner === undefined || owner === id ? undefined : secrets.identities.get(owner);
    return other !== undefined && (share(own.names, other.names) || share(own.contacts, other.contacts));
  });
}

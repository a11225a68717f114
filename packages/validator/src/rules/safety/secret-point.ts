import { distance } from '@service-directory/schema';
import { fieldOf, textAt, type Data } from '../../data.ts';
import { isPublicPlace, pointsOf } from '../../facts/places.ts';
import { SecretWords } from '../../facts/secret-words.ts';
import type { SecretPoint, Secrets } from '../../facts/secrets.ts';
import { defineRule } from '../../rule.ts';
import { besideShelter } from '../secret-example.ts';

/** Two points of one house, measured by two people, in metres. Our own choice: less than from one street to the next. */
const SAME_HOUSE_METRES = 40;
/** Points that are the middle of something larger say nothing about a house. */
const FINE: ReadonlySet<unknown> = new Set(['entrance', 'building', 'street', undefined]);

const officeIn = (street: string) => ({
  id: 'kontoret',
  visibility: 'public',
  address: { street, postalCode: '0179', locality: 'Oslo' },
});

/** Notes a public place in the house that another place of the directory keeps secret. */
export const locationSecretPoint = defineRule({
  code: 'location/secret-point',
  severity: 'warning',
  source: 'Safety guide, section 4: a confidential place has no address, point or marker in the file',
  why: 'The shelter is left out, and the office on its ground floor stands on the map. Whoever looks for one finds the other.',
  needsSecrets: true,
  on: 'location',
  examplesOn: 'directory',
  ok: besideShelter({ locations: [officeIn('Prøvegata 1')] }),
  notOk: besideShelter({ locations: [officeIn('Hemmeligveien 5')] }),
  check(location, report, { secrets }) {
    if (!isPublicPlace(location)) return;
    const street = textAt(fieldOf(location, 'address'), 'street');
    if (street !== undefined && isNew(secretStreetsAt(street, secrets), secrets))
      report({ path: ['address'], params: { what: 'address' } });
    if (isNew(secretPointsAt(location, secrets), secrets))
      report({ path: ['position'], params: { what: 'position' } });
  },
});

/** What has been told of the secrets of one directory. Many rows may stand in one house, and one finding says it. */
const toldOf = new WeakMap<Secrets, Set<unknown>>();

/** Is one of these told for the first time? */
function isNew(found: readonly unknown[], secrets: Secrets): boolean {
  if (found.length === 0) return false;
  const told = toldOf.get(secrets) ?? new Set();
  toldOf.set(secrets, told);
  const hasNew = found.some((secret) => !told.has(secret));
  for (const secret of found) told.add(secret);
  return hasNew;
}

/** Only with its number: many live in the same street. */
const secretStreetsAt = (street: string, { streets }: Secrets): string[] => {
  if (!/\d/.test(street)) return [];
  return new SecretWords([...streets.keys()].filter((known) => /\d/.test(known))).foundIn(street);
};

const secretPointsAt = (location: Data, { points }: Secrets): SecretPoint[] =>
  points.length === 0
    ? []
    : pointsOf(location)
        .filter(({ path, precision }) => path[0] === 'position' && FINE.has(precision))
        .flatMap((point) => points.filter((secret) => distance(point, secret) < SAME_HOUSE_METRES));

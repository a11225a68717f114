import { isTwin, secretsShownAt } from '../../facts/secret-house.ts';
import type { Secrets } from '../../facts/secrets.ts';
import { defineRule } from '../../rule.ts';
import { besideQuietShelter, besideShelter } from '../secret-example.ts';

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
  ok: besideQuietShelter({ locations: [officeIn('Prøvegata 1')] }),
  notOk: besideShelter({ locations: [officeIn('Hemmeligveien 5')] }),
  check(location, report, { secrets, service }) {
    const shown = secretsShownAt(location, service, secrets);
    // What is the same service is told by location/secret-twin.
    if (isTwin(service, shown, secrets)) return;
    if (isNew(shown.streets, secrets)) report({ path: ['address'], params: { what: 'address' } });
    if (isNew(shown.points, secrets)) report({ path: ['position'], params: { what: 'position' } });
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

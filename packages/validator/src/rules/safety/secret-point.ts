import { distance } from '@service-directory/schema';
import { fieldOf, textAt, type Data } from '../../data.ts';
import { isPublicPlace, pointsOf } from '../../facts/places.ts';
import { SecretWords } from '../../facts/secret-words.ts';
import type { Secrets } from '../../facts/secrets.ts';
import { defineRule } from '../../rule.ts';

/** Two points of one house, measured by two people, in metres. Our own choice: less than from one street to the next. */
const SAME_HOUSE_METRES = 40;
/** Points that are the middle of something larger say nothing about a house. */
const FINE: ReadonlySet<unknown> = new Set(['entrance', 'building', 'street', undefined]);

/** Notes a public place in the house that another place of the directory keeps secret. */
export const locationSecretPoint = defineRule({
  code: 'location/secret-point',
  severity: 'warning',
  source: 'Safety guide, section 4: a confidential place has no address, point or marker in the file',
  why: 'The shelter is left out, and the office on its ground floor stands on the map. Whoever looks for one finds the other.',
  needsSecrets: true,
  on: 'location',
  examplesOn: 'directory',
  ok: {
    services: [
      {
        id: 'trygt-bosted',
        organizationIds: ['eksempelforeningen'],
        name: 'Trygt bosted',
        summary: { nb: 'Et trygt sted i Oslo.', en: 'A safe place in Oslo.' },
        needs: ['safe-accommodation'],
        access: { residenceStatus: 'unconfirmed' },
        locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
        contacts: [{ channel: 'phone', value: '+4722990000' }],
        sources: [],
        verification: { lastVerifiedOn: '2026-05-20', method: 'website', confidence: 'medium' },
        internal: 'Huset ligger i Hemmeligveien 5. Ring før du kommer.',
      },
      {
        id: 'helsehjelpen',
        organizationIds: ['eksempelforeningen'],
        name: 'Helsehjelpen',
        summary: { nb: 'Hjelp fra sykepleier.', en: 'Help from a nurse.' },
        locations: [
          {
            id: 'kontoret',
            visibility: 'public',
            address: { street: 'Prøvegata 1', postalCode: '0179', locality: 'Oslo' },
          },
        ],
        needs: ['general-health'],
        access: { residenceStatus: 'unconfirmed' },
        contacts: [{ channel: 'phone', value: '+4722990001' }],
        sources: [],
        verification: { lastVerifiedOn: '2026-05-20', method: 'website', confidence: 'medium' },
      },
    ],
  },
  notOk: {
    services: [
      {
        id: 'trygt-bosted',
        organizationIds: ['eksempelforeningen'],
        name: 'Trygt bosted',
        summary: { nb: 'Et trygt sted i Oslo.', en: 'A safe place in Oslo.' },
        needs: ['safe-accommodation'],
        access: { residenceStatus: 'unconfirmed' },
        locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
        contacts: [{ channel: 'phone', value: '+4722990000' }],
        sources: [],
        verification: { lastVerifiedOn: '2026-05-20', method: 'website', confidence: 'medium' },
        internal: 'Huset ligger i Hemmeligveien 5. Ring før du kommer.',
      },
      {
        id: 'helsehjelpen',
        organizationIds: ['eksempelforeningen'],
        name: 'Helsehjelpen',
        summary: { nb: 'Hjelp fra sykepleier.', en: 'Help from a nurse.' },
        locations: [
          {
            id: 'kontoret',
            visibility: 'public',
            address: { street: 'Hemmeligveien 5', postalCode: '0179', locality: 'Oslo' },
          },
        ],
        needs: ['general-health'],
        access: { residenceStatus: 'unconfirmed' },
        contacts: [{ channel: 'phone', value: '+4722990001' }],
        sources: [],
        verification: { lastVerifiedOn: '2026-05-20', method: 'website', confidence: 'medium' },
      },
    ],
  },
  check(location, report, { secrets }) {
    if (!isPublicPlace(location)) return;
    const street = textAt(fieldOf(location, 'address'), 'street');
    if (street !== undefined && isSecretStreet(street, secrets))
      report({ path: ['address'], params: { what: 'address' } });
    if (hasSecretPoint(location, secrets)) report({ path: ['position'], params: { what: 'position' } });
  },
});

/** Only with its number: many live in the same street. */
const isSecretStreet = (street: string, { streets }: Secrets): boolean => {
  const numbered = [...streets.keys()].filter((known) => /\d/.test(known));
  return /\d/.test(street) && new SecretWords(numbered).foundIn(street).length > 0;
};

const hasSecretPoint = (location: Data, { points }: Secrets): boolean =>
  points.length > 0 &&
  pointsOf(location).some(
    (point) =>
      point.path[0] === 'position' &&
      FINE.has(point.precision) &&
      points.some((secret) => distance(point, secret) < SAME_HOUSE_METRES),
  );

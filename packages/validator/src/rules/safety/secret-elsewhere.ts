import { tracesIn } from '../../facts/address-words.ts';
import { hasConfidentialPlace } from '../../facts/places.ts';
import { secretStreetsIn } from '../../facts/secret-words.ts';
import { collectSecrets, type Secrets } from '../../facts/secrets.ts';
import type { Data } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/**
 * Flags the street of a confidential place in any other record, in any language, alphabet or link. Which street, and
 * whose, is not told: that they belong together is the secret.
 */
export const locationSecretElsewhere = defineRule({
  code: 'location/secret-elsewhere',
  severity: 'error',
  source: 'Safety guide, section 4: absent from the file, also in free text and every translation',
  why: 'The shelter keeps its street to itself, and the page of another service says “ask at the house in …”. One careless sentence is enough.',
  needsSecrets: true,
  on: 'string',
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
        description: { nb: 'De kan følge deg dit.', en: 'They can take you there.' },
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
        description: { nb: 'De kan følge deg til huset i Hemmeligveien.', en: 'They can take you there.' },
        needs: ['general-health'],
        access: { residenceStatus: 'unconfirmed' },
        contacts: [{ channel: 'phone', value: '+4722990001' }],
        sources: [],
        verification: { lastVerifiedOn: '2026-05-20', method: 'website', confidence: 'medium' },
      },
    ],
  },
  check({ value, field }, report, { service, secrets }) {
    const found = secretStreetsIn(value, secrets);
    if (found.length === 0) return;
    const id = service?.['id'];
    const others = found.filter((street) => secrets.streets.get(street) !== id);
    if (others.length === 0 || isToldInside(service, value, others, secrets)) return;
    report({ params: { field } });
  },
});

/** A service with a secret place of its own is searched by location/confidential-words already. */
function isToldInside(
  service: Data | undefined,
  value: string,
  streets: readonly string[],
  { publicStreets }: Secrets,
): boolean {
  if (service === undefined || !hasConfidentialPlace(service)) return false;
  if (tracesIn(value, publicStreets.namedIn(value)).includes('street')) return true;
  const own = new Map<string, string>();
  collectSecrets(service, own);
  return streets.every((street) => own.has(street));
}

import { tracesIn } from '../../facts/address-words.ts';
import { hasConfidentialPlace } from '../../facts/places.ts';
import { secretStreetsIn } from '../../facts/secret-words.ts';
import { collectSecrets, type Secrets } from '../../facts/secrets.ts';
import type { Data } from '../../data.ts';
import { defineRule } from '../../rule.ts';
import { besideShelter } from '../secret-example.ts';

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
  ok: besideShelter({ description: { nb: 'De kan følge deg dit.', en: 'They can take you there.' } }),
  notOk: besideShelter({
    description: { nb: 'De kan følge deg til huset i Hemmeligveien.', en: 'They can take you there.' },
  }),
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

import { asSeen } from '../../facts/as-seen.ts';
import { tracesIn } from '../../facts/address-words.ts';
import { decodeAddress } from '../../facts/links.ts';
import { mapKeysIn } from '../../facts/map-keys.ts';
import { givesSecretPoint } from '../../facts/near-points.ts';
import { hasConfidentialPlace } from '../../facts/places.ts';
import { holdsShortPlusCode } from '../../facts/points/plus-code.ts';
import { mayHoldPoint, pointsIn } from '../../facts/points/points-in.ts';
import { secretStreetsIn } from '../../facts/secret-words.ts';
import { collectSecrets, type Secrets } from '../../facts/secrets.ts';
import type { Data } from '../../data.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { besideQuietShelter, besideShelter } from '../secret-example.ts';

const MAX_LENGTH = 20_000;

/**
 * Flags the street or point of a confidential place in any other record, in any language, alphabet or link. Which street, and
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
  ok: besideQuietShelter({ description: { nb: 'De kan følge deg dit.', en: 'They can take you there.' } }),
  notOk: besideShelter({
    description: { nb: 'De kan følge deg til huset i Hemmeligveien.', en: 'They can take you there.' },
  }),
  check({ value, field }, report, context) {
    const { secrets } = context;
    if (saysPoint(value, context)) {
      report({ params: { field, what: 'point' } });
      return;
    }
    const found = secretStreetsIn(value, secrets);
    if (found.length === 0) return;
    const { service } = context;
    const id = service?.['id'];
    const others = found.filter((street) => secrets.streets.get(street) !== id);
    if (others.length === 0 || isToldInside(service, value, others, secrets)) return;
    report({ params: { field, what: 'street' } });
  },
});

/** Points of its own are told by location/confidential-words, whatever service they are of. */
const saysPoint = (value: string, context: RuleContext): boolean =>
  (holdsSecretPoint(value, context) || holdsSecretMap(value, context.secrets)) &&
  !hasConfidentialPlace(context.service);

/** The same link to a map, the same three words or number of a house as the notes of a secret place have. */
const holdsSecretMap = (value: string, { mapKeys }: Secrets): boolean =>
  mapKeys.size > 0 && mapKeysIn(asSeen(value.slice(0, MAX_LENGTH))).some((key) => mapKeys.has(key));

/** A link is read as it stands and as it is meant: `+` is a blank in one, and a part of a plus code in the other. */
function holdsSecretPoint(value: string, context: RuleContext): boolean {
  const { secrets } = context;
  if (secrets.points.length === 0) return false;
  const seen = asSeen(value.slice(0, MAX_LENGTH));
  const decoded = decodeAddress(seen);
  const texts = (decoded === seen ? [seen] : [seen, decoded]).filter(mayHoldPoint);
  if (texts.length === 0) return false;
  // What does not hang on the point beside which it is read is read once.
  const found = texts.flatMap((text) => pointsIn(text));
  const mayBeShort = texts.some(holdsShortPlusCode);
  if (found.length === 0 && !mayBeShort) return false;
  return givesSecretPoint(
    (near) => (mayBeShort ? texts.flatMap((text) => pointsIn(text, near)) : found),
    secrets,
    context.service,
  );
}

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

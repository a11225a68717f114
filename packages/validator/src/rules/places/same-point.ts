import { fieldOf, recordsAt, textAt } from '../../data.ts';
import { foldStreet } from '../../facts/address-words.ts';
import { isPublicPlace } from '../../facts/places.ts';
import type { Path } from '../../finding.ts';
import { defineWholeRule } from '../../rule.ts';

const FINE: ReadonlySet<unknown> = new Set(['entrance', 'building', 'street']);
/** So many different streets on one point are no house with several doors. */
const TOO_MANY_STREETS = 3;
/** Points remembered at most, so that a file of a million records fits; a larger directory is checked in its first part. */
const MAX_POINTS = 20_000;

interface SeenPoint {
  streets: string[];
  /** Where the first street with this point stands, and whose it is. */
  path: Path;
  recordId: string;
  related: Path[];
}

/** Flags a fine point that several streets share: the middle of a town, which a geocoder gives when it finds no street. */
export const locationSamePoint = defineWholeRule({
  code: 'location/same-point',
  severity: 'warning',
  source: 'Design, section 4: position.precision',
  why: 'The map puts a pin on a house for doors that are all somewhere else.',
  on: 'whole',
  ok: {},
  notOk: {
    services: [
      {
        id: 'helsehjelpen',
        organizationIds: ['eksempelforeningen'],
        name: 'Helsehjelpen',
        summary: { nb: 'Gratis hjelp.', en: 'Free help.' },
        needs: ['general-health'],
        access: { residenceStatus: 'unconfirmed' },
        contacts: [{ channel: 'phone', value: '+4722990000' }],
        sources: [],
        verification: { method: 'website', confidence: 'low', lastVerifiedOn: '2026-05-20' },
        locations: ['Prøvegata 1', 'Eksempelveien 2', 'Oppdiktet plass 3'].map((street, index) => ({
          id: `dor-${String(index + 1)}`,
          visibility: 'public',
          address: { street, postalCode: '0179', locality: 'Oslo' },
          position: { latitude: 59.91273, longitude: 10.74609, precision: 'building' },
        })),
      },
    ],
  },
  start: () => new Map<string, SeenPoint>(),
  see({ list, record, path }, memory) {
    if (list !== 'services' || record['locations'] === undefined) return;
    for (const [index, location] of recordsAt(record, 'locations')) {
      const position = fieldOf(location, 'position');
      if (!FINE.has(fieldOf(position, 'precision'))) continue;
      const street = textAt(fieldOf(location, 'address'), 'street');
      if (street === undefined || !isPublicPlace(location)) continue;
      const latitude = fieldOf(position, 'latitude');
      const longitude = fieldOf(position, 'longitude');
      if (typeof latitude !== 'number' || typeof longitude !== 'number') continue;
      const key = `${String(latitude)} ${String(longitude)}`;
      const folded = foldStreet(street);
      const at = [...path, 'locations', index, 'position'];
      const seen = memory.get(key);
      if (seen === undefined) {
        if (memory.size < MAX_POINTS)
          memory.set(key, { streets: [folded], path: at, recordId: textAt(record, 'id') ?? '', related: [] });
      } else if (seen.streets.length < TOO_MANY_STREETS && !seen.streets.includes(folded)) {
        seen.streets.push(folded);
        seen.related.push(at);
      }
    }
  },
  finish(memory, report) {
    for (const { streets, path, recordId, related } of memory.values())
      if (streets.length >= TOO_MANY_STREETS)
        report({ path, params: { count: streets.length }, recordId, related });
  },
});

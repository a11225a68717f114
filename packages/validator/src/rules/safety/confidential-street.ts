import { fieldOf, stringsBelow } from '../../data.ts';
import { streetNamesIn, tracesIn } from '../../facts/address-words.ts';
import { hasConfidentialPlace } from '../../facts/places.ts';
import { defineRule } from '../../rule.ts';

/** Fields in which the service speaks of itself. */
const OWN_WORDS = ['name', 'alternateName', 'summary', 'description', 'capacity', 'alert'];

/** Notes a street name without a number where a service with a confidential place speaks of itself. */
export const locationConfidentialStreet = defineRule({
  code: 'location/confidential-street',
  severity: 'warning',
  source: 'Safety guide, section 4: a wide area is what to publish',
  why: 'In a short street the name is the address. It may be another street that is meant: then write which place.',
  on: 'service',
  when: 'locations',
  ok: {
    summary: { nb: 'Et trygt sted i Oslo.', en: 'A safe place in Oslo.' },
    locations: [{ id: 'huset', visibility: 'confidential' }],
  },
  notOk: {
    summary: { nb: 'Et trygt sted i Hemmeliggata.', en: 'A safe place.' },
    locations: [{ id: 'huset', visibility: 'confidential' }],
  },
  check(service, report) {
    if (!hasConfidentialPlace(service)) return;
    for (const field of OWN_WORDS) {
      for (const { path, value } of stringsBelow(fieldOf(service, field))) {
        // With a number it is told by location/confidential-words.
        if (streetNamesIn(value).length > 0 && tracesIn(value).length === 0)
          report({ path: [field, ...path], params: { field } });
      }
    }
  },
});

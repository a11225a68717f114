import { fieldOf, recordsAt, stringsBelow } from '../../data.ts';
import { isAreaClue } from '../../facts/area-clues.ts';
import { namesLandmark } from '../../facts/landmarks.ts';
import { OWN_WORDS } from '../../facts/own-words.ts';
import { hasConfidentialPlace, isConfidential } from '../../facts/places.ts';
import type { Path } from '../../finding.ts';
import { defineRule, hearing } from '../../rule.ts';

/** Fields in which the service speaks of itself, or of what is around it. */
const FIELDS = [...OWN_WORDS, 'alert', 'contacts', 'access', 'serviceArea', 'openingHours'];

/** Notes words that lead to a confidential place without an address: what it is next to, how far it is from something. */
export const locationConfidentialLandmark = defineRule({
  code: 'location/confidential-landmark',
  severity: 'warning',
  source: 'Safety guide, section 4: a wide area is what to publish; three distances give a point',
  why: '“Behind the church, five minutes from the station” is an address for whoever knows the town, and he who looks for her does.',
  on: 'service',
  fieldByField: ['locations'],
  hears: hearing((text) => namesLandmark(text) || isAreaClue(text)),
  concerns: hasConfidentialPlace,
  when: 'locations',
  ok: {
    summary: { nb: 'Et trygt sted nær deg.', en: 'A safe place near you.' },
    locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
  },
  notOk: {
    summary: { nb: 'Et trygt sted rett bak kirken.', en: 'A safe place.' },
    locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
  },
  check(service, report) {
    if (!hasConfidentialPlace(service)) return;
    const search = (holder: unknown, before: Path, field: string) => {
      for (const { path, value } of stringsBelow(holder))
        if (namesLandmark(value) || (field === 'area' && isAreaClue(value)))
          report({ path: [...before, ...path], params: { field } });
    };
    for (const field of FIELDS) search(fieldOf(service, field), [field], field);
    for (const [index, location] of recordsAt(service, 'locations')) {
      if (!isConfidential(location)) continue;
      for (const field of ['name', 'area', 'accessibility'])
        search(fieldOf(location, field), ['locations', index, field], field);
    }
  },
});

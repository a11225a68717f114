import { fieldOf, recordsAt, stringsBelow, textAt, type Data } from '../../data.ts';
import { tracesIn } from '../../facts/address-words.ts';
import { OWN_WORDS } from '../../facts/own-words.ts';
import { hasWidePlace, isWidePlace } from '../../facts/places.ts';
import { PublicStreets } from '../../facts/public-streets.ts';
import type { Path } from '../../finding.ts';
import { defineRule, hearing } from '../../rule.ts';

/** Fields in which a service speaks of itself; where else to go (`notOffered`) is another's address. */
const FIELDS = [...OWN_WORDS, 'alert', 'access', 'contacts'];

/** Notes a street or postal code in the words of a service whose place is told on request, or by its area only. */
export const locationOnRequestWords = defineRule({
  code: 'location/on-request-words',
  severity: 'warning',
  source: 'Design, section 4: on-request and area carry no street',
  why: 'The service wants to know who comes before it tells the way. If the text tells it, the field that leaves it out is of no use.',
  on: 'service',
  fieldByField: ['locations'],
  hears: hearing((text) => tracesIn(text).length > 0),
  concerns: hasWidePlace,
  when: 'locations',
  ok: {
    summary: { nb: 'Ring, så får du adressen.', en: 'Call to get the address.' },
    locations: [{ id: 'huset', visibility: 'on-request', area: 'Oslo' }],
  },
  notOk: {
    summary: { nb: 'Du finner oss i Prøvegata 1.', en: 'You find us in Oslo.' },
    locations: [{ id: 'huset', visibility: 'on-request', area: 'Oslo' }],
  },
  check(service, report) {
    if (!hasWidePlace(service)) return;
    const open = openStreetsOf(service);
    const visibility = recordsAt(service, 'locations').find(([, location]) => isWidePlace(location));
    const search = (holder: unknown, before: Path, field: string) => {
      for (const { path, value } of stringsBelow(holder)) {
        // Most texts name no address, open or not.
        if (tracesIn(value).length === 0) continue;
        const traces = tracesIn(value, open.namedIn(value)).filter(
          (trace) => trace === 'street' || trace === 'postal-code',
        );
        if (traces.length > 0)
          report({
            path: [...before, ...path],
            params: { field, traces, visibility: textAt(visibility?.[1], 'visibility') },
          });
      }
    };
    for (const field of FIELDS) search(fieldOf(service, field), [field], field);
    // Its other words are told by location/too-fine.
    for (const [index, location] of recordsAt(service, 'locations')) {
      if (isWidePlace(location))
        search(fieldOf(location, 'accessibility'), ['locations', index, 'accessibility'], 'accessibility');
    }
  },
});

/** The streets of those places of the same service that anyone may know. */
function openStreetsOf(service: Data): PublicStreets {
  const streets = new PublicStreets();
  for (const [, location] of recordsAt(service, 'locations')) streets.add(location);
  return streets;
}

import { recordsAt, stringsBelow, type Data } from '../../data.ts';
import { pointTracesIn } from '../../facts/address-words.ts';
import { mapIdentifiersOf } from '../../facts/map-identifiers.ts';
import { BESIDE_WIDE, hasWidePlace, isPublicPlace } from '../../facts/places.ts';
import { defineRule, hearing } from '../../rule.ts';

/** Flags a point, a link to a map or the number of a place on a map in a service whose place is told on request, or by its area only. */
export const locationOnRequestPoint = defineRule({
  code: 'location/on-request-point',
  severity: 'error',
  source: 'Design, section 4: on-request and area carry no position finer than locality',
  why: 'A point on a map is the door. It takes from the service what it keeps for those who ask.',
  on: 'service',
  fieldByField: ['locations'],
  hears: hearing((text) => pointTracesIn(text).length > 0),
  concerns: hasWidePlace,
  when: 'locations',
  ok: {
    contacts: [{ channel: 'web', value: 'https://example.org/kontakt' }],
    locations: [{ id: 'huset', visibility: 'on-request', area: 'Oslo' }],
  },
  notOk: {
    contacts: [{ channel: 'web', value: 'https://www.google.com/maps/place/Hjelpen' }],
    locations: [{ id: 'huset', visibility: 'on-request', area: 'Oslo' }],
  },
  check(service, report) {
    if (!hasWidePlace(service) || hasPublicPlace(service)) return;
    for (const { path, value } of stringsBelow(service, BESIDE_WIDE)) {
      const traces = pointTracesIn(value);
      if (traces.length > 0) report({ path, params: { field: String(path[0]), traces } });
    }
    for (const [index, texts] of mapIdentifiersOf(service))
      if (texts.every((text) => pointTracesIn(text).length === 0))
        report({
          path: ['identifiers', index, 'value'],
          params: { field: 'identifiers', traces: ['map-number'] },
        });
  },
});

/** Then the map may show that place, and nobody but the editors can tell. */
const hasPublicPlace = (service: Data) =>
  recordsAt(service, 'locations').some(([, location]) => isPublicPlace(location));

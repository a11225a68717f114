import { recordsAt, textAt, type Data } from '../../data.ts';
import { tracesIn, type Trace } from '../../facts/address-words.ts';
import { dataPointsBelow } from '../../facts/data-points.ts';
import { foreignTracesBelow, tracesOfField } from '../../facts/foreign-traces.ts';
import { isMapIdentifier } from '../../facts/map-identifiers.ts';
import { isOpenPoint } from '../../facts/near-points.ts';
import { hasConfidentialPlace } from '../../facts/places.ts';
import { PublicStreets } from '../../facts/public-streets.ts';
import { defineRule, type Report } from '../../rule.ts';

/**
 * Flags numbers, names of fields and values beside each other in the foreign fields of a service that give away its
 * confidential place, and its numbers on maps among its identifiers. What a single text says is told by
 * location/confidential-words.
 */
export const locationConfidentialExtension = defineRule({
  code: 'location/confidential-extension',
  severity: 'error',
  source:
    'Safety guide, section 4: not hidden, not encoded: absent. Data model: extensions are kept untouched',
  why: 'Fields of another program are published as they stand. An export that brought the point along puts the shelter on everybody’s map, and the number of a node on a map is an address.',
  on: 'service',
  when: 'locations',
  ok: {
    locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
    extensions: { 'example:beds': 12 },
  },
  notOk: {
    locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
    extensions: { 'example:geometry': { type: 'Point', coordinates: [10.7461, 59.9127] } },
  },
  check(service, report) {
    if (!hasConfidentialPlace(service)) return;
    tellIdentifiers(service, report);
    const extensions = service['extensions'];
    if (extensions === undefined) return;
    const streets = new PublicStreets();
    for (const [, place] of recordsAt(service, 'locations')) streets.add(place);
    const openPaths = new Set(
      dataPointsBelow(extensions)
        .filter((found) => isOpenPoint(found, service))
        .map(({ path }) => path.join('/')),
    );
    const told = new Set<unknown>();
    for (const { path, traces } of foreignTracesBelow(extensions, streets)) {
      const field = path[0] ?? 'extensions';
      // One finding for each foreign field: an outline has a thousand points.
      if (told.has(field) || openPaths.has(path.join('/'))) continue;
      told.add(field);
      report({ path: ['extensions', ...path], params: { traces, field: String(field) } });
    }
  },
});

function tellIdentifiers(service: Data, report: Report): void {
  for (const [index, identifier] of recordsAt(service, 'identifiers')) {
    const traces = tracesOfIdentifier(identifier);
    if (traces.length > 0)
      report({ path: ['identifiers', index, 'value'], params: { traces, field: 'identifiers' } });
  }
}

function tracesOfIdentifier(identifier: Data): readonly Trace[] {
  const value = textAt(identifier, 'value');
  const scheme = textAt(identifier, 'scheme') ?? '';
  if (value === undefined || tracesIn(value).length > 0 || tracesIn(scheme).length > 0) return [];
  return isMapIdentifier(identifier) ? ['map-number'] : tracesOfField(scheme, value);
}

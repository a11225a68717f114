import { recordsAt } from '../../data.ts';
import { dataPointsBelow } from '../../facts/data-points.ts';
import { foreignTracesBelow } from '../../facts/foreign-traces.ts';
import { isOpenPoint } from '../../facts/near-points.ts';
import { hasConfidentialPlace } from '../../facts/places.ts';
import { PublicStreets } from '../../facts/public-streets.ts';
import { defineRule } from '../../rule.ts';

/**
 * Flags numbers, names of fields and values beside each other in the foreign fields of a service that give away its
 * confidential place. What a single text says is told by location/confidential-words.
 */
export const locationConfidentialExtension = defineRule({
  code: 'location/confidential-extension',
  severity: 'error',
  source:
    'Safety guide, section 4: not hidden, not encoded: absent. Data model: extensions are kept untouched',
  why: 'Fields of another program are published as they stand. An export that brought the point along puts the shelter on everybody’s map.',
  on: 'service',
  when: 'extensions',
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
    const extensions = service['extensions'];
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

import { recordsAt, stringsBelow, textAt, type Data } from '../../data.ts';
import { tracesIn } from '../../facts/address-words.ts';
import { BESIDE_WIDE, hasWidePlace, isWidePlace, SECRET_FIELDS } from '../../facts/places.ts';
import { PublicStreets } from '../../facts/public-streets.ts';
import type { Path } from '../../finding.ts';
import { defineRule, hearing } from '../../rule.ts';

/** What a place says of where it is, which is told by location/too-fine. */
const TOLD_FIELDS: ReadonlySet<string> = new Set(['name', 'area', ...SECRET_FIELDS]);

/** Notes a street or postal code in the texts, sources and foreign fields of a service whose place is told on request, or by its area only. */
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
    const locations = recordsAt(service, 'locations');
    const wide = locations.filter(([, location]) => isWidePlace(location));
    if (wide.length === 0) return;
    const visibility = textAt(wide[0]?.[1], 'visibility');
    // Of those places of the same service that anyone may know.
    const open = new PublicStreets();
    for (const [, location] of locations) open.add(location);
    const search = (holder: Data, before: Path, skip: ReadonlySet<string>) => {
      for (const { path, value } of stringsBelow(holder, skip)) {
        // Most texts name no address, open or not.
        if (tracesIn(value).length === 0) continue;
        const traces = tracesIn(value, open.namedIn(value)).filter(
          (trace) => trace === 'street' || trace === 'postal-code',
        );
        if (traces.length > 0)
          report({ path: [...before, ...path], params: { field: String(path[0]), traces, visibility } });
      }
    };
    search(service, [], BESIDE_WIDE);
    for (const [index, location] of wide) search(location, ['locations', index], TOLD_FIELDS);
  },
});

import { foldText } from '@service-directory/schema';
import { fieldOf, isData, type Data } from '../../data.ts';
import { textsOf } from '../../facts/texts.ts';
import { defineRule } from '../../rule.ts';

/** Every place is compared with every one before it; more than this no service has. */
const MAX_COMPARED = 100;

/** What a reader sees of a place, as it is compared. */
const seenOf = (location: Data) =>
  foldText(
    [
      location['name'],
      location['kind'],
      ...['street', 'postalCode', 'locality'].map((field) => fieldOf(location['address'], field)),
      location['area'],
    ]
      .map((value) => textsOf(value)[0] ?? '')
      .join(' | ')
      .slice(0, 500),
  );

/** Flags two open places of one service that a reader cannot tell apart: the same name, street and town, or none. */
export const locationNotToldApart = defineRule({
  code: 'location/not-told-apart',
  severity: 'warning',
  source: 'Design, section 4: name of a location, when it differs from the service',
  why: 'The list shows the same place twice. One of them is a slip, or she picks the wrong door.',
  on: 'service',
  when: 'locations',
  ok: {
    locations: [
      { id: 'oslo', visibility: 'public', address: { locality: 'Oslo' } },
      { id: 'bergen', visibility: 'public', address: { locality: 'Bergen' } },
    ],
  },
  notOk: {
    locations: [
      { id: 'a', visibility: 'public', address: { street: 'Prøvegata 1', locality: 'Oslo' } },
      { id: 'b', visibility: 'public', address: { street: 'Prøvegata 1', locality: 'Oslo' } },
    ],
  },
  check(service, report, context) {
    const locations = fieldOf(service, 'locations');
    if (!Array.isArray(locations) || locations.length < 2) return;
    const first = new Map<string, number>();
    for (let index = 0; index < Math.min(locations.length, MAX_COMPARED); index++) {
      const location: unknown = locations[index];
      if (!isData(location) || location['visibility'] !== 'public') continue;
      const seen = seenOf(location);
      const earlier = first.get(seen);
      if (earlier === undefined) first.set(seen, index);
      else
        report({
          path: ['locations', index],
          params: { first: earlier + 1, second: index + 1 },
          related: [[...context.path, 'locations', earlier]],
        });
    }
  },
});

import { fieldOf, isData, recordsAt } from '../../data.ts';
import { isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

/** Notes a stop of a bus of which nothing says when the bus is there. */
export const locationStopsWithoutHours = defineRule({
  code: 'location/stops-without-hours',
  severity: 'info',
  source: 'Design, section 4: stops',
  why: 'She waits in the street for a bus that comes on another day.',
  on: 'location',
  when: 'stops',
  ok: {
    kind: 'mobile',
    address: undefined,
    stops: [
      { name: 'Torget', openingHours: { periods: [{ days: ['mo'], opens: '20:00', closes: '22:00' }] } },
    ],
  },
  notOk: { kind: 'mobile', address: undefined, stops: [{ name: 'Torget' }] },
  check(location, report, { service }) {
    if (isData(location['openingHours'])) return;
    if (isData(fieldOf(service, 'openingHours')) || (service !== undefined && !isInUse(service))) return;
    for (const [index, stop] of recordsAt(location, 'stops'))
      if (!isData(stop['openingHours'])) report({ path: ['stops', index], params: { number: index + 1 } });
  },
});

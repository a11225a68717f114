import { fieldOf, recordsAt } from '../../data.ts';
import { isAmong } from '../../facts/hours-on-day.ts';
import { defineRule } from '../../rule.ts';
import { plainLocation } from '../example.ts';

const closed = [{ from: '2026-12-24', through: '2026-12-26', closed: true }];
const periods = [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '15:00' }];

/** Flags days on which a service is shut, and a place with hours of its own says nothing of them: its hours are told, and no others. */
export const hoursExceptionOfService = defineRule({
  code: 'hours/exception-of-service',
  severity: 'warning',
  source: 'Data model: the hours of a place take the place of those of its service (docs/decisions/0062)',
  why: 'Christmas was written once, at the service. The place has hours of its own, so the page says “open” on 24 December, and somebody stands before a locked door.',
  on: 'service',
  ok: {
    openingHours: { periods, exceptions: closed },
    locations: [{ ...plainLocation, openingHours: { periods, exceptions: closed } }],
  },
  notOk: {
    openingHours: { periods, exceptions: closed },
    locations: [{ ...plainLocation, openingHours: { periods } }],
  },
  check(service, report, { today }) {
    const ofPlaces = recordsAt(service, 'locations')
      .map(([, place]) => fieldOf(place, 'openingHours'))
      .filter((hours) => fieldOf(hours, 'always') !== undefined || recordsAt(hours, 'periods').length > 0);
    for (const [index, exception] of recordsAt(fieldOf(service, 'openingHours'), 'exceptions')) {
      const { from, through } = exception;
      if (typeof from !== 'string' || typeof through !== 'string') continue;
      if (exception['closed'] !== true || through < today) continue;
      const isSaid = (hours: unknown) =>
        recordsAt(hours, 'exceptions').some(([, one]) => isAmong(one, from, through));
      if (!ofPlaces.every(isSaid))
        report({ path: ['openingHours', 'exceptions', index], params: { from, through } });
    }
  },
});

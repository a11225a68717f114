import { hasEntry } from '../../facts/conditions.ts';
import { OF_THE_WHOLE, hearsTopics, reportSaid } from '../../facts/said.ts';
import type { Data } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Ways in besides “just come” that a text may rightly describe as a time that is given. */
const ARRANGED = ['appointment', 'phone-first', 'registration', 'waiting-list', 'referral'] as const;
/** Ways in without a time. */
const UNARRANGED = ['walk-in', 'queue-ticket', 'outreach', 'online', 'lottery'] as const;

const hasAny = (service: Data, codes: readonly string[]) => codes.some((code) => hasEntry(service, code));

/** Flags “by appointment” in a text where the code says that one may just come, and the other way about. */
export const conditionAppointmentContradicted = defineRule({
  code: 'condition/appointment-contradicted',
  severity: 'warning',
  source: 'Design, section 6: a promise contradicted by text',
  why: 'She spends her last money on the way there, and is told to call and come another day.',
  on: 'service',
  fieldByField: ['access'],
  hears: hearsTopics('asksForAppointment', 'promisesNoAppointment'),
  ok: {
    access: {
      residenceStatus: 'unconfirmed',
      entry: [{ value: 'walk-in', basis: 'stated', sourceIds: ['nettsiden'] }],
    },
    locations: [{ id: 'huset', visibility: 'public', address: { street: 'Prøvegata 1', locality: 'Oslo' } }],
    description: { nb: 'Du trenger ikke avtale.', en: 'You do not need an appointment.' },
  },
  notOk: {
    access: {
      residenceStatus: 'unconfirmed',
      entry: [{ value: 'walk-in', basis: 'stated', sourceIds: ['nettsiden'] }],
    },
    description: { nb: 'Bare etter avtale.', en: 'By appointment only.' },
  },
  check(service, report, context) {
    if (hasEntry(service, 'walk-in')) {
      if (!hasAny(service, ARRANGED))
        reportSaid(service, 'asksForAppointment', OF_THE_WHOLE, report, context, { value: 'walk-in' });
    } else if (hasEntry(service, 'appointment') && !hasAny(service, UNARRANGED))
      reportSaid(service, 'promisesNoAppointment', OF_THE_WHOLE, report, context, { value: 'appointment' });
  },
});

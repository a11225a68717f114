import { hasEntry } from '../../facts/entry-codes.ts';
import { isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

/** Flags a service that takes people by appointment alone and says nowhere how to make one. */
export const serviceAppointmentWithoutContact = defineRule({
  code: 'service/appointment-without-contact',
  severity: 'warning',
  source: 'Design, section 4: entry appointment',
  why: 'She knows that she needs an appointment and not whom to ask for it.',
  on: 'service',
  ok: {
    access: {
      residenceStatus: 'unconfirmed',
      entry: [{ value: 'appointment', basis: 'stated', sourceIds: ['nettsiden'] }],
    },
  },
  notOk: {
    access: {
      residenceStatus: 'unconfirmed',
      entry: [{ value: 'appointment', basis: 'stated', sourceIds: ['nettsiden'] }],
    },
    contacts: [],
    locations: [{ id: 'huset', visibility: 'public', address: { street: 'Prøvegata 1', locality: 'Oslo' } }],
  },
  check(service, report) {
    const contacts = service['contacts'];
    if (Array.isArray(contacts) && contacts.length > 0) return;
    if (!hasEntry(service, 'appointment')) return;
    if (hasEntry(service, 'walk-in') || hasEntry(service, 'outreach')) return;
    if (isInUse(service)) report({ path: ['access', 'entry'] });
  },
});

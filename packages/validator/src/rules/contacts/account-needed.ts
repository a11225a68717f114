import { fieldOf, isData, recordsAt, type Data } from '../../data.ts';
import { asksForAccount } from '../../facts/app-links.ts';
import { isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

const APPS: ReadonlySet<unknown> = new Set(['whatsapp', 'signal', 'telegram', 'viber', 'messenger']);

const needsAccount = (contact: Data) =>
  APPS.has(contact['channel']) ||
  (contact['channel'] === 'web' && typeof contact['value'] === 'string' && asksForAccount(contact['value']));

/** Notes a service that can be reached only by those who have an account with a third party. */
export const serviceAccountNeeded = defineRule({
  code: 'service/account-needed',
  severity: 'info',
  source: 'Safety guide, section 1: a phone that is shared or watched',
  why: 'Who has no account, or one that somebody reads along with, cannot ask for help here.',
  on: 'service',
  when: 'contacts',
  ok: {
    contacts: [
      { channel: 'phone', value: '+4722990000' },
      { channel: 'web', value: 'https://www.facebook.com/eksempelforeningen' },
    ],
  },
  notOk: { contacts: [{ channel: 'web', value: 'https://www.facebook.com/eksempelforeningen' }] },
  check(service, report) {
    const contacts = fieldOf(service, 'contacts');
    if (!Array.isArray(contacts) || contacts.length === 0) return;
    for (const contact of contacts as readonly unknown[])
      if (!isData(contact) || !needsAccount(contact)) return;
    if (!isInUse(service)) return;
    // A door that anyone may walk to is a way in as well.
    const hasDoor = recordsAt(service, 'locations').some(([, location]) => {
      const street = fieldOf(fieldOf(location, 'address'), 'street');
      return location['visibility'] === 'public' && typeof street === 'string';
    });
    if (!hasDoor) report({ path: ['contacts'], params: { count: contacts.length } });
  },
});

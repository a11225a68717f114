import { fieldOf, isData, type Data } from '../../data.ts';
import { hasText } from '../../facts/texts.ts';
import { defineRule } from '../../rule.ts';

const saysWhatFor = (contact: Data) =>
  ['label', 'purpose', 'note'].some((field) => hasText(contact[field])) ||
  isData(contact['openingHours']) ||
  (Array.isArray(contact['languages']) && contact['languages'].length > 0);

/** Notes several phone numbers of which two or more do not say what they are for. */
export const contactUnlabelled = defineRule({
  code: 'contact/unlabelled',
  severity: 'info',
  source: 'Design, section 4: label and purpose of a contact',
  why: 'She has one try, and cannot tell which of the numbers is the one for her.',
  on: 'service',
  when: 'contacts',
  ok: {
    contacts: [
      { channel: 'phone', value: '+4722990000' },
      {
        channel: 'phone',
        value: '+4799000000',
        purpose: { nb: 'Kveld og helg', en: 'Evenings and weekends' },
      },
    ],
  },
  notOk: {
    contacts: [
      { channel: 'phone', value: '+4722990000' },
      { channel: 'phone', value: '+4799000000' },
    ],
  },
  check(service, report) {
    const contacts = fieldOf(service, 'contacts');
    if (!Array.isArray(contacts) || contacts.length < 2) return;
    let unlabelled = 0;
    for (const contact of contacts as readonly unknown[])
      if (isData(contact) && contact['channel'] === 'phone' && !saysWhatFor(contact)) unlabelled++;
    if (unlabelled > 1) report({ path: ['contacts'], params: { count: unlabelled } });
  },
});

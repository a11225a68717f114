import { e164Of, isNorwegianLandline } from '../../facts/phone.ts';
import { defineRule } from '../../rule.ts';

/** Flags text messages to a Norwegian landline. Apps can be registered on one and are left out. */
export const contactTextToLandline = defineRule({
  code: 'contact/text-to-landline',
  severity: 'warning',
  source: 'Nkom, the Norwegian numbering plan; libphonenumber, FIXED_LINE',
  why: 'The message looks sent and never arrives. She waits for an answer from people who know of nothing.',
  on: 'contact',
  ok: { channel: 'sms', value: '+4799000000', printed: '990 00 000', numberShown: 'yes' },
  notOk: { channel: 'sms', value: '+4722990000', printed: '22 99 00 00', numberShown: 'yes' },
  check(contact, report) {
    if (contact['channel'] !== 'sms') return;
    const number = e164Of(contact);
    if (number !== undefined && isNorwegianLandline(number)) report({ path: ['value'], params: { number } });
  },
});

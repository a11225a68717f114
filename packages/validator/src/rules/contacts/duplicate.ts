import { fieldOf, isData, type Data } from '../../data.ts';
import { hasText } from '../../facts/texts.ts';
import { defineRule } from '../../rule.ts';

/** Every contact is compared with every one before it; more than this no service has. */
const MAX_COMPARED = 100;

/** What makes the same line two entries: two purposes, two times of the day. */
const TELLS_APART = ['label', 'purpose', 'note'] as const;

const saysMore = (contact: Data) =>
  isData(contact['openingHours']) || TELLS_APART.some((field) => hasText(contact[field]));

const sameValue = (left: unknown, right: unknown) =>
  typeof left === 'string'
    ? left === right
    : isData(left) &&
      isData(right) &&
      left['shortCode'] === right['shortCode'] &&
      left['country'] === right['country'];

/** Flags the same line or address twice in a service, where nothing tells the two apart. */
export const serviceContactTwice = defineRule({
  code: 'contact/duplicate',
  severity: 'warning',
  source: 'Our own choice',
  why: 'She tries the second one when the first does not answer, and loses time and credit on the same line.',
  on: 'service',
  when: 'contacts',
  ok: {
    contacts: [
      { channel: 'phone', value: '+4722990000', purpose: { nb: 'Akutt', en: 'Urgent' } },
      { channel: 'phone', value: '+4722990000', purpose: { nb: 'Timebestilling', en: 'Appointments' } },
    ],
  },
  notOk: {
    contacts: [
      { channel: 'phone', value: '+4722990000' },
      { channel: 'phone', value: '+4722990000', purpose: { nb: 'Akutt', en: 'Urgent' } },
    ],
  },
  check(service, report, context) {
    const contacts = fieldOf(service, 'contacts');
    if (!Array.isArray(contacts) || contacts.length < 2) return;
    const list: readonly unknown[] = contacts;
    for (let index = 1; index < Math.min(list.length, MAX_COMPARED); index++) {
      const contact = list[index];
      if (!isData(contact)) continue;
      for (let earlier = 0; earlier < index; earlier++) {
        const other = list[earlier];
        if (!isData(other) || other['channel'] !== contact['channel']) continue;
        if (!sameValue(other['value'], contact['value']) || (saysMore(contact) && saysMore(other))) continue;
        report({
          path: ['contacts', index, 'value'],
          params: { first: earlier + 1, second: index + 1 },
          related: [[...context.path, 'contacts', earlier, 'value']],
        });
        break;
      }
    }
  },
});

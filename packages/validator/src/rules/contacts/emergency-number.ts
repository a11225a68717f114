import { entriesAt, stringsAt } from '../../data.ts';
import { emergencyNumbersOf } from '../../facts/emergency-numbers.ts';
import { shortNumberOf } from '../../facts/phone.ts';
import { hasText } from '../../facts/texts.ts';
import { defineRule } from '../../rule.ts';

/** Flags an emergency number as the contact of a service that is no emergency service, without a word on when to call it. */
export const contactEmergencyNumber = defineRule({
  code: 'contact/emergency-number',
  severity: 'warning',
  source:
    'Safety guide, section 1: she may fear the police; ekomloven and nødnettforskriften on 110, 112 and 113',
  why: 'She taps “Call”, means the advice office, and has the police on the line.',
  on: 'contact',
  ok: {
    value: { shortCode: '113', country: 'NO' },
    printed: '113',
    purpose: { nb: 'Når det står om livet', en: 'When life is in danger' },
  },
  notOk: { value: { shortCode: '112', country: 'NO' }, printed: '112' },
  check(contact, report, { service }) {
    if (typeof contact['value'] !== 'object' || service === undefined) return;
    const short = shortNumberOf(contact);
    if (short === undefined || emergencyNumbersOf(short.country)?.includes(short.shortCode) !== true) return;
    if (['purpose', 'label', 'note'].some((field) => hasText(contact[field]))) return;
    const isEmergency =
      stringsAt(service, 'needs').includes('emergency') && entriesAt(service, 'needs').length <= 3;
    if (!isEmergency) report({ path: ['value'], params: { number: short.shortCode } });
  },
});

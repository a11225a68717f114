import { digitsOf, isPhoneChannel } from '../../facts/phone.ts';
import { defineRule } from '../../rule.ts';

/** Flags a number that is shown as words. */
export const contactPrintedWithoutDigits = defineRule({
  code: 'contact/printed-without-digits',
  severity: 'warning',
  source: 'Design, section 4: printed is the number as locals write it',
  why: 'Whoever reads the page on one phone and calls from another has no number to call.',
  on: 'contact',
  when: 'printed',
  ok: { value: '+4722990000', printed: '22 99 00 00' },
  notOk: { value: '+4722990000', printed: 'Ring oss' },
  check(contact, report) {
    const printed = contact['printed'];
    if (typeof printed !== 'string' || !isPhoneChannel(contact)) return;
    if (/\d\D?\d/.test(printed) || digitsOf(printed.slice(0, 200)).length > 1) return;
    report({ path: ['printed'], params: { printed } });
  },
});

import { e164Of, numberVerdict } from '../../facts/phone.ts';
import { defineRule } from '../../rule.ts';

/** Flags a number of the right length whose first digits are given out to nobody in that country. */
export const contactPhoneInvalid = defineRule({
  code: 'contact/phone-invalid',
  severity: 'warning',
  source: 'libphonenumber, number ranges by country',
  why: 'Most likely two digits changed places. Number plans also change, so this may be wrong about a new number.',
  on: 'contact',
  ok: { value: '+4722990000', printed: '22 99 00 00' },
  notOk: { value: '+4712990000', printed: '12 99 00 00' },
  check(contact, report) {
    const number = e164Of(contact);
    if (number === undefined) return;
    const { isPossible, isValid, country, callingCode } = numberVerdict(number);
    if (isPossible && !isValid) report({ path: ['value'], params: { number, country, callingCode } });
  },
});

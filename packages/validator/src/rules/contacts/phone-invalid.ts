import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { e164Of } from '../../facts/phone.ts';
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
    const parsed = number === undefined ? undefined : parsePhoneNumberFromString(number);
    if (parsed === undefined || !parsed.isPossible() || parsed.isValid()) return;
    report({
      path: ['value'],
      params: {
        number: parsed.number,
        country: parsed.country ?? '',
        callingCode: parsed.countryCallingCode,
      },
    });
  },
});

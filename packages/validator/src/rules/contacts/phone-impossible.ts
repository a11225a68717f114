import { e164Of, numberVerdict } from '../../facts/phone.ts';
import { defineRule } from '../../rule.ts';

/** Flags a number that cannot be dialled: a country code that does not exist, or too many or too few digits for the country. */
export const contactPhoneImpossible = defineRule({
  code: 'contact/phone-impossible',
  severity: 'error',
  source: 'ITU-T E.164; libphonenumber, possible lengths by country',
  why: 'She calls once. A number with a digit too few reaches nobody.',
  on: 'contact',
  ok: { value: '+4722990000', printed: '22 99 00 00' },
  notOk: { value: '+472299000', printed: '22 99 00 0' },
  check(contact, report) {
    const number = e164Of(contact);
    if (number === undefined) return;
    const { isPossible, country, callingCode } = numberVerdict(number);
    if (!isPossible) report({ path: ['value'], params: { number, country, callingCode } });
  },
});

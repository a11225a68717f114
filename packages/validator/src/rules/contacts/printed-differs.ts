import { isData } from '../../data.ts';
import { digitsOf, e164Of, shortNumberOf } from '../../facts/phone.ts';
import { defineRule } from '../../rule.ts';

/** Flags a number that is shown differently from the one that is dialled. */
export const contactPrintedDiffers = defineRule({
  code: 'contact/printed-differs',
  severity: 'warning',
  source: 'Design, section 4: printed is the same number as locals write it',
  why: 'Whoever taps reaches one line, whoever writes the number down reaches another. One of them is wrong.',
  on: 'contact',
  when: 'printed',
  ok: { value: '+4722990000', printed: '22 99 00 00' },
  notOk: { value: '+4722990000', printed: '22 99 00 01' },
  check(contact, report) {
    const printed = contact['printed'];
    if (typeof printed !== 'string') return;
    const value = contact['value'];
    // As nearly every number is printed: its last digits, in groups.
    const plain = printed.replaceAll(' ', '');
    if (typeof value === 'string' && plain.length > 3 && value.endsWith(plain)) return;
    if (isData(value) && value['shortCode'] === plain) return;
    const number = e164Of(contact)?.slice(1) ?? shortNumberOf(contact)?.shortCode;
    if (number === undefined) return;
    // Beginnings that are dialled inside a country only: 00, the trunk zero, a zero in brackets.
    const shown = digitsOf(printed.replace(/\(0\)/g, '')).replace(/^0+/, '');
    if (shown.length < 2) return;
    const wanted = number.replace(/^0+/, '');
    if (wanted !== shown && !(shown.length >= 4 && wanted.endsWith(shown))) {
      report({ path: ['printed'], params: { printed, number } });
    }
  },
});

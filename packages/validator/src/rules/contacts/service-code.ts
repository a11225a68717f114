import { isData } from '../../data.ts';
import { isPhoneChannel } from '../../facts/phone.ts';
import { defineRule } from '../../rule.ts';

const hasSign = (text: unknown) => typeof text === 'string' && /[*#]/.test(text);

/** Flags a number with a star or a hash, in the value or as it is shown. */
export const contactServiceCode = defineRule({
  code: 'contact/service-code',
  severity: 'error',
  source: 'Safety guide, section 7: phone links are built from digits only; 3GPP TS 22.030',
  why: 'Such signs give orders to the phone: they can send its calls on to somebody else or lock it.',
  on: 'contact',
  replaces: ['schema/wrong-format', 'schema/not-together'],
  ok: { value: '+4722990000', printed: '22 99 00 00' },
  notOk: { value: '+4722990000', printed: '*31#22 99 00 00' },
  check(contact, report) {
    if (!isPhoneChannel(contact)) return;
    const { value, printed } = contact;
    const isInShortCode = isData(value);
    const number = isInShortCode ? value['shortCode'] : value;
    if (hasSign(number))
      report({ path: isInShortCode ? ['value', 'shortCode'] : ['value'], params: { field: 'value' } });
    if (hasSign(printed)) report({ path: ['printed'], params: { field: 'printed' } });
  },
});

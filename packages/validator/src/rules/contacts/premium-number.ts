import { e164Of, isNorwegianPremium } from '../../facts/phone.ts';
import { defineRule } from '../../rule.ts';

/** Flags a Norwegian number with a price of its own (820, 829) that does not say so. */
export const contactPremiumNumber = defineRule({
  code: 'contact/premium-number',
  severity: 'warning',
  source: 'Nkom, the Norwegian numbering plan: 820 and 829; design, section 4: cost of a contact',
  why: 'Her money runs out in the middle of the call, or the one who pays the bill sees it.',
  on: 'contact',
  ok: { value: '+4782990000', printed: '829 90 000', cost: 'premium' },
  notOk: { value: '+4782990000', printed: '829 90 000' },
  check(contact, report) {
    const number = e164Of(contact);
    if (number === undefined || contact['cost'] === 'premium' || !isNorwegianPremium(number)) return;
    report({ path: Object.hasOwn(contact, 'cost') ? ['cost'] : ['value'], params: { number } });
  },
});

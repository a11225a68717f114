import { shortNumberOf } from '../../facts/phone.ts';
import { hasText } from '../../facts/texts.ts';
import { defineRule } from '../../rule.ts';

/** Flags a short number of another country that no words explain: it cannot be dialled from here. */
export const contactShortCodeCountry = defineRule({
  code: 'contact/short-code-country',
  severity: 'warning',
  source: 'Design, section 4: a short number works inside one country; ITU-T E.164, 6.1',
  why: 'Here the same digits reach nobody, or somebody else.',
  on: 'contact',
  ok: { value: { shortCode: '116006', country: 'NO' }, printed: '116 006' },
  notOk: { value: { shortCode: '116006', country: 'SE' }, printed: '116 006' },
  check(contact, report, { country }) {
    if (typeof contact['value'] !== 'object' || country === undefined) return;
    const short = shortNumberOf(contact);
    if (short === undefined || short.country === country) return;
    if (['note', 'purpose', 'label'].some((field) => hasText(contact[field]))) return;
    report({
      path: ['value', 'country'],
      params: { number: short.shortCode, country: short.country, expected: country },
    });
  },
});

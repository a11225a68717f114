import { e164Of, numberVerdict } from '../../facts/phone.ts';
import { getCountryCallingCode, isSupportedCountry } from '../../facts/phone-library.ts';
import { hasText } from '../../facts/texts.ts';
import { defineRule } from '../../rule.ts';

/** By country of a directory. */
const prefixes = new Map<string, string>();

/** `+47` for NO; empty for a country that the numbering plan does not have. */
function prefixOf(country: string): string {
  let prefix = prefixes.get(country);
  if (prefix === undefined) {
    prefix = isSupportedCountry(country) ? `+${getCountryCallingCode(country)}` : '';
    prefixes.set(country, prefix);
  }
  return prefix;
}

/** Notes a number of another country that no words explain. */
export const contactForeignNumber = defineRule({
  code: 'contact/foreign-number',
  severity: 'info',
  source: 'Our own choice',
  why: 'A call abroad costs more, and may be the one that uses up her credit.',
  on: 'contact',
  ok: {
    value: '+46101000000',
    printed: '+46 10 100 00 00',
    note: { nb: 'Nummeret er i Sverige.', en: 'The number is in Sweden.' },
  },
  notOk: { value: '+46101000000', printed: '+46 10 100 00 00' },
  check(contact, report, context) {
    const number = e164Of(contact);
    if (number === undefined || context.country === undefined) return;
    const prefix = prefixOf(context.country);
    if (prefix === '' || number.startsWith(prefix)) return;
    if (['note', 'purpose', 'label'].some((field) => hasText(contact[field]))) return;
    const { isPossible, country } = numberVerdict(number);
    // A number without a country (+800 is free everywhere), or one that is wrong altogether, is not a call abroad.
    if (isPossible && country !== '') report({ path: ['value'], params: { number, country } });
  },
});

import { textAt } from '../../data.ts';
import { shortNumberOf } from '../../facts/phone.ts';
import { defineRule } from '../../rule.ts';

/**
 * Shapes of short numbers in Norway (Nkom, nummerplan for E.164): 11x and other three-digit emergency and special
 * numbers, 116 xxx of the European list, 1xxx and 18xx, five digits beginning with 0; for text messages also other
 * numbers of four and five digits.
 */
const NORWEGIAN_SHAPE = /^(?:1\d{2}|1\d{3}|116\d{3}|0\d{4})$/;
const NORWEGIAN_TEXT_SHAPE = /^(?:1\d{2}|1\d{3}|116\d{3}|\d{4,5})$/;

/** Flags a short number whose shape no short number of the country has. Countries other than Norway are not checked. */
export const contactShortCodeUnknownShape = defineRule({
  code: 'contact/short-code-unknown-shape',
  severity: 'warning',
  source: 'Nkom, the Norwegian numbering plan; Commission Decision 2007/116/EC',
  why: 'A short number with a digit missing reaches a stranger or nobody, and in an emergency there is one try.',
  on: 'contact',
  ok: { value: { shortCode: '116006', country: 'NO' }, printed: '116 006' },
  notOk: { value: { shortCode: '11600', country: 'NO' }, printed: '116 00' },
  check(contact, report) {
    const short = shortNumberOf(contact);
    if (short?.country !== 'NO') return;
    const shape = textAt(contact, 'channel') === 'sms' ? NORWEGIAN_TEXT_SHAPE : NORWEGIAN_SHAPE;
    if (!shape.test(short.shortCode))
      report({ path: ['value'], params: { number: short.shortCode, country: short.country } });
  },
});

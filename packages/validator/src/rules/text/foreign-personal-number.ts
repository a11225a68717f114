import { foreignPersonalNumberIn } from '../../facts/foreign-numbers.ts';
import { holdsIdentityNumber } from '../../facts/identity-number.ts';
import { defineRule } from '../../rule.ts';

/** Flags a personal number of another country, known by its date and check digit. It is never repeated in the report. */
export const textForeignPersonalNumber = defineRule({
  code: 'text/foreign-personal-number',
  severity: 'warning',
  source: 'Safety guide, section 4; GDPR, articles 5 and 87',
  why: 'It belongs to one person, perhaps to one who came for help, and opens doors in her name.',
  on: 'string',
  within: 'number',
  mayHold: /\d{6}[-+A-FU-Y]\d{3}|\d{11}|ЕГН|EGN|[\u0660-\u0669\u06F0-\u06F9]{6}/,
  ok: 'Org.nr. 556677-8899',
  notOk: 'Merk: 131052-308T.',
  check({ value, field }, report) {
    const country = foreignPersonalNumberIn(value);
    if (country !== undefined && !holdsIdentityNumber(value)) report({ params: { field, country } });
  },
});

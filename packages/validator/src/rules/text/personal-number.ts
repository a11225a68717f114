import { holdsDufNumber } from '../../facts/duf-number.ts';
import { MAY_HOLD_ELEVEN_DIGITS, holdsIdentityNumber } from '../../facts/identity-number.ts';
import { defineRule } from '../../rule.ts';

/** Flags a Norwegian national identity number, or a number of the register of foreigners (DUF). The number itself is never repeated in the report. */
export const textPersonalNumber = defineRule({
  code: 'text/personal-number',
  severity: 'error',
  source: 'Safety guide, section 4; personopplysningsloven § 12; folkeregisterforskriften § 2-2-1',
  why: 'It belongs to a person and has no place in a public file.',
  on: 'string',
  within: ['number', 'hidden'],
  mayHold: MAY_HOLD_ELEVEN_DIGITS,
  ok: 'Org.nr. 999 999 999',
  // Month 81: a synthetic number of the tax administration, which is nobody's.
  notOk: 'Merk betalingen med 018190 50062.',
  check({ value, field }, report) {
    if (holdsIdentityNumber(value) || holdsDufNumber(value)) report({ params: { field } });
  },
});

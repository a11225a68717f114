import { defineRule } from '../../rule.ts';

/** Notes letters with loose accents, which Unicode also has as one letter. */
export const textNotNfc = defineRule({
  code: 'text/not-nfc',
  severity: 'info',
  source: 'Unicode Standard Annex 15: normalization form C; W3C Character Model 2.0, section 3',
  why: '«å» as «a» with a loose ring looks the same and is not found by whoever types «å». Files from a Mac often have it.',
  on: 'string',
  within: 'foreign',
  // Texts in Latin letters without loose marks are in form C.
  mayHold: /[\u0300-\u1FFF\u2000\u2001\u2126\u212A\u212B\u2329\u232A\u2ADC\u3000-\uFFFF]/,
  ok: 'På Blåkors-huset.',
  notOk: 'Pa\u030A Bla\u030Akors-huset.',
  check({ value, field }, report) {
    if (value !== value.normalize('NFC')) report({ params: { field } });
  },
});

import { defineShapeRule } from '../../rule.ts';

/** A name of a field that must follow a pattern and does not: a language of a text, a foreign field. */
export const schemaBadName = defineShapeRule({
  code: 'schema/bad-name',
  severity: 'error',
  source: 'BCP 47 (RFC 5646); design, section 4: extensions',
  why: 'A text under “Norwegian” or “NB” is found by no reader; languages have the short names of BCP 47.',
  on: 'service',
  ok: { notOffered: { nb: 'Ikke tannlege.', en: 'No dentist.' } },
  notOk: { notOffered: { nb: 'Ikke tannlege.', English: 'No dentist.' } },
});

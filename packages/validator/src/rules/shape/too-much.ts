import { defineShapeRule } from '../../rule.ts';

/** A text that is too long, a list with too many entries, a number that is too high. */
export const schemaTooMuch = defineShapeRule({
  code: 'schema/too-much',
  severity: 'error',
  source: 'The JSON Schema of the data model: summary has at most 200 characters in each language',
  why: 'What does not fit on a small screen is not read. A number beyond its range is a slip of the keyboard.',
  on: 'service',
  ok: { maximumAge: 25 },
  notOk: { maximumAge: 250 },
});

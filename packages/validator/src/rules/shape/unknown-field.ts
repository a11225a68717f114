import { defineShapeRule } from '../../rule.ts';

/** A field that the data model does not know. */
export const schemaUnknownField = defineShapeRule({
  code: 'schema/unknown-field',
  severity: 'error',
  source: 'Design, section 4: the validator is strict',
  why: 'A misspelt field is silently passed over by everything that reads the file. When it is the field that protects a secret address, the address is published.',
  on: 'location',
  ok: { directions: 'Inngang fra bakgården.' },
  notOk: { direction: 'Inngang fra bakgården.' },
});

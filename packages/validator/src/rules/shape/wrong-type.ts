import { defineShapeRule } from '../../rule.ts';

/** A value of the wrong kind: a number where a text is meant, a text where a list is. */
export const schemaWrongType = defineShapeRule({
  code: 'schema/wrong-type',
  severity: 'error',
  source: 'The JSON Schema of the data model',
  why: 'A program that reads the directory expects each field in one form. In YAML a value such as 0179 without quotation marks is a number, and its zero is lost.',
  on: 'location',
  ok: { address: { locality: 'Oslo', postalCode: '0179' } },
  notOk: { address: { locality: 'Oslo', postalCode: 179 } },
});

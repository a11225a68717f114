import { defineShapeRule } from '../../rule.ts';

/** A field that every record of its kind must have. */
export const schemaMissingField = defineShapeRule({
  code: 'schema/missing-field',
  severity: 'error',
  source: 'The JSON Schema of the data model',
  why: 'Without it a reader cannot be told what the service is, who runs it, or how sure we are.',
  on: 'service',
  ok: { needs: ['food'] },
  notOk: { needs: undefined },
});

import { defineShapeRule } from '../../rule.ts';

/** An empty text, an empty list where one entry is needed, a number that is too low. */
export const schemaTooLittle = defineShapeRule({
  code: 'schema/too-little',
  severity: 'error',
  source: 'The JSON Schema of the data model',
  why: 'An empty field looks like an answer and is none. Leave out what is not known.',
  on: 'service',
  ok: { needs: ['food'] },
  notOk: { needs: [] },
});

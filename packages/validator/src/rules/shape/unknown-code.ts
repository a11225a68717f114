import { defineShapeRule } from '../../rule.ts';

/** A code that is not in its code list. */
export const schemaUnknownCode = defineShapeRule({
  code: 'schema/unknown-code',
  severity: 'error',
  source: 'Design, section 4: code lists',
  why: 'Codes are what readers search by and what is shown in their language. A code that nobody knows shows nothing.',
  on: 'service',
  ok: { needs: ['food', 'clothing'] },
  notOk: { needs: ['fod', 'clothing'] },
});

import { defineShapeRule } from '../../rule.ts';

/** A condition written as a bare code. Only `unconfirmed` may stand alone. */
export const schemaBareCondition = defineShapeRule({
  code: 'schema/bare-condition',
  severity: 'error',
  source: 'Design, section 2: a promise carries its evidence',
  why: 'A person who acts on a promise that is not kept may be turned away or found. What it rests on must travel with it.',
  on: 'service',
  ok: { access: { residenceStatus: 'unconfirmed' } },
  notOk: { access: { residenceStatus: 'not-asked' } },
});

import { evidenceOf } from '../../facts/conditions.ts';
import { isInUse } from '../../facts/hours.ts';
import { fieldOf } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Ways to check a record in which somebody spoke with the service. */
const SPOKEN: ReadonlySet<unknown> = new Set(['provider-confirmed', 'visit', 'phone']);

/** Notes a service that somebody has spoken with, and of whose conditions nothing is known. */
export const serviceNothingAsked = defineRule({
  code: 'service/nothing-asked',
  severity: 'info',
  source: 'Design, sections 2 and 4: every condition has an `unconfirmed` value',
  why: 'Whether they ask for papers is the first thing she needs to know, and somebody had them on the phone.',
  on: 'service',
  ok: {
    access: { residenceStatus: { value: 'not-asked', basis: 'stated', sourceIds: ['nettsiden'] } },
    verification: { lastVerifiedOn: '2026-05-20', method: 'phone', confidence: 'high' },
  },
  notOk: {
    access: { residenceStatus: 'unconfirmed' },
    verification: { lastVerifiedOn: '2026-05-20', method: 'phone', confidence: 'high' },
  },
  check(service, report, context) {
    const method = fieldOf(service['verification'], 'method');
    if (!SPOKEN.has(method) || !isInUse(service)) return;
    const { conditions } = evidenceOf(service, context);
    if (conditions.length > 0 && conditions.every(({ value }) => value === 'unconfirmed'))
      report({ path: ['access'], params: { method: String(method) } });
  },
});

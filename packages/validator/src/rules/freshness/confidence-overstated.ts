import { fieldOf } from '../../data.ts';
import { isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

/** Notes high confidence in what others told, on a day that nobody wrote down. */
export const verificationConfidenceOverstated = defineRule({
  code: 'verification/confidence-overstated',
  severity: 'info',
  source: 'Design, section 4: method, confidence, lastVerifiedOn',
  why: 'Whoever decides what to check next leaves this record for last, though nobody knows how old it is.',
  on: 'service',
  ok: { verification: { lastVerifiedOn: '2026-05-20', method: 'second-hand', confidence: 'high' } },
  notOk: { verification: { method: 'second-hand', confidence: 'high' } },
  check(service, report) {
    const { verification } = service;
    if (fieldOf(verification, 'method') !== 'second-hand' || fieldOf(verification, 'confidence') !== 'high')
      return;
    if (fieldOf(verification, 'lastVerifiedOn') === undefined && isInUse(service))
      report({ path: ['verification', 'confidence'] });
  },
});

import { namesVerifier } from '../../facts/named-verifier.ts';
import { defineRule } from '../../rule.ts';

/** Flags a person where the role of whoever checked the record belongs. */
export const verificationVerifiedByPerson = defineRule({
  code: 'verification/verified-by-person',
  severity: 'warning',
  source: 'Data model: verifiedBy, a role, never a person',
  why: 'Readers see it. A volunteer who checks shelters should not be found by whoever looks for one.',
  on: 'service',
  when: 'verification',
  ok: { verification: verification('Redaksjonen') },
  notOk: { verification: verification('Kari Nordmann') },
  check(service, report) {
    if (namesVerifier(service)) report({ path: ['verification', 'verifiedBy'] });
  },
});

function verification(verifiedBy: string) {
  return { lastVerifiedOn: '2026-05-20', method: 'website', confidence: 'medium', verifiedBy };
}

import { hasEntry } from '../../facts/conditions.ts';
import { OF_THE_WHOLE, hearsTopics, reportSaid } from '../../facts/said.ts';
import { defineRule } from '../../rule.ts';

/** Flags a text that asks for a referral where the codes say that none is needed, and the other way about. */
export const conditionReferralContradicted = defineRule({
  code: 'condition/referral-contradicted',
  severity: 'warning',
  source: 'Design, section 6: a promise contradicted by text',
  why: 'Without a doctor there is no referral, and without the right code she does not know that she needs one.',
  on: 'service',
  fieldByField: ['access'],
  hears: hearsTopics('asksForReferral', 'promisesNoReferral'),
  ok: {
    access: {
      residenceStatus: 'unconfirmed',
      entry: [{ value: 'no-referral-needed', basis: 'stated', sourceIds: ['nettsiden'] }],
    },
    description: { nb: 'Du trenger ikke henvisning.', en: 'You do not need a referral.' },
  },
  notOk: {
    access: {
      residenceStatus: 'unconfirmed',
      entry: [{ value: 'no-referral-needed', basis: 'stated', sourceIds: ['nettsiden'] }],
    },
    description: { nb: 'Du må ha henvisning fra fastlegen.', en: 'You need a referral.' },
  },
  check(service, report, context) {
    const needsNone = hasEntry(service, 'no-referral-needed');
    const needsOne = hasEntry(service, 'referral');
    // With both, some come one way and some the other.
    if (needsNone && !needsOne)
      reportSaid(service, 'asksForReferral', OF_THE_WHOLE, report, context, { value: 'no-referral-needed' });
    else if (needsOne && !needsNone && !hasEntry(service, 'walk-in'))
      reportSaid(service, 'promisesNoReferral', OF_THE_WHOLE, report, context, { value: 'referral' });
  },
});

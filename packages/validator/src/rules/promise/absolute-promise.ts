import { fieldOf } from '../../data.ts';
import { isAbsolute } from '../../facts/conditions.ts';
import { defineRule } from '../../rule.ts';

/** Authorities whom the code says are never told. */
const FIELDS = ['police', 'immigration'] as const;

/** Flags “never without consent” without a note on the limits that the law sets. */
export const conditionAbsolutePromise = defineRule({
  code: 'condition/absolute-promise',
  severity: 'warning',
  source:
    'Safety guide, section 5; straffeloven § 196, barnevernsloven § 13-2, helsepersonelloven §§ 31 and 33: duty to warn',
  why: 'Helpers must warn about grave crime and about harm to children, whatever they have promised. She tells more than she would have told.',
  on: 'service',
  ok: {
    access: {
      residenceStatus: 'unconfirmed',
      police: {
        value: 'never-without-consent',
        basis: 'stated',
        sourceIds: ['nettsiden'],
        note: {
          nb: 'De må likevel varsle når liv eller barn er i fare.',
          en: 'They must still warn when a life or a child is in danger.',
        },
      },
    },
  },
  notOk: {
    access: {
      residenceStatus: 'unconfirmed',
      police: { value: 'never-without-consent', basis: 'stated', sourceIds: ['nettsiden'] },
    },
  },
  check(service, report) {
    for (const field of FIELDS)
      if (isAbsolute(fieldOf(service['access'], field)))
        report({ path: ['access', field], params: { field } });
  },
});

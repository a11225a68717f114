import { conditionCode } from '../../facts/conditions.ts';
import { ANYWHERE, OF_THE_WHOLE, hearsTopics, reportSaid } from '../../facts/said.ts';
import { defineRule } from '../../rule.ts';

/** Flags a text that takes back what the code says of anonymity, one way or the other. */
export const conditionAnonymityContradicted = defineRule({
  code: 'condition/anonymity-contradicted',
  severity: 'warning',
  source: 'Design, section 6: a promise contradicted by text; safety guide, section 5',
  why: 'Someone who is hidden from a violent person gives her name only where she must. She decides by this.',
  on: 'service',
  fieldByField: ['access'],
  hears: hearsTopics('refusesAnonymity', 'promisesAnonymity'),
  ok: {
    access: {
      residenceStatus: 'unconfirmed',
      anonymity: { value: 'full', basis: 'stated', sourceIds: ['nettsiden'] },
    },
    description: { nb: 'Du kan være anonym.', en: 'You can be anonymous.' },
  },
  notOk: {
    access: {
      residenceStatus: 'unconfirmed',
      anonymity: { value: 'full', basis: 'stated', sourceIds: ['nettsiden'] },
    },
    description: { nb: 'Du må oppgi fullt navn.', en: 'You must give your full name.' },
  },
  check(service, report, context) {
    const value = conditionCode(service, 'anonymity');
    if (value === 'full') reportSaid(service, 'refusesAnonymity', ANYWHERE, report, context, { value });
    else if (value === 'none')
      reportSaid(service, 'promisesAnonymity', OF_THE_WHOLE, report, context, { value });
  },
});

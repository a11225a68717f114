import { conditionCode } from '../../facts/conditions.ts';
import { ANYWHERE, hearsTopics, reportSaid } from '../../facts/said.ts';
import { defineRule } from '../../rule.ts';

/** Flags a text that asks for identification, or turns away whoever has none, where the code says that none is needed. */
export const conditionIdentificationContradicted = defineRule({
  code: 'condition/identification-contradicted',
  severity: 'warning',
  source: 'Design, section 6: a promise contradicted by text',
  why: 'Whoever has no papers trusts the sign on the card, travels there, and is asked for them at the door.',
  on: 'service',
  fieldByField: ['access'],
  hears: hearsTopics('asksForIdentification', 'turnsAwayWithoutIdentification'),
  ok: {
    access: {
      residenceStatus: 'unconfirmed',
      identification: { value: 'none', basis: 'stated', sourceIds: ['nettsiden'] },
    },
    description: { nb: 'Du trenger ikke legitimasjon.', en: 'You do not need ID.' },
  },
  notOk: {
    access: {
      residenceStatus: 'unconfirmed',
      identification: { value: 'none', basis: 'stated', sourceIds: ['nettsiden'] },
    },
    description: { nb: 'Ta med legitimasjon.', en: 'Bring ID.' },
  },
  check(service, report, context) {
    const value = conditionCode(service, 'identification');
    if (value !== 'none' && value !== 'alias-accepted') return;
    reportSaid(
      service,
      ['asksForIdentification', 'turnsAwayWithoutIdentification'],
      ANYWHERE,
      report,
      context,
      { value },
    );
  },
});

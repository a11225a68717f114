import { conditionCode } from '../../facts/conditions.ts';
import { ANYWHERE, hearsTopics, reportSaid } from '../../facts/said.ts';
import { defineRule } from '../../rule.ts';

/** Flags a text that asks for a residence permit, a visa or lawful residence, or turns away whoever has none. */
export const conditionResidenceContradicted = defineRule({
  code: 'condition/residence-contradicted',
  severity: 'error',
  source: 'Design, sections 4 and 6: there is no `required`; a promise contradicted by text',
  why: 'She comes because the directory says that nobody asks, and is asked at the door. Such a service turns people away, or worse, finds out that they have no permit.',
  on: 'service',
  fieldByField: ['access'],
  hears: hearsTopics('asksForResidence', 'turnsAwayWithoutResidence'),
  ok: {
    description: { nb: 'Du trenger ikke oppholdstillatelse.', en: 'You do not need a residence permit.' },
  },
  notOk: {
    description: { nb: 'Ta med oppholdstillatelsen din.', en: 'Bring your residence permit.' },
  },
  check(service, report, context) {
    const value = conditionCode(service, 'residenceStatus') ?? 'unconfirmed';
    // Then a part of the offer may ask for it, and the texts rightly say which.
    if (value === 'some-services-only') return;
    reportSaid(service, ['asksForResidence', 'turnsAwayWithoutResidence'], ANYWHERE, report, context, {
      value,
    });
  },
});

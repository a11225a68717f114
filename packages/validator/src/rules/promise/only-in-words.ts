import { conditionCode } from '../../facts/conditions.ts';
import { OF_THE_WHOLE, hearsTopics, reportSaid } from '../../facts/said.ts';
import type { Data } from '../../data.ts';
import { defineRule } from '../../rule.ts';

const isOpen = (service: Data, field: string) =>
  (conditionCode(service, field) ?? 'unconfirmed') === 'unconfirmed';

/** Flags a promise that a text makes and no code carries: it has no source, and no filter finds it. */
export const conditionOnlyInWords = defineRule({
  code: 'condition/only-in-words',
  severity: 'warning',
  source: 'Design, section 2: a promise carries its evidence; unknown is neither yes nor no',
  why: 'The card says “not known” and the text says “yes”. One of the two misleads her, and nobody can look up which.',
  on: 'service',
  fieldByField: ['access'],
  hears: hearsTopics('promisesNoResidence', 'promisesAnonymity'),
  ok: {
    access: {
      residenceStatus: { value: 'not-required', basis: 'stated', sourceIds: ['nettsiden'] },
      anonymity: { value: 'full', basis: 'stated', sourceIds: ['nettsiden'] },
    },
    description: {
      nb: 'Du kan være anonym. Du trenger ikke oppholdstillatelse.',
      en: 'You can be anonymous. You do not need a residence permit.',
    },
  },
  notOk: {
    access: { residenceStatus: 'unconfirmed' },
    description: { nb: 'Vi spør ikke om papirer.', en: 'We do not ask for papers.' },
  },
  check(service, report, context) {
    if (isOpen(service, 'residenceStatus'))
      reportSaid(service, 'promisesNoResidence', OF_THE_WHOLE, report, context, {
        condition: 'residenceStatus',
      });
    if (isOpen(service, 'anonymity'))
      reportSaid(service, 'promisesAnonymity', OF_THE_WHOLE, report, context, { condition: 'anonymity' });
  },
});

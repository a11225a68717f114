import { conditionCode } from '../../facts/conditions.ts';
import { ANYWHERE, reportSaid } from '../../facts/said.ts';
import { defineRule } from '../../rule.ts';

/** Flags a text that says that the police are told, where the code says that they are not. */
export const conditionPoliceContradicted = defineRule({
  code: 'condition/police-contradicted',
  severity: 'warning',
  source: 'Design, section 6: a promise contradicted by text; safety guide, section 5',
  why: 'People have lost their home or been sent out of the country after the police were told. Nobody may learn it from the second line of a description.',
  on: 'service',
  fieldByField: ['access'],
  ok: {
    access: {
      residenceStatus: 'unconfirmed',
      police: {
        value: 'never-without-consent',
        basis: 'stated',
        sourceIds: ['nettsiden'],
        note: { nb: 'Unntaket er fare for liv.', en: 'Danger to life is the exception.' },
      },
    },
    description: { nb: 'Vi melder ikke fra til politiet.', en: 'We do not tell the police.' },
  },
  notOk: {
    access: {
      residenceStatus: 'unconfirmed',
      police: {
        value: 'never-without-consent',
        basis: 'stated',
        sourceIds: ['nettsiden'],
        note: { nb: 'Unntaket er fare for liv.', en: 'Danger to life is the exception.' },
      },
    },
    description: { nb: 'Vi melder alle saker til politiet.', en: 'We report every case to the police.' },
  },
  check(service, report, context) {
    const value = conditionCode(service, 'police');
    if (value === 'never-without-consent')
      reportSaid(service, 'tellsPolice', ANYWHERE, report, context, { value });
  },
});

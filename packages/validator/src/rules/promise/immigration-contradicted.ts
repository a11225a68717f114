import { conditionCode } from '../../facts/conditions.ts';
import { ANYWHERE, reportSaid } from '../../facts/said.ts';
import { defineRule } from '../../rule.ts';

/** Flags a text that says that the immigration authorities are told, where the code says that they are not. */
export const conditionImmigrationContradicted = defineRule({
  code: 'condition/immigration-contradicted',
  severity: 'warning',
  source: 'Design, section 6: a promise contradicted by text; safety guide, section 5',
  why: 'To be known to the immigration authorities can mean to be sent out of the country. She asks for help because she was promised that they are not told.',
  on: 'service',
  fieldByField: ['access'],
  ok: {
    access: {
      residenceStatus: 'unconfirmed',
      immigration: {
        value: 'never-without-consent',
        basis: 'stated',
        sourceIds: ['nettsiden'],
        note: { nb: 'Unntaket er fare for liv.', en: 'Danger to life is the exception.' },
      },
    },
    description: { nb: 'Vi deler ikke noe med UDI.', en: 'We share nothing with UDI.' },
  },
  notOk: {
    access: {
      residenceStatus: 'unconfirmed',
      immigration: {
        value: 'never-without-consent',
        basis: 'stated',
        sourceIds: ['nettsiden'],
        note: { nb: 'Unntaket er fare for liv.', en: 'Danger to life is the exception.' },
      },
    },
    description: { nb: 'Vi melder fra til UDI.', en: 'We inform the immigration authorities.' },
  },
  check(service, report, context) {
    const value = conditionCode(service, 'immigration');
    if (value === 'never-without-consent')
      reportSaid(service, 'tellsImmigration', ANYWHERE, report, context, { value });
  },
});

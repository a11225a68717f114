import { conditionCode } from '../../facts/conditions.ts';
import { ANYWHERE, hearsTopics, reportSaid } from '../../facts/said.ts';
import { defineRule } from '../../rule.ts';

/** Flags a text that says that something is written down, where the code says that nothing is, or is read by others, where it says that nobody else does. */
export const conditionRecordsContradicted = defineRule({
  code: 'condition/records-contradicted',
  severity: 'warning',
  source: 'Design, section 6: a promise contradicted by text',
  why: 'What is written down can be asked for by others. She speaks openly because she was told that nothing is.',
  on: 'service',
  fieldByField: ['access'],
  hears: hearsTopics('keepsRecords', 'sharesRecords'),
  ok: {
    access: {
      residenceStatus: 'unconfirmed',
      records: { value: 'none-kept', basis: 'stated', sourceIds: ['nettsiden'] },
    },
    description: { nb: 'Vi skriver ikke journal.', en: 'We do not keep records.' },
  },
  notOk: {
    access: {
      residenceStatus: 'unconfirmed',
      records: { value: 'none-kept', basis: 'stated', sourceIds: ['nettsiden'] },
    },
    description: { nb: 'Vi fører journal.', en: 'We keep a record of your visit.' },
  },
  check(service, report, context) {
    const value = conditionCode(service, 'records');
    const told =
      value === 'none-kept' ? 'keepsRecords' : value === 'own-records-only' ? 'sharesRecords' : undefined;
    if (told !== undefined) reportSaid(service, told, ANYWHERE, report, context, { value });
  },
});

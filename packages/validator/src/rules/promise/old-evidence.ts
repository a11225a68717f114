import { fieldOf, stringsAt, textAt } from '../../data.ts';
import { addMonths, isIsoDate } from '../../calendar.ts';
import { conditionsOf, sourcesOf } from '../../facts/conditions.ts';
import { isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

/** Months after which a promise stops counting; the same as for a whole record. */
const MAX_AGE_MONTHS = 12;

/** Flags a promise whose newest evidence was read more than a year ago. */
export const conditionOldEvidence = defineRule({
  code: 'condition/old-evidence',
  severity: 'warning',
  source: 'Design, section 2: when the evidence is old, it says so and stops counting',
  why: 'Rules at a door change with people, money and laws. An old promise is shown as old and helps nobody to decide.',
  on: 'service',
  ok: { access: { residenceStatus: { value: 'not-asked', basis: 'stated', sourceIds: ['nettsiden'] } } },
  notOk: {
    sources: [
      {
        id: 'nettsiden',
        url: 'https://example.org/helsehjelp',
        retrievedOn: '2024-03-01',
        supports: ['access'],
      },
    ],
  },
  check(service, report, { today }) {
    if (!isInUse(service)) return;
    const sources = sourcesOf(service);
    const old = new Map<string, { fields: string[]; path: (string | number)[] }>();
    for (const { field, value, record, path } of conditionsOf(service)) {
      if (record === undefined || value === 'unconfirmed') continue;
      const read = stringsAt(record, 'sourceIds').map((id) => textAt(sources.get(id), 'retrievedOn'));
      const newest = [fieldOf(record, 'checkedOn'), ...read].filter(isIsoDate).sort().at(-1);
      if (newest === undefined || (addMonths(newest, MAX_AGE_MONTHS) ?? today) >= today) continue;
      const together = old.get(newest) ?? { fields: [], path: [...path] };
      if (!together.fields.includes(field)) together.fields.push(field);
      old.set(newest, together);
    }
    // One page usually holds several promises: they are told together.
    for (const [readOn, { fields, path }] of old) report({ path, params: { readOn, fields } });
  },
});

import { fieldOf, textAt, type Data } from '../../data.ts';
import { isIsoDate } from '../../calendar.ts';
import { monthsAfter } from '../../facts/days.ts';
import { evidenceOf, type FoundSource } from '../../facts/conditions.ts';
import { isInUse } from '../../facts/hours.ts';
import type { Path } from '../../finding.ts';
import { defineRule } from '../../rule.ts';

/** Months after which a promise stops counting; the same as for a whole record. */
const MAX_AGE_MONTHS = 12;

let last = { today: '', yearBefore: '' };

/** A year before today, counted once a run. */
function yearBefore(today: string): string {
  if (last.today !== today) last = { today, yearBefore: monthsAfter(today, -MAX_AGE_MONTHS) };
  return last.yearBefore;
}

/** The newest of the days on which a source of a condition was read, or the condition checked; empty without any. */
function newestOf(condition: Data, sources: ReadonlyMap<string, FoundSource>): string {
  let newest = textAt(condition, 'checkedOn') ?? '';
  const ids = fieldOf(condition, 'sourceIds');
  if (Array.isArray(ids))
    for (const id of ids as readonly unknown[]) {
      const readOn = typeof id === 'string' ? textAt(sources.get(id)?.record, 'retrievedOn') : undefined;
      if (readOn !== undefined && readOn > newest) newest = readOn;
    }
  return newest;
}

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
  check(service, report, context) {
    const { today } = context;
    const { conditions, sources } = evidenceOf(service, context);
    const surelyNew = yearBefore(today);
    let old: Map<string, { fields: string[]; path: Path }> | undefined;
    for (const { field, value, record, path } of conditions) {
      if (record === undefined || value === 'unconfirmed') continue;
      const newest = newestOf(record, sources);
      if (newest > surelyNew || !isIsoDate(newest) || monthsAfter(newest, MAX_AGE_MONTHS) >= today) continue;
      old ??= new Map();
      const together = old.get(newest) ?? { fields: [], path };
      if (!together.fields.includes(field)) together.fields.push(field);
      old.set(newest, together);
    }
    if (old === undefined || !isInUse(service)) return;
    // One page usually holds several promises: they are told together.
    for (const [readOn, { fields, path }] of old) report({ path, params: { readOn, fields } });
  },
});

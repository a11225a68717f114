import { fieldOf, textAt } from '../../data.ts';
import { isIsoDate } from '../../calendar.ts';
import { yearSaidIn } from '../../facts/dated-in-words.ts';
import { latestDay, monthsAfter } from '../../facts/days.ts';
import { namedSourcesOf } from '../../facts/condition-publishers.ts';
import { evidenceOf, type Evidence, type FoundCondition } from '../../facts/conditions.ts';
import { isInUse } from '../../facts/hours.ts';
import { ageOfSource } from '../../facts/source-age.ts';
import { textsOf } from '../../facts/texts.ts';
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

/** The newest day of what a condition rests on; empty without any. */
interface Newest {
  day: string;
  /** Is it that of a page older than its reading? */
  isOlderThanRead: boolean;
}

/**
 * The newest of the days from which a source of a condition counts, or on which the condition was checked. A page that says
 * something else is no evidence for it, and a day that is none, or has not come yet, is no day. A check on the day on which
 * an old page was read was that reading.
 */
function newestOf(condition: FoundCondition, evidence: Evidence, today: string, latest: string): Newest {
  let newest: Newest = { day: '', isOlderThanRead: false };
  const add = (day: string | undefined, isOlderThanRead = false) => {
    if (day !== undefined && day > newest.day && day <= latest && isIsoDate(day))
      newest = { day, isOlderThanRead };
  };
  const checkedOn = textAt(condition.record, 'checkedOn');
  let isOldReading = false;
  for (const { record } of namedSourcesOf(condition, evidence)) {
    const { day, isOlderThanRead } = ageOfSource(record, today);
    add(day, isOlderThanRead);
    if (isOlderThanRead && checkedOn === textAt(record, 'retrievedOn')) isOldReading = true;
  }
  if (!isOldReading) add(checkedOn);
  return newest;
}

/** So many years a page may be older than its reading before its age matters. */
const MIN_YEARS_OLDER = 2;

/**
 * The year of the page by the note of a condition, where no source says when it was published and nobody asked since: by the dates
 * of its sources the promise is as new as their reading.
 */
function yearOfNote(condition: FoundCondition, evidence: Evidence, newest: string): string | undefined {
  if (textAt(condition.record, 'checkedOn') !== undefined) return undefined;
  const [year] = textsOf(fieldOf(condition.record, 'note'))
    .flatMap((note) => yearSaidIn(note) ?? [])
    .sort()
    .reverse();
  if (year === undefined || Number(newest.slice(0, 4)) - Number(year) < MIN_YEARS_OLDER) return undefined;
  const isDated = namedSourcesOf(condition, evidence).some(
    ({ record }) => textAt(record, 'publishedOn') !== undefined,
  );
  return isDated ? undefined : year;
}

/** Flags a promise whose newest evidence was read more than a year ago, or is itself much older than its reading, by its date or by its note. */
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
    const evidence = evidenceOf(service, context);
    const surelyNew = yearBefore(today);
    const latest = latestDay(today);
    let old: Map<string, { fields: string[]; path: Path; isOlderThanRead: boolean }> | undefined;
    for (const condition of evidence.conditions) {
      const { field, value, record, path } = condition;
      if (record === undefined || value === 'unconfirmed') continue;
      const { day: newest, isOlderThanRead } = newestOf(condition, evidence, today, latest);
      if (newest === '') continue;
      if (newest > surelyNew || monthsAfter(newest, MAX_AGE_MONTHS) >= today) {
        const saidOn = yearOfNote(condition, evidence, newest);
        if (saidOn !== undefined && isInUse(service))
          report({ path, params: { readOn: saidOn, fields: [field], isOlderThanRead: true, isSaid: true } });
        continue;
      }
      old ??= new Map();
      const together = old.get(newest) ?? { fields: [], path, isOlderThanRead };
      if (!together.fields.includes(field)) together.fields.push(field);
      old.set(newest, together);
    }
    if (old === undefined || !isInUse(service)) return;
    // One page usually holds several promises: they are told together.
    for (const [readOn, { fields, path, isOlderThanRead }] of old)
      report({ path, params: { readOn, fields, isOlderThanRead } });
  },
});

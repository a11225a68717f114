import { fieldOf, recordsAt } from '../../data.ts';
import { isIsoDate } from '../../calendar.ts';
import { daysAfter } from '../../facts/days.ts';
import type { Path } from '../../finding.ts';
import { evidenceOf } from '../../facts/conditions.ts';
import { defineRule } from '../../rule.ts';

/** A day of grace: it is already tomorrow elsewhere. */
const GRACE_DAYS = 1;

/** Flags something that was checked or read on a day that has not come. */
export const serviceDateInFuture = defineRule({
  code: 'service/date-in-future',
  severity: 'warning',
  source: 'Design, section 4: lastVerifiedOn, retrievedOn, checkedOn',
  why: 'A slip in the year makes an old record look fresh, and it is then believed for a year too long.',
  on: 'service',
  ok: { verification: { lastVerifiedOn: '2026-06-01', method: 'phone', confidence: 'high' } },
  notOk: { verification: { lastVerifiedOn: '2027-06-01', method: 'phone', confidence: 'high' } },
  check(service, report, context) {
    const { today } = context;
    const last = daysAfter(today, GRACE_DAYS);
    const look = (date: unknown, path: Path) => {
      if (typeof date === 'string' && date > last && isIsoDate(date)) report({ path, params: { date } });
    };
    look(fieldOf(fieldOf(service, 'verification'), 'lastVerifiedOn'), ['verification', 'lastVerifiedOn']);
    for (const [index, source] of recordsAt(service, 'sources')) {
      look(fieldOf(source, 'retrievedOn'), ['sources', index, 'retrievedOn']);
    }
    for (const { record, path } of evidenceOf(service, context).conditions)
      look(fieldOf(record, 'checkedOn'), [...path, 'checkedOn']);
  },
});

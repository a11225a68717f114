import { fieldOf } from '../../data.ts';
import { isIsoDate } from '../../calendar.ts';
import { latestDay } from '../../facts/days.ts';
import { evidenceOf } from '../../facts/conditions.ts';
import { defineRule } from '../../rule.ts';

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
    const last = latestDay(context.today);
    const isLate = (date: unknown): date is string =>
      typeof date === 'string' && date > last && isIsoDate(date);
    const checkedOn = fieldOf(service['verification'], 'lastVerifiedOn');
    if (isLate(checkedOn)) report({ path: ['verification', 'lastVerifiedOn'], params: { date: checkedOn } });
    const { sources } = service;
    if (Array.isArray(sources))
      for (let index = 0; index < sources.length; index++) {
        const date = fieldOf(sources[index], 'retrievedOn');
        if (isLate(date)) report({ path: ['sources', index, 'retrievedOn'], params: { date } });
      }
    for (const { record, path } of evidenceOf(service, context).conditions) {
      const date = fieldOf(record, 'checkedOn');
      if (isLate(date)) report({ path: [...path, 'checkedOn'], params: { date } });
    }
  },
});

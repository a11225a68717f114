import { isIsoDate } from '../../calendar.ts';
import { latestDay } from '../../facts/days.ts';
import { fieldOf } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Flags a directory that was changed on a day that has not come. */
export const directoryUpdatedInFuture = defineRule({
  code: 'directory/updated-in-future',
  severity: 'warning',
  source: 'Design, section 4: updatedOn',
  why: 'Those who use the list take a newer copy only when its date is later, and miss every change until then.',
  on: 'directory',
  ok: { updatedOn: '2026-06-15' },
  notOk: { updatedOn: '2027-06-01' },
  check(head, report, { today }) {
    const updatedOn = fieldOf(head, 'updatedOn');
    if (isIsoDate(updatedOn) && updatedOn > latestDay(today))
      report({ path: ['updatedOn'], params: { updatedOn } });
  },
});

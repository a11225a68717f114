import { isIsoDate } from '../../calendar.ts';
import { monthsAfter } from '../../facts/days.ts';
import { fieldOf } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** In a year at least one of the services has moved, closed or changed its hours. */
const MAX_MONTHS = 12;

/** Flags a directory that was not changed for more than a year. */
export const directoryUpdatedOnOld = defineRule({
  code: 'directory/updated-on-old',
  severity: 'warning',
  source: 'Design, section 4: updatedOn',
  why: 'Either nobody keeps the list any more, or it looks as if nobody did.',
  on: 'directory',
  ok: { updatedOn: '2026-06-01' },
  notOk: { updatedOn: '2025-03-01' },
  check(head, report, { today }) {
    const updatedOn = fieldOf(head, 'updatedOn');
    if (isIsoDate(updatedOn) && monthsAfter(updatedOn, MAX_MONTHS) < today)
      report({ path: ['updatedOn'], params: { updatedOn } });
  },
});

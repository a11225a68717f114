import { WEEKDAYS } from '@service-directory/schema';
import { recordsAt } from '../../data.ts';
import { daysIn } from '../../facts/clock-words.ts';
import { weekdaysOf } from '../../facts/hours.ts';
import { textsOf } from '../../facts/texts.ts';
import { defineRule } from '../../rule.ts';

/**
 * Flags a day in the periods that the printed words lack, where the words name one that the periods lack. Words with
 * “to”, “weekdays” and the like stand for more days than they name, and are left.
 */
export const hoursPrintedDays = defineRule({
  code: 'hours/printed-days',
  severity: 'warning',
  source: 'Design, section 5: printed holds the words of the source',
  why: 'On one of the two days she stands before a locked door.',
  on: 'opening-hours',
  when: 'printed',
  ok: {
    periods: [{ days: ['tu', 'th'], opens: '12:00', closes: '14:00' }],
    printed: 'tirsdag og torsdag 12–14',
  },
  notOk: {
    periods: [{ days: ['tu', 'th'], opens: '12:00', closes: '14:00' }],
    printed: 'tirsdag og onsdag 12–14',
  },
  check(hours, report) {
    if (!Array.isArray(hours['periods'])) return;
    const named = daysIn(textsOf(hours['printed']).join(' \n '));
    if (named === undefined) return;
    const ours = new Set<number>();
    for (const [, period] of recordsAt(hours, 'periods'))
      for (const day of weekdaysOf(period)) ours.add(WEEKDAYS.findIndex((code) => code === day));
    const onlyOurs = WEEKDAYS.filter((_, day) => ours.has(day) && !named.has(day));
    const onlyPrinted = WEEKDAYS.filter((_, day) => named.has(day) && !ours.has(day));
    if (onlyOurs.length > 0 && onlyPrinted.length > 0)
      report({ path: ['periods'], params: { ours: onlyOurs, printed: onlyPrinted } });
  },
});

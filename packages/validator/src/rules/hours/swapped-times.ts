import { minutesOf } from '../../calendar.ts';
import { lengthOf } from '../../facts/hours-on-day.ts';
import { forEachPeriod, periodPath } from '../../facts/period-list.ts';
import { defineRule } from '../../rule.ts';

/** Longer than the longest real night among the sample directories, 16:00–08:00. Minutes. */
const LONGEST_NIGHT = 16 * 60;
/** A door that opens by day and shuts before this time is a night café, not a slip. Minutes after midnight. */
const LATE_NIGHT = 5 * 60;

/** Flags a period that closes in the daytime before it opens: `15:00–10:00` is read as nineteen hours over midnight. */
export const hoursSwappedTimes = defineRule({
  code: 'hours/swapped-times',
  severity: 'warning',
  source: 'Design, section 5: closes at or before opens runs past midnight',
  why: 'The page says “open” all night, and somebody walks to a locked door in the dark.',
  on: 'opening-hours',
  ok: { periods: [{ days: ['mo'], opens: '21:00', closes: '12:00' }] },
  notOk: { periods: [{ days: ['mo'], opens: '15:00', closes: '10:00' }] },
  check(hours, report) {
    forEachPeriod(hours, (period, index, exception) => {
      const { opens, closes } = period;
      // Equal times are told by hours/equal-times.
      if (typeof opens !== 'string' || typeof closes !== 'string' || closes >= opens) return;
      if ((minutesOf(closes) ?? 0) < LATE_NIGHT || (lengthOf(period) ?? 0) <= LONGEST_NIGHT) return;
      report({ path: periodPath(index, exception, 'closes'), params: { opens, closes } });
    });
  },
});

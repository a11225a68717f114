import { lengthOf } from '../../facts/hours-on-day.ts';
import { forEachPeriod, periodPath } from '../../facts/period-list.ts';
import { defineRule } from '../../rule.ts';

/** Hardly any door is open so long and not round the clock. Minutes. */
const LONG = 18 * 60;
/** Until when at night eighteen hours are told. */
const LATE = '03:00';
const WHOLE_DAY = 24 * 60;

/** Flags a period of more than eighteen hours that is not the whole day, or of as many past three at night. */
export const hoursLongSpan = defineRule({
  code: 'hours/long-span',
  severity: 'warning',
  source: 'Our own choice of 18 hours',
  why: 'Most often a digit is missing, `08:00–05:00` for `15:00`, and somebody goes there at night.',
  on: 'opening-hours',
  ok: { periods: [{ days: ['mo'], opens: '06:00', closes: '24:00' }] },
  notOk: { periods: [{ days: ['mo'], opens: '08:00', closes: '04:00' }] },
  check(hours, report) {
    forEachPeriod(hours, (period, index, exception) => {
      const { opens, closes } = period;
      if (typeof opens !== 'string' || typeof closes !== 'string') return;
      // A day that begins at six or later is no longer than eighteen hours.
      if (closes > opens && opens >= '06:00') return;
      const length = lengthOf(period) ?? 0;
      if (length < LONG || length >= WHOLE_DAY - 1) return;
      // Eighteen hours until one or two at night are a late bar; until three they are `15:00` in other words.
      if (length === LONG && (closes > opens || closes < LATE)) return;
      // Closing in the daytime before it opens is told by hours/swapped-times.
      if (closes < opens && closes >= '05:00') return;
      report({
        path: periodPath(index, exception, 'closes'),
        params: { opens, closes, hours: Math.round(length / 60) },
      });
    });
  },
});

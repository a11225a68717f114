import { WEEKDAYS } from '@service-directory/schema';
import { recordsAt, type Data } from '../../data.ts';
import { limitsIn, type HoursLimit } from '../../facts/printed-limits.ts';
import { nextMonth, opensAsUsual } from '../../facts/open-days.ts';
import { hasEntry } from '../../facts/entry-codes.ts';
import { isInUse, weekdaysOf } from '../../facts/hours.ts';
import { textsOf } from '../../facts/texts.ts';
import { defineRule, type RuleContext } from '../../rule.ts';

/** What makes a period less than every week. */
const SOME_WEEKS = ['nthOfMonth', 'isoWeeks', 'everyWeeks'] as const;
/** What makes it hold for a time, or for some, or for a thing of its own. */
const SOME_TIME = [...SOME_WEEKS, 'validFrom', 'validThrough', 'season', 'label', 'audience'] as const;
/** Ways in by which nobody comes unasked. */
const BY_AGREEMENT = ['appointment', 'phone-first', 'referral', 'registration'] as const;

/**
 * Flags a limit in the printed words that the hours beside them lack: a closed day or month, some weeks only, by
 * appointment alone, “round the clock except …”.
 */
export const hoursPrintedLimits = defineRule({
  code: 'hours/printed-limits',
  severity: 'warning',
  source: 'Design, section 5: printed holds the words of the source',
  why: '“Open now” is counted from the hours and never from the words, so she stands before a locked door on the day that the words leave out.',
  on: 'opening-hours',
  when: 'printed',
  ok: {
    periods: [{ days: ['we'], opens: '10:00', closes: '15:00', nthOfMonth: [1] }],
    printed: 'Første onsdag i måneden kl. 10–15',
  },
  notOk: {
    periods: [{ days: ['we'], opens: '10:00', closes: '15:00' }],
    printed: 'Første onsdag i måneden kl. 10–15',
  },
  check(hours, report, context) {
    if (hours['condition'] !== undefined) return;
    if (context.service !== undefined && !isInUse(context.service)) return;
    for (const text of textsOf(hours['printed']))
      for (const limit of limitsIn(text))
        if (isMissing(limit, hours, context)) {
          report({ path: ['printed'], params: { kind: limit.kind, said: limit.said } });
          return;
        }
  },
});

/** Do the hours say otherwise than the limit? */
function isMissing(limit: HoursLimit, hours: Data, { head, service, today }: RuleContext): boolean {
  const isAlways = hours['always'] === true;
  const periods = recordsAt(hours, 'periods').map(([, period]) => period);
  if (!isAlways && periods.length === 0) return false;
  const isShutAtTimes = recordsAt(hours, 'exceptions').some(([, { closed }]) => closed === true);
  switch (limit.kind) {
    case 'day':
      return (
        !isAlways &&
        periods.some(
          (period) =>
            weekdaysOf(period).includes(WEEKDAYS[limit.day] ?? '') &&
            SOME_TIME.every((field) => period[field] === undefined),
        )
      );
    case 'month':
      return opensAsUsual(hours, nextMonth(limit.month, today), head);
    case 'weeks':
      return (
        !isAlways &&
        !isShutAtTimes &&
        periods.every((period) => SOME_WEEKS.every((field) => period[field] === undefined))
      );
    case 'appointment':
      return (
        periods.every((period) => period['entry'] === undefined) &&
        !BY_AGREEMENT.some((code) => hasEntry(service, code))
      );
    case 'exception':
      return isAlways && !isShutAtTimes && (!limit.isHoliday || hours['publicHolidays'] === 'open');
  }
}

import { recordsAt, stringsAt, type Data } from '../../data.ts';
import { limitsIn, type HoursLimit } from '../../facts/printed-limits.ts';
import { daysAfter } from '../../facts/days.ts';
import { hasEntry } from '../../facts/entry-codes.ts';
import { isInUse } from '../../facts/hours.ts';
import { nextSpan } from '../../facts/named-spans.ts';
import { nextMonth, opensAsUsual, opensEvery, SOME_WEEKS } from '../../facts/open-days.ts';
import { textsOf } from '../../facts/texts.ts';
import { minutesOf } from '../../calendar.ts';
import { defineRule, type RuleContext } from '../../rule.ts';

/** What makes a period hold for a part of the year. */
const SOME_SEASON = [...SOME_WEEKS, 'season', 'validFrom', 'validThrough'] as const;
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
function isMissing(limit: HoursLimit, hours: Data, context: RuleContext): boolean {
  const { head, service, today } = context;
  const isAlways = hours['always'] === true;
  const periods = recordsAt(hours, 'periods').map(([, period]) => period);
  if (!isAlways && periods.length === 0) return false;
  const isShutAtTimes = recordsAt(hours, 'exceptions').some(([, { closed }]) => closed === true);
  switch (limit.kind) {
    case 'day':
      return opensEvery(hours, limit.day);
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
    case 'now':
      return opensAsUsual(hours, [today, daysAfter(today, 6)], head);
    case 'span':
      return opensAsUsual(hours, nextSpan(limit.span, today), head);
    case 'season':
      return !isShutAtTimes && isEachWithout(periods, SOME_SEASON);
    case 'over':
      return limit.year < Number(today.slice(0, 4)) && isEachWithout(periods, ['validThrough']);
    case 'condition':
      return isEachWithout(periods, ['label']);
    case 'phone':
      return hasHouse(context) && isEachWithout(periods, ['label', 'entry']);
    case 'break':
      return (
        (limit.isShut || !stringsAt(service, 'needs').includes('food')) &&
        periods.some((period) => isOpenAcross(period, limit.from, limit.to))
      );
  }
}

const isEachWithout = (periods: readonly Data[], fields: readonly string[]): boolean =>
  periods.every((period) => fields.every((field) => period[field] === undefined));

/** Are these the hours of a house, and not of a phone? */
const hasHouse = ({ path, service }: RuleContext): boolean =>
  !path.includes('contacts') &&
  recordsAt(service, 'locations').some(([, { kind }]) => kind !== 'phone' && kind !== 'online');

const isOpenAcross = (period: Data, from: number, to: number): boolean => {
  const [opens, closes] = [minutesOf(period['opens']), minutesOf(period['closes'])];
  return opens !== undefined && closes !== undefined && opens < from && closes > to;
};

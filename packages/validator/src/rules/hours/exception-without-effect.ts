import { isIsoDate } from '../../calendar.ts';
import { fieldOf, recordsAt, type Data } from '../../data.ts';
import { dayNumberOf, isAmong, isOutsideEvery, periodsOn, timesOf } from '../../facts/hours-on-day.ts';
import { hasText } from '../../facts/texts.ts';
import { defineRule } from '../../rule.ts';

/** Longer exceptions are closures that nobody wrote by mistake. Days. */
const MAX_DAYS = 31;
/** What two periods can differ in besides their times. */
const SAYS_MORE = ['label', 'audience', 'entry', 'lastEntry'] as const;

const saysMore = (period: Data) => SAYS_MORE.some((field) => period[field] !== undefined);

const holidayBetween = (head: Data, from: string, through: string) =>
  recordsAt(head, 'publicHolidays').some(
    ([, { date }]) => typeof date === 'string' && date >= from && date <= through,
  );

/** Notes an exception that says of each of its days what the week says anyway. Holidays aside, and those with a note. */
export const hoursExceptionWithoutEffect = defineRule({
  code: 'hours/exception-without-effect',
  severity: 'info',
  source: 'Design, section 5: an exception beats the holiday rule, which beats the week',
  why: 'Somebody meant to say that this day differs. Most often the date or the year is wrong, and on the real day the door is shut.',
  on: 'opening-hours',
  when: 'exceptions',
  ok: {
    periods: [{ days: ['mo', 'tu'], opens: '09:00', closes: '15:00' }],
    exceptions: [{ from: '2026-07-06', through: '2026-07-06', closed: true }],
  },
  notOk: {
    periods: [{ days: ['mo', 'tu'], opens: '09:00', closes: '15:00' }],
    exceptions: [{ from: '2026-07-08', through: '2026-07-08', closed: true }],
  },
  check(hours, report, { today, head }) {
    if (hours['always'] === true) return;
    const periods = recordsAt(hours, 'periods').map(([, period]) => period);
    if (periods.length === 0) return;
    const exceptions = recordsAt(hours, 'exceptions');
    for (const [index, exception] of exceptions) {
      const [from, through] = [fieldOf(exception, 'from'), fieldOf(exception, 'through')];
      if (!isIsoDate(from) || !isIsoDate(through) || through < today || hasText(exception['note'])) continue;
      const [first, last] = [dayNumberOf(from), dayNumberOf(through)];
      if (last < first || last - first >= MAX_DAYS) continue;
      // Another exception on the same days makes this one matter.
      const isAlone = exceptions.every(([other, one]) => other === index || !isAmong(one, from, through));
      if (!isAlone || holidayBetween(head, from, through) || isOutsideEvery(periods, first, last)) continue;
      const own = recordsAt(exception, 'periods').map(([, period]) => period);
      if (own.some(saysMore) || (own.length === 0 && exception['closed'] !== true)) continue;
      const wanted = timesOf(own);
      let isSame = true;
      for (let day = first; day <= last && isSame; day++) {
        const usual = periodsOn(hours, day);
        isSame = timesOf(usual) === wanted && !usual.some(saysMore);
      }
      if (isSame) report({ path: ['exceptions', index], params: { from, through } });
    }
  },
});

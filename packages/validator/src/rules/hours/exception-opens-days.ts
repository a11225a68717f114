import { isIsoDate } from '../../calendar.ts';
import { fieldOf, recordsAt } from '../../data.ts';
import { dateOfDay, dayNumberOf, isAmong, periodsOn } from '../../facts/hours-on-day.ts';
import { defineRule } from '../../rule.ts';

/** Longer ones are a season, whose hours may be those of every day. Days. */
const MAX_DAYS = 62;

/**
 * Flags an exception with hours over several days that opens also a public holiday, or a day on which the week is shut, among days that
 * are open anyway: its hours hold for each of its days. One that lies on such days alone is meant for them.
 */
export const hoursExceptionOpensDays = defineRule({
  code: 'hours/exception-opens-days',
  severity: 'warning',
  source: 'Design, section 5: an exception beats the holiday rule, which beats the week',
  why: 'Shorter hours over Christmas were meant for the days of work. The list says “open” on Sunday and on 25 December, and somebody stands at a locked door.',
  on: 'opening-hours',
  when: 'exceptions',
  ok: {
    periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '15:00' }],
    exceptions: [
      { from: '2026-12-28', through: '2026-12-30', periods: [{ opens: '10:00', closes: '12:00' }] },
    ],
  },
  notOk: {
    periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '15:00' }],
    exceptions: [
      { from: '2026-12-21', through: '2026-12-30', periods: [{ opens: '10:00', closes: '12:00' }] },
    ],
  },
  check(hours, report, { today, head }) {
    if (hours['always'] === true) return;
    const exceptions = recordsAt(hours, 'exceptions');
    const isHoliday = (date: string) =>
      hours['publicHolidays'] !== 'open' &&
      recordsAt(head, 'publicHolidays').some(([, holiday]) => holiday['date'] === date);
    for (const [index, exception] of exceptions) {
      const [from, through] = [fieldOf(exception, 'from'), fieldOf(exception, 'through')];
      if (!isIsoDate(from) || !isIsoDate(through) || through < today) continue;
      const [first, last] = [dayNumberOf(from), dayNumberOf(through)];
      if (last - first >= MAX_DAYS || recordsAt(exception, 'periods').length === 0) continue;
      let opened: string | undefined;
      let isMixed = false;
      for (let day = first; day <= last; day++) {
        const date = dateOfDay(day);
        if (exceptions.some(([other, one]) => other !== index && isAmong(one, date, date))) continue;
        if (!isHoliday(date) && periodsOn(hours, day).length > 0) isMixed = true;
        else if (date >= today) opened ??= date;
      }
      if (isMixed && opened !== undefined)
        report({ path: ['exceptions', index], params: { from, through, date: opened } });
    }
  },
});

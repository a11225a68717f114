import { fieldOf, isData } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Notes “every so many weeks” that says nothing, or that stands beside odd and even weeks. */
export const hoursEveryWeeks = defineRule({
  code: 'hours/every-weeks',
  severity: 'info',
  source: 'Design, section 5: everyWeeks, isoWeeks; ISO 8601: some years have 53 weeks',
  why: 'Two counts of weeks part company after a year with 53 weeks, and then the door is never shown as open.',
  on: 'opening-hours',
  when: 'periods',
  ok: {
    periods: [
      { days: ['mo'], opens: '09:00', closes: '15:00', everyWeeks: { count: 2, from: '2026-06-15' } },
    ],
  },
  notOk: {
    periods: [
      { days: ['mo'], opens: '09:00', closes: '15:00', everyWeeks: { count: 1, from: '2026-06-15' } },
    ],
  },
  check(hours, report) {
    const periods = hours['periods'];
    if (!Array.isArray(periods)) return;
    for (let index = 0; index < periods.length; index++) {
      const period: unknown = periods[index];
      if (!isData(period) || period['everyWeeks'] === undefined) continue;
      const count = fieldOf(period['everyWeeks'], 'count');
      if (typeof count !== 'number') continue;
      const isBoth = period['isoWeeks'] !== undefined && count % 2 === 0;
      if (count !== 1 && !isBoth) continue;
      report({ path: ['periods', index, 'everyWeeks'], params: { count, isBoth } });
    }
  },
});

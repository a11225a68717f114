import { minutesOf } from '../../calendar.ts';
import { forEachPeriod, periodPath } from '../../facts/period-list.ts';
import { defineRule } from '../../rule.ts';

/** Flags a last entry that lies outside its period. */
export const hoursLastEntry = defineRule({
  code: 'hours/last-entry',
  severity: 'warning',
  source: 'Design, section 5: lastEntry',
  why: 'Somebody hurries to be in before a time at which the house is not even open.',
  on: 'opening-hours',
  ok: { periods: [{ days: ['mo'], opens: '21:00', closes: '07:30', lastEntry: '01:00' }] },
  notOk: { periods: [{ days: ['mo'], opens: '09:00', closes: '15:00', lastEntry: '16:00' }] },
  check(hours, report) {
    forEachPeriod(hours, (period, index, exception) => {
      const lastEntry = period['lastEntry'];
      if (lastEntry === undefined) return;
      const [opens, closes, last] = [period['opens'], period['closes'], lastEntry].map(minutesOf);
      if (opens === undefined || closes === undefined || last === undefined) return;
      const isInside = closes > opens ? last >= opens && last <= closes : last >= opens || last <= closes;
      if (!isInside)
        report({
          path: periodPath(index, exception, 'lastEntry'),
          params: { lastEntry: String(lastEntry) },
        });
    });
  },
});

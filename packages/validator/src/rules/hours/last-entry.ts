import { fieldOf, recordsAt, type Data } from '../../data.ts';
import type { Path } from '../../finding.ts';
import { minutesOf } from '../../calendar.ts';
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
    const look = (holder: Data, before: Path) => {
      for (const [index, period] of recordsAt(holder, 'periods')) {
        const [opens, closes, last] = ['opens', 'closes', 'lastEntry'].map((field) =>
          minutesOf(fieldOf(period, field)),
        );
        if (opens === undefined || closes === undefined || last === undefined) continue;
        const isInside = closes > opens ? last >= opens && last <= closes : last >= opens || last <= closes;
        if (!isInside)
          report({
            path: [...before, 'periods', index, 'lastEntry'],
            params: { lastEntry: String(fieldOf(period, 'lastEntry')) },
          });
      }
    };
    look(hours, []);
    for (const [index, exception] of recordsAt(hours, 'exceptions')) look(exception, ['exceptions', index]);
  },
});

import { isIsoDate } from '../../calendar.ts';
import { fieldOf, isData, type Data } from '../../data.ts';
import { beginsOn, dayNumberOf } from '../../facts/hours-on-day.ts';
import { weekdaysOf } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

/** Limits that together can leave no day. One of them alone, without dates, always comes round. */
const LIMITS = ['season', 'nthOfMonth', 'isoWeeks', 'everyWeeks'] as const;
/** Twelve years: every weekday has then fallen on every date of a season. Days. */
const LOOKED_AT = 12 * 366;

const isLimited = (period: Data) => {
  for (const field of LIMITS) if (period[field] !== undefined) return true;
  return period['validFrom'] !== undefined && period['validThrough'] !== undefined;
};

/** The days to look through; undefined when the period has no limits that could leave none. */
function stretchOf(period: Data, today: string): readonly [first: number, last: number] | undefined {
  const [from, through] = [fieldOf(period, 'validFrom'), fieldOf(period, 'validThrough')];
  const first = isIsoDate(from) ? dayNumberOf(from) : undefined;
  const last = isIsoDate(through) ? dayNumberOf(through) : undefined;
  const limits = LIMITS.filter((field) => fieldOf(period, field) !== undefined).length;
  // A stretch of a week or more has every day of the week.
  if (limits === 0 && (first === undefined || last === undefined || last - first > 6)) return undefined;
  if (limits === 1 && (first === undefined || last === undefined)) return undefined;
  const start = first ?? (last === undefined ? dayNumberOf(today) : last - LOOKED_AT);
  const end = last ?? start + LOOKED_AT;
  return end < start ? undefined : [start, Math.min(end, start + LOOKED_AT)];
}

/** Flags a period whose dates, season and weeks leave no day on which it holds. */
export const hoursPeriodNever = defineRule({
  code: 'hours/period-never',
  severity: 'warning',
  source: 'Design, section 5: validFrom, validThrough, season, nthOfMonth, isoWeeks, everyWeeks',
  why: 'It looks like hours to whoever edits the record, and the door is never shown as open.',
  on: 'opening-hours',
  when: 'periods',
  ok: {
    periods: [
      {
        days: ['mo'],
        opens: '09:00',
        closes: '15:00',
        validFrom: '2026-06-01',
        validThrough: '2026-12-31',
        season: { from: '10-01', through: '04-30' },
      },
    ],
  },
  notOk: {
    periods: [
      { days: ['mo'], opens: '09:00', closes: '15:00' },
      {
        days: ['sa'],
        opens: '09:00',
        closes: '15:00',
        validFrom: '2026-06-01',
        validThrough: '2026-08-31',
        season: { from: '10-01', through: '04-30' },
      },
    ],
  },
  check(hours, report, { today }) {
    const periods = hours['periods'];
    if (!Array.isArray(periods)) return;
    for (let index = 0; index < periods.length; index++) {
      const period: unknown = periods[index];
      if (!isData(period) || !isLimited(period)) continue;
      const stretch = stretchOf(period, today);
      if (stretch === undefined || weekdaysOf(period).length === 0) continue;
      let holds = false;
      for (let day = stretch[0]; day <= stretch[1] && !holds; day++) holds = beginsOn(period, day);
      if (!holds) report({ path: ['periods', index], params: { number: index + 1 } });
    }
  },
});

import { WEEKDAYS } from '@service-directory/schema';
import { fieldOf, recordsAt, type Data } from '../../data.ts';
import { minutesOf } from '../../calendar.ts';
import { weekdaysOf } from '../../facts/hours.ts';
import { SOME_WEEKS } from '../../facts/open-days.ts';
import { defineRule } from '../../rule.ts';

const MINUTES_PER_DAY = 1440;
const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

/** What two periods must share to be about the same thing … */
const KIND_FIELDS = ['label', 'entry', 'audience'];
/** … at the same time of the year. */
const TIME_FIELDS = ['validFrom', 'validThrough', 'season', ...SOME_WEEKS];

const wordsOf = (period: Data, fields: readonly string[]) =>
  JSON.stringify(fields.map((field) => period[field]));

/** Minutes from Monday 00:00; the end lies after the start and may lie in the next week. */
type Span = readonly [start: number, end: number];

function spansOf(period: Data): Span[] {
  const opens = minutesOf(fieldOf(period, 'opens'));
  const closes = minutesOf(fieldOf(period, 'closes'));
  if (opens === undefined || closes === undefined) return [];
  const length = closes > opens ? closes - opens : closes + MINUTES_PER_DAY - opens;
  return weekdaysOf(period).flatMap((day): Span[] => {
    const index = WEEKDAYS.findIndex((weekday) => weekday === day);
    const start = index * MINUTES_PER_DAY + opens;
    return index < 0 ? [] : [[start, start + length]];
  });
}

/**
 * Do they share a minute? A night that ends in the morning of a day that is open from midnight is left: so people
 * write `16:00–08:00` on weekdays and `00:00–24:00` on Saturday, and nothing is unclear about it.
 */
const meet = (own: Span, other: Span) =>
  [-MINUTES_PER_WEEK, 0, MINUTES_PER_WEEK].some((shift) => {
    const [first, second] = [[own[0] + shift, own[1] + shift] as const, other].sort(
      (left, right) => left[0] - right[0],
    );
    if (first === undefined || second === undefined || second[0] >= first[1]) return false;
    const isMidnight = ((second[0] % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY === 0;
    return !(isMidnight && first[0] < second[0]);
  });

/** Does one go on within the other? In a part of the year it is then open as long as in all the year. */
const isWithin = (own: Span, other: Span) =>
  own[0] >= other[0] && own[1] <= other[1] && own.join() !== other.join();

/** Every period is compared with every one before it; a week has no more of them than this. */
const MAX_COMPARED = 100;

/**
 * Flags two periods of the same kind that hold at the same time. Periods with labels, seasons or groups of their own may overlap;
 * shorter hours for a part of the year beside those of all the year shorten nothing.
 */
export const hoursOverlap = defineRule({
  code: 'hours/overlap',
  severity: 'warning',
  source: 'Design, section 5: periods',
  why: 'One of them is a slip, often a closing time, and the reader is told the later one.',
  on: 'opening-hours',
  when: 'periods',
  ok: {
    periods: [
      { days: ['mo'], opens: '09:00', closes: '12:00' },
      { days: ['mo'], opens: '13:00', closes: '15:00' },
    ],
  },
  notOk: {
    periods: [
      { days: ['mo', 'tu'], opens: '09:00', closes: '14:00' },
      { days: ['tu'], opens: '13:00', closes: '15:00' },
    ],
  },
  check(hours, report, context) {
    const periods = recordsAt(hours, 'periods')
      .slice(0, MAX_COMPARED)
      .map(([index, period]) => ({
        index,
        kind: wordsOf(period, KIND_FIELDS),
        time: wordsOf(period, TIME_FIELDS),
        isOfPart: TIME_FIELDS.some((field) => field in period),
        spans: spansOf(period),
      }));
    type Period = (typeof periods)[number];
    const some = (one: Period, other: Period, holds: typeof meet) =>
      one.spans.some((own) => other.spans.some((span) => holds(own, span)));
    const clash = (one: Period, other: Period): boolean => {
      if (one.time === other.time) return some(one, other, meet);
      return other.isOfPart ? !one.isOfPart && clash(other, one) : some(one, other, isWithin);
    };
    for (const [place, period] of periods.entries()) {
      const earlier = periods
        .slice(0, place)
        .find((other) => other.kind === period.kind && clash(period, other));
      if (earlier !== undefined) {
        report({
          path: ['periods', period.index],
          params: { first: earlier.index + 1, second: period.index + 1 },
          related: [[...context.path, 'periods', earlier.index]],
        });
      }
    }
  },
});

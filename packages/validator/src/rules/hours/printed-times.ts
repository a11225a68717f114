import { minutesOf } from '../../calendar.ts';
import { isData } from '../../data.ts';
import { mayName, timesIn } from '../../facts/clock-words.ts';
import { forEachPeriod } from '../../facts/period-list.ts';
import { textsOf } from '../../facts/texts.ts';
import { defineRule } from '../../rule.ts';

const FIELDS = ['opens', 'closes', 'lastEntry'] as const;
const MINUTES_PER_DAY = 1440;

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Does the text name every time of the week, in the plainest forms? Then nothing differs, and nearly always so. */
function namesAll(text: string, periods: readonly unknown[]): boolean {
  for (const period of periods)
    if (isData(period) && !(mayName(text, period['opens']) && mayName(text, period['closes']))) return false;
  return true;
}

/**
 * Flags a time in the periods that the printed words lack, where the words have one that the periods lack: a digit was
 * mistyped, or one of the two was changed alone. Words that only say more, or less, are taken.
 */
export const hoursPrintedTimes = defineRule({
  code: 'hours/printed-times',
  severity: 'warning',
  source: 'Design, section 5: printed holds the words of the source',
  why: 'The words and the clock beside them say different things, and she goes by the one that is wrong.',
  on: 'opening-hours',
  when: 'printed',
  ok: { periods: [{ days: ['mo'], opens: '09:00', closes: '15:00' }], printed: 'mandag kl. 09.00–15.00' },
  notOk: { periods: [{ days: ['mo'], opens: '09:00', closes: '16:00' }], printed: 'mandag kl. 09.00–15.00' },
  check(hours, report) {
    const { printed, periods } = hours;
    if (!Array.isArray(periods)) return;
    const list: readonly unknown[] = periods;
    if (typeof printed === 'string' && namesAll(printed, list)) return;
    const { exact, possible } = timesIn(textsOf(printed).join(' \n '));
    // One time may be anything; two are hours.
    if (exact.size < 2) return;
    const ours = new Set<number>();
    forEachPeriod(hours, (period) => {
      for (const field of FIELDS) {
        const minutes = minutesOf(period[field]);
        if (minutes !== undefined) ours.add(minutes % MINUTES_PER_DAY);
      }
    });
    const onlyPrinted = [...exact].filter((minutes) => !ours.has(minutes));
    if (onlyPrinted.length === 0) return;
    for (let index = 0; index < list.length; index++) {
      const period = list[index];
      for (const field of ['opens', 'closes'] as const) {
        const minutes = isData(period) ? minutesOf(period[field]) : undefined;
        if (minutes === undefined || possible.has(minutes % MINUTES_PER_DAY)) continue;
        report({
          path: ['periods', index, field],
          params: { time: clock(minutes), printed: onlyPrinted.map(clock) },
        });
        return;
      }
    }
  },
});

import { recordsAt } from '../../data.ts';
import { timesIn } from '../../facts/clock-words.ts';
import { lengthOf } from '../../facts/hours-on-day.ts';
import { textsOf } from '../../facts/texts.ts';
import { defineRule } from '../../rule.ts';

const ALWAYS =
  /døgnåpe[nt]|døgnop(?:en|e)|(?:åpen|åpent|ope|open) hele døgnet|heile døgnet|24\s?\/\s?7|24 timer i døgnet|24 hours a day|round the clock|around the clock|alltid åpe[nt]/i;
const WHOLE_DAY = 24 * 60;

/** Flags printed words that say “round the clock” beside a week that does not. */
export const hoursSaysAlways = defineRule({
  code: 'hours/says-always',
  severity: 'warning',
  source: 'Design, section 5: always',
  why: 'Who needs help at night reads “closed” and does not call, although somebody would answer.',
  on: 'opening-hours',
  when: 'printed',
  ok: { always: true, printed: 'Døgnåpent' },
  notOk: { periods: [{ days: ['mo'], opens: '09:00', closes: '15:00' }], printed: 'Døgnåpent' },
  check(hours, report) {
    if (hours['always'] === true || !Array.isArray(hours['periods'])) return;
    const text = textsOf(hours['printed']).join(' \n ').slice(0, 2000);
    if (!ALWAYS.test(text)) return;
    // Words with times in them say which part is round the clock.
    if (timesIn(text.replace(/24\s?\/\s?7|24 (?:timer|hours)/gi, ' ')).possible.size > 0) return;
    const periods = recordsAt(hours, 'periods');
    if (periods.length === 0 || periods.some(([, period]) => lengthOf(period) === WHOLE_DAY)) return;
    report({ path: ['periods'] });
  },
});

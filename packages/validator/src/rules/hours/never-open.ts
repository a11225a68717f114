import { fieldOf, isData, recordsAt } from '../../data.ts';
import { isIsoDate } from '../../calendar.ts';
import { isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

/** A period that names no last day; nearly every one. */
const isForEver = (period: unknown) => isData(period) && period['validThrough'] === undefined;

/** Flags hours by which the door never opens again: an empty week, or only periods that are over. */
export const hoursNeverOpen = defineRule({
  code: 'hours/never-open',
  severity: 'warning',
  source: 'Design, section 5; design, section 2: a gap is never shown as closed',
  why: 'The service is shown as closed for good. If that is not so, people stay away from an open door.',
  on: 'opening-hours',
  when: 'periods',
  ok: { printed: { nb: 'Ring for å høre.', en: 'Call to ask.' } },
  notOk: { periods: [{ days: ['mo'], opens: '09:00', closes: '15:00', validThrough: '2025-12-31' }] },
  check(hours, report, { today, service }) {
    const periods = hours['periods'];
    if (!Array.isArray(periods) || isForEver(periods[0])) return;
    if (service !== undefined && !isInUse(service)) return;
    if (hours['always'] === true || hours['condition'] !== undefined) return;
    if (periods.length === 0 && fieldOf(hours, 'printed') !== undefined) return;
    const mayOpen = recordsAt(hours, 'periods').some(([, period]) => {
      const through = fieldOf(period, 'validThrough');
      return !isIsoDate(through) || through >= today;
    });
    const opensByException = recordsAt(hours, 'exceptions').some(([, exception]) => {
      const through = fieldOf(exception, 'through');
      return recordsAt(exception, 'periods').length > 0 && (!isIsoDate(through) || through >= today);
    });
    if (!mayOpen && !opensByException)
      report({ path: ['periods'], params: { isEmpty: periods.length === 0 } });
  },
});

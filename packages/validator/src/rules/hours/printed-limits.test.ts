import { describe, expect, test } from 'vitest';
import { toldBy } from '../../testing/told-by.ts';
import { tryRule } from '../../testing/try-rule.ts';
import { hoursPrintedLimits } from './printed-limits.ts';

const WEEK = { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '10:00', closes: '15:00' };
const kinds = (hours: object, service?: object) =>
  tryRule(hoursPrintedLimits, { periods: [WEEK], ...hours }, { service: { ...service } }).map(
    ({ params }) => params['kind'],
  );
const always = { periods: undefined, always: true };

describe('a limit that the hours lack', () => {
  test.each([
    ['day', { printed: 'Man, tirs, tors og fre kl. 10–15. Onsdag stengt.' }],
    ['day', { printed: { nb: 'Hver dag', en: 'Closed on Wednesdays' } }],
    ['month', { printed: 'Man–fre kl. 10–15. Stengt i juli.' }],
    ['weeks', { printed: 'Første onsdag i måneden kl. 10–15' }],
    ['weeks', { printed: 'Man–fre kl. 10–15 i oddetallsuker' }],
    ['appointment', { printed: 'Man–fre kl. 10–15, kun etter avtale' }],
    ['exception', { ...always, publicHolidays: 'open', printed: 'Døgnåpent unntatt jul' }],
    ['exception', { ...always, printed: 'Døgnåpent unntatt onsdager' }],
    ['month', { ...always, printed: 'Døgnåpent. Stengt i juli.' }],
  ])('%s: %j', (kind, hours) => {
    expect(kinds(hours)).toEqual([kind]);
  });
});

describe('nothing is said where', () => {
  const closed = (from: string, through: string) => ({ exceptions: [{ from, through, closed: true }] });
  test.each([
    ['the day has no period', { periods: [{ ...WEEK, days: ['mo'] }], printed: 'Onsdag stengt' }],
    ['the period is for some', { periods: [{ ...WEEK, label: 'Telefon' }], printed: 'Onsdag stengt' }],
    [
      'the weeks are told',
      { periods: [{ ...WEEK, nthOfMonth: [1] }], printed: 'Første onsdag i måneden kl. 10–15' },
    ],
    [
      'the weeks are told so',
      { periods: [{ ...WEEK, isoWeeks: 'odd' }], printed: 'man–fre i oddetallsuker' },
    ],
    ['the month is an exception', { ...closed('2026-07-01', '2026-07-31'), printed: 'Stengt i juli' }],
    [
      'the month is out of season',
      { periods: [{ ...WEEK, season: { from: '08-01', through: '06-30' } }], printed: 'Stengt i juli' },
    ],
    ['the period says how', { periods: [{ ...WEEK, entry: 'appointment' }], printed: 'kun etter avtale' }],
    ['holidays are closed', { ...always, publicHolidays: 'closed', printed: 'Døgnåpent unntatt jul' }],
    ['holidays are not known', { ...always, printed: 'Døgnåpent unntatt jul' }],
    [
      'some days are closed',
      { ...always, ...closed('2026-12-24', '2026-12-26'), printed: 'Døgnåpent unntatt jul' },
    ],
    ['it depends', { condition: 'bare i frost', printed: 'Stengt i juli' }],
    ['there are no hours', { periods: undefined, printed: 'Onsdag stengt' }],
    ['the week is empty', { periods: [], printed: 'Onsdag stengt' }],
    ['no words are printed', { printed: 7 }],
  ])('%s', (_where, hours) => {
    expect(kinds(hours)).toEqual([]);
  });

  test('the service takes people by appointment, or is closed', () => {
    expect(kinds({ printed: 'kun etter avtale' }, { access: { entry: ['appointment'] } })).toEqual([]);
    expect(kinds({ printed: 'Stengt i juli' }, { status: 'defunct' })).toEqual([]);
  });
});

test.each([
  ['Onsdag stengt', 'Take the day out'],
  ['Stengt i juli', 'Add the closed days'],
  ['Man–fre i oddetallsuker', 'nthOfMonth'],
  ['kun etter avtale', 'appointment'],
])('what to do about «%s»', (printed, help) => {
  const [finding] = toldBy(hoursPrintedLimits, 'opening-hours', { periods: [WEEK], printed });
  expect(finding?.help).toContain(help);
});

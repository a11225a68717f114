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
    ['now', { printed: 'Midlertidig stengt. Vanligvis man–fre 10–15' }],
    ['weeks', { printed: 'Man–fre 10–15, siste fredag i måneden stengt' }],
    ['span', { printed: 'Man–fre 10–15, stengt uke 28–30' }],
    ['season', { printed: 'Man–fre 10–15 fra oktober til april' }],
    ['over', { printed: 'Man–fre 10–15 t.o.m. 2025' }],
    ['condition', { printed: 'Man–fre 10–15 ved frost' }],
    ['break', { printed: 'Man–fre 10–15, lunsj 11–12' }],
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
    ['it is open again in a week', { ...closed('2026-06-01', '2026-06-20'), printed: 'Midlertidig stengt' }],
    ['those weeks are exceptions', { ...closed('2026-07-06', '2026-07-26'), printed: 'Stengt uke 28–30' }],
    [
      'the period has the season',
      {
        periods: [{ ...WEEK, season: { from: '10-01', through: '04-30' } }],
        printed: 'Man–fre 10–15 fra oktober til april',
      },
    ],
    ['the year is not over', { printed: 'Man–fre 10–15 t.o.m. 2026' }],
    [
      'there are two periods around lunch',
      {
        periods: [
          { ...WEEK, closes: '11:00' },
          { ...WEEK, opens: '12:00' },
        ],
        printed: 'Man–fre 10–15, lunsj 11–12',
      },
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

test('phone only is missed where there is a house, and not beside a contact', () => {
  const printed = 'Man–fre 10–15, kun telefon';
  expect(kinds({ printed }, { locations: [{ id: 'huset', visibility: 'public' }] })).toEqual(['phone']);
  expect(kinds({ printed }, { locations: [{ id: 'linja', kind: 'phone' }] })).toEqual([]);
  expect(kinds({ printed }, {})).toEqual([]);
});

test('lunch is no break where food is what they serve, unless it says closed', () => {
  const needs = ['food'];
  expect(kinds({ printed: 'Man–fre 10–15, lunsj 11–12' }, { needs })).toEqual([]);
  expect(kinds({ printed: 'Man–fre 10–15, stengt for lunsj 11–12' }, { needs })).toEqual(['break']);
});

test.each([
  ['Man–fre 10–15 ved frost', 'condition'],
  ['Man–fre 10–15, lunsj 11–12', 'in the periods'],
  ['Onsdag stengt', 'Take the day out'],
  ['Stengt i juli', 'Add the closed days'],
  ['Man–fre i oddetallsuker', 'nthOfMonth'],
  ['kun etter avtale', 'appointment'],
])('what to do about «%s»', (printed, help) => {
  const [finding] = toldBy(hoursPrintedLimits, 'opening-hours', { periods: [WEEK], printed });
  expect(finding?.help).toContain(help);
});

import { expect, test } from 'vitest';
import { tryWholeRule } from '../../testing/try-rule.ts';
import { hoursHolidaysUnsaid } from './holidays-unsaid.ts';

const christmas = [
  { date: '2026-12-25', name: { nb: 'Første juledag', en: 'Christmas Day' } },
  { date: '2026-12-26', name: { nb: 'Andre juledag', en: 'Boxing Day' } },
  { date: '2027-01-01', name: { nb: 'Første nyttårsdag', en: 'New Year’s Day' } },
];
const everyDay = { days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '09:00', closes: '15:00' };
const told = (services: object[], today = '2026-11-24', publicHolidays: unknown = christmas) =>
  tryWholeRule(
    hoursHolidaysUnsaid,
    { id: 'example', publicHolidays, organizations: [{}], services },
    { today },
  );
const dates = (...args: Parameters<typeof told>) => told(...args).flatMap(({ params }) => params['dates']);

test('the holidays ahead and the eves before them are named once for all records', () => {
  expect(
    told([{ openingHours: { periods: [everyDay] } }, { openingHours: { periods: [everyDay] } }]),
  ).toMatchObject([
    {
      path: [],
      params: { count: 2, dates: ['2026-12-24', '2026-12-25', '2026-12-26', '2026-12-31', '2027-01-01'] },
      related: [
        ['services', 0, 'openingHours'],
        ['services', 1, 'openingHours'],
      ],
    },
  ]);
});

test.each([
  ['Easter', '2027-03-28', { nb: 'Første påskedag' }, ['2027-03-27', '2027-03-28']],
  ['Whitsun', '2027-05-16', { en: 'Whit Sunday' }, ['2027-05-15', '2027-05-16']],
  ['a holiday without an eve', '2027-05-01', { nb: 'Arbeidernes dag' }, ['2027-05-01']],
  ['a name as one text', '2027-03-28', '1. påskedag', ['2027-03-27', '2027-03-28']],
])('%s', (_what, date, name, expected) => {
  const services = [{ openingHours: { periods: [everyDay] } }];
  expect(dates(services, date, [{ date, name }])).toEqual(expected.filter((day) => day >= date));
  expect(dates(services, '2027-03-20', [{ date, name }])).toEqual(expected);
});

test.each([
  ['round the clock', { always: true }],
  ['printed words alone', { printed: 'Ring' }],
  ['weekdays on which none of them falls', { periods: [{ ...everyDay, days: ['mo', 'tu', 'we'] }] }],
  [
    'every one of them said',
    {
      publicHolidays: 'closed',
      periods: [everyDay],
      exceptions: [
        { from: '2026-12-24', through: '2026-12-24', closed: true },
        { from: '2026-12-31', through: '2026-12-31', periods: [{ opens: '09:00', closes: '12:00' }] },
      ],
    },
  ],
  ['a period that is over by then', { periods: [{ ...everyDay, validThrough: '2026-12-23' }] }],
  ['data of the wrong type', { periods: ['feil', { days: 'mo' }] }],
])('%s: nothing is unsaid', (_what, openingHours) => {
  expect(told([{ openingHours }])).toEqual([]);
});

test('what is said of holidays says nothing of the eves', () => {
  const openingHours = { periods: [everyDay], publicHolidays: 'closed' };
  expect(told([{ openingHours }])).toHaveLength(1);
  expect(told([{ openingHours: { ...openingHours, publicHolidays: 'unconfirmed' } }])).toHaveLength(1);
});

test('the hours of a place count as those of its service, once', () => {
  const place = { openingHours: { periods: [everyDay] } };
  expect(told([{ locations: [{}, place, place] }])).toMatchObject([
    { params: { count: 1 }, related: [['services', 0, 'locations', 1, 'openingHours']] },
  ]);
});

test('a service that has closed, far holidays and a directory without any say nothing', () => {
  const open = { openingHours: { periods: [everyDay] } };
  expect(told([{ ...open, status: 'defunct' }])).toEqual([]);
  expect(told([open], '2026-06-15')).toEqual([]);
  expect(told([open], '2026-11-24', 'jul')).toEqual([]);
  expect(told([open], '2026-11-24', [{ date: '25. desember', name: 'Første juledag' }])).toEqual([]);
  expect(told([])).toEqual([]);
});

test('ten places are shown, and all are counted', () => {
  const many = Array.from({ length: 12 }, () => ({ openingHours: { periods: [everyDay] } }));
  const [finding] = told(many);
  expect(finding?.params['count']).toBe(12);
  expect(finding?.related).toHaveLength(10);
});

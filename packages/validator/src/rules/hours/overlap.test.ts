import { expect, test } from 'vitest';
import { validate } from '../../validate.ts';
import { tryRule } from '../../testing/try-rule.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../example.ts';
import { hoursOverlap } from './overlap.ts';

const overlaps = (...periods: object[]) =>
  validate(exampleDirectory('opening-hours', { periods }), { today: EXAMPLE_TODAY }).findings.filter(
    ({ code }) => code === 'hours/overlap',
  );

test('a night that runs into the morning hours of the next day overlaps them', () => {
  expect(
    overlaps(
      { days: ['mo'], opens: '20:00', closes: '08:00' },
      { days: ['tu'], opens: '07:00', closes: '15:00' },
    ),
  ).toHaveLength(1);
});

test('Sunday night meets Monday morning', () => {
  expect(
    overlaps(
      { days: ['su'], opens: '20:00', closes: '08:00' },
      { days: ['mo'], opens: '07:00', closes: '15:00' },
    ),
  ).toHaveLength(1);
});

test('a night that ends in a day that is open from midnight is how people write it', () => {
  expect(
    overlaps(
      { days: ['fr'], opens: '16:00', closes: '08:00' },
      { days: ['sa', 'su'], opens: '00:00', closes: '24:00' },
    ),
  ).toEqual([]);
  expect(
    overlaps(
      { days: ['sa', 'su'], opens: '00:00', closes: '24:00' },
      { days: ['fr'], opens: '16:00', closes: '08:00' },
    ),
  ).toEqual([]);
});

test('hours that touch do not overlap', () => {
  expect(
    overlaps(
      { days: ['mo'], opens: '09:00', closes: '12:00' },
      { days: ['mo'], opens: '12:00', closes: '15:00' },
    ),
  ).toEqual([]);
});

test('periods with labels, seasons or weeks of their own may hold at the same time', () => {
  const day = { days: ['mo'], opens: '09:00', closes: '15:00' };
  expect(overlaps({ ...day, label: 'Lege' }, { ...day, label: 'Kafé' })).toEqual([]);
  expect(overlaps({ ...day, isoWeeks: 'odd' }, { ...day, isoWeeks: 'even' })).toEqual([]);
  expect(overlaps({ ...day, validThrough: '2026-06-30' }, { ...day, validFrom: '2026-07-01' })).toEqual([]);
});

test('the finding points at both periods', () => {
  const [finding] = overlaps(
    { days: ['mo'], opens: '09:00', closes: '15:00' },
    { days: ['mo'], opens: '14:00', closes: '16:00' },
  );
  expect(finding).toMatchObject({
    path: '/services/0/openingHours/periods/1',
    related: [{ path: '/services/0/openingHours/periods/0' }],
  });
});

test('periods without a common day are not compared, and what is no period is passed over', () => {
  const monday = { days: ['mo'], opens: '09:00', closes: '15:00' };
  const told = (...periods: unknown[]) => tryRule(hoursOverlap, { periods }).length;
  expect(told(monday, { days: ['tu'], opens: '09:00', closes: '15:00' })).toBe(0);
  expect(told(monday, 'feil', null, { days: 'mo' }, { days: ['mandag', 'mandag'] })).toBe(0);
  expect(told(monday, { days: ['mo'], opens: '10:00' }, { days: ['mo'], opens: 'ti', closes: '09:00' })).toBe(
    0,
  );
  const misspelt = { ...monday, days: ['mandag', 'mo'] };
  expect(told(misspelt, misspelt)).toBe(1);
  expect(told(monday)).toBe(0);
  expect(tryRule(hoursOverlap, { periods: 'mandag' })).toEqual([]);
});

test('a week with thousands of periods ends', () => {
  const monday = { days: ['mo'], opens: '09:00', closes: '15:00' };
  const periods = Array.from({ length: 5000 }, () => monday);
  expect(tryRule(hoursOverlap, { periods }).length).toBeLessThan(100);
});

test.each([
  ['before', { season: { from: '11-01', through: '03-31' } }],
  ['behind', { validFrom: '2026-11-01', validThrough: '2027-03-31' }],
  ['of the first week of a month', { nthOfMonth: [1] }],
])('shorter hours for a part of the year shorten nothing beside those of all the year: %s', (_, part) => {
  const all = { days: ['mo', 'tu'], opens: '09:00', closes: '15:00' };
  const some = { days: ['tu'], opens: '09:00', closes: '12:00', ...part };
  expect(overlaps(all, some)).toHaveLength(1);
  expect(overlaps(some, all)).toHaveLength(1);
});

test.each([
  ['longer', { closes: '20:00' }],
  ['at another time', { opens: '17:00', closes: '20:00' }],
  ['partly at another time', { opens: '14:00', closes: '18:00' }],
  ['the same', {}],
  ['for a group', { closes: '12:00', audience: ['women'] }],
  ['with a name', { closes: '12:00', label: { nb: 'Lege', en: 'Doctor' } }],
])('hours for a part of the year that are %s may stand beside those of all the year', (_, some) => {
  const all = { days: ['mo'], opens: '09:00', closes: '15:00' };
  const summer = { ...all, season: { from: '06-01', through: '08-31' }, ...some };
  expect(overlaps(all, summer)).toEqual([]);
});

test('of two parts of the year neither is meant by the other', () => {
  const day = { days: ['mo'], opens: '09:00', closes: '15:00' };
  expect(
    overlaps(
      { ...day, season: { from: '04-01', through: '10-31' } },
      { ...day, closes: '12:00', season: { from: '11-01', through: '03-31' } },
    ),
  ).toEqual([]);
});

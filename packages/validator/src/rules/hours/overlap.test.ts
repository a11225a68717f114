import { expect, test } from 'vitest';
import { validate } from '../../validate.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../example.ts';

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

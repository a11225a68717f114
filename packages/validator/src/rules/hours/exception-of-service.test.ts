import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { hoursExceptionOfService } from './exception-of-service.ts';

const periods = [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '15:00' }];
const CHRISTMAS = { from: '2026-12-24', through: '2026-12-26', closed: true };
const place = (openingHours?: unknown) => ({
  id: 'huset',
  visibility: 'public',
  ...(openingHours === undefined ? {} : { openingHours }),
});
const told = (exceptions: unknown, ...places: unknown[]) =>
  tryRule(hoursExceptionOfService, { openingHours: { periods, exceptions }, locations: places }).map(
    ({ path }) => path.join('/'),
  );

test('days on which the service is closed are not among the hours of a place', () => {
  expect(told([CHRISTMAS], place({ periods }))).toEqual(['openingHours/exceptions/0']);
  expect(told([CHRISTMAS], place({ always: true }))).toEqual(['openingHours/exceptions/0']);
});

test('one of two places says nothing of them', () => {
  expect(told([CHRISTMAS], place({ periods, exceptions: [CHRISTMAS] }), place({ periods }))).toHaveLength(1);
});

test('each such exception is told', () => {
  const easter = { from: '2027-03-25', through: '2027-03-29', closed: true };
  expect(told([CHRISTMAS, easter], place({ periods, exceptions: [CHRISTMAS] }))).toEqual([
    'openingHours/exceptions/1',
  ]);
});

test('a place that says something of those days has been thought of', () => {
  const open = { from: '2026-12-25', through: '2026-12-25', periods: [{ opens: '10:00', closes: '12:00' }] };
  expect(told([CHRISTMAS], place({ periods, exceptions: [CHRISTMAS] }))).toEqual([]);
  expect(told([CHRISTMAS], place({ periods, exceptions: [open] }))).toEqual([]);
});

test('a place without hours of its own has those of the service', () => {
  expect(told([CHRISTMAS], place())).toEqual([]);
  expect(told([CHRISTMAS], place({ printed: 'Etter avtale' }))).toEqual([]);
  expect(told([CHRISTMAS])).toEqual([]);
});

test('other hours, and closed days that are over, hide no open door', () => {
  const short = { from: '2026-12-24', through: '2026-12-24', periods: [{ opens: '10:00', closes: '12:00' }] };
  expect(told([short], place({ periods }))).toEqual([]);
  expect(told([{ ...CHRISTMAS, from: '2025-12-24', through: '2025-12-26' }], place({ periods }))).toEqual([]);
});

test.each([null, 'jul', [null], [{}], [{ from: 1, through: 2, closed: true }]])('%j is no exception', (bad) =>
  expect(told(bad, place({ periods }))).toEqual([]),
);

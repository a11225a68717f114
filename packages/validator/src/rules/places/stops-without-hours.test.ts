import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { locationStopsWithoutHours } from './stops-without-hours.ts';

const hours = { periods: [{ days: ['mo'], opens: '20:00' }] };
const numbers = (location: object, service: object = {}) =>
  tryRule(locationStopsWithoutHours, { ...location }, { service: { ...service } }).map(
    ({ params }) => params['number'],
  );

test('each stop without hours is told', () => {
  const stops = [{ name: 'Torget' }, { name: 'Havna', openingHours: hours }, { name: 'Stasjonen' }];
  expect(numbers({ stops })).toEqual([1, 3]);
});

test.each([
  ['hours of the place', { openingHours: hours }, {}],
  ['hours of the service', {}, { openingHours: hours }],
  ['a service that has closed', {}, { status: 'inactive' }],
])('%s are enough', (_what, location, service) => {
  expect(numbers({ stops: [{ name: 'Torget' }], ...location }, service)).toEqual([]);
});

test('a place without stops has none to tell', () => {
  expect(numbers({})).toEqual([]);
  expect(numbers({ stops: 'Torget' })).toEqual([]);
  expect(tryRule(locationStopsWithoutHours, { stops: [{ name: 'Torget' }] })).toHaveLength(1);
});

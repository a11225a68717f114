import { expect, test } from 'vitest';
import type { Data } from '../../data.ts';
import { tryRule } from '../../testing/try-rule.ts';
import { locationOtherTimeZone } from './other-time-zone.ts';

const HOURS = { openingHours: { always: true } };
const TENERIFE = { position: { latitude: 28.47, longitude: -16.25, precision: 'entrance' } };
const MADRID = { position: { latitude: 40.42, longitude: -3.7, precision: 'entrance' } };
const AZORES = { address: { locality: 'Ponta Delgada', postalCode: '9500-150' } };
const MADEIRA = { address: { locality: 'Funchal', postalCode: '9000-018' } };

const toldIn = (country: string, timeZone: string, location: Data, service: Data = {}) =>
  tryRule(
    locationOtherTimeZone,
    { visibility: 'public', ...location },
    {
      head: { country, timeZone },
      country,
      service,
    },
  ).map(({ params }) => params['zone']);

test('a door on an island with clocks of its own is told, by its point or its postal code', () => {
  expect(toldIn('ES', 'Europe/Madrid', { ...TENERIFE, ...HOURS })).toEqual(['Atlantic/Canary']);
  expect(toldIn('ES', 'Europe/Madrid', { address: { postalCode: '38001' }, ...HOURS })).toEqual([
    'Atlantic/Canary',
  ]);
  expect(toldIn('PT', 'Europe/Lisbon', { ...AZORES, ...HOURS })).toEqual(['Atlantic/Azores']);
});

test('so is a door on the mainland in a list of the islands', () =>
  expect(toldIn('ES', 'Atlantic/Canary', { ...MADRID, ...HOURS })).toEqual(['Europe/Madrid']));

test('hours of the service, and of a stop, are hours too', () => {
  expect(toldIn('ES', 'Europe/Madrid', TENERIFE, HOURS)).toHaveLength(1);
  expect(toldIn('ES', 'Europe/Madrid', { ...TENERIFE, stops: [HOURS] })).toHaveLength(1);
});

test.each([
  ['in a list with its own clocks', 'ES', 'Atlantic/Canary', { ...TENERIFE, ...HOURS }],
  ['on the mainland', 'ES', 'Europe/Madrid', { ...MADRID, ...HOURS }],
  ['where the clocks are those of the capital', 'PT', 'Europe/Lisbon', { ...MADEIRA, ...HOURS }],
  ['under another name of the same clocks', 'ES', 'Africa/Ceuta', { ...MADRID, ...HOURS }],
  ['without hours', 'ES', 'Europe/Madrid', TENERIFE],
  ['of which nobody knows where it is', 'ES', 'Europe/Madrid', HOURS],
  ['that is a secret', 'ES', 'Europe/Madrid', { ...TENERIFE, ...HOURS, visibility: 'confidential' }],
  ['in a country with one zone', 'NO', 'Europe/Oslo', { ...MADRID, ...HOURS }],
  ['in another country', 'SE', 'Europe/Madrid', { ...TENERIFE, address: { country: 'ES' }, ...HOURS }],
  ['in a list with a zone that is none', 'ES', 'Europe/Nowhere', { ...TENERIFE, ...HOURS }],
])('a place %s is not', (_, country, timeZone, location) =>
  expect(toldIn(country, timeZone, location)).toEqual([]),
);

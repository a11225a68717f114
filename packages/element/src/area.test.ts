import type { Service } from '@service-directory/schema';
import { expect, test } from 'vitest';
import { isInArea } from './area.ts';

const AREA = { west: 10, south: 59, east: 11, north: 60 };
const at = (latitude: number, longitude: number, visibility = 'public') => ({
  locations: [{ visibility, position: { latitude, longitude, precision: 'building' } }],
});
const isIn = (service: object) => isInArea(service as unknown as Service, AREA);

test('a public place inside is found, also on the edge', () => {
  expect(isIn(at(59.9, 10.7))).toBe(true);
  expect(isIn(at(59, 10))).toBe(true);
});

test.each<[string, object]>([
  ['that lies elsewhere', at(60.4, 5.3)],
  ['whose place is not public', at(59.9, 10.7, 'on-request')],
  ['without a position', { locations: [{ visibility: 'public' }] }],
  ['without a place', {}],
])('a service %s is not', (_what, service) => expect(isIn(service)).toBe(false));

test('where a mobile service stops is a place', () => {
  const stops = [{ name: 'Square', position: { latitude: 59.9, longitude: 10.7, precision: 'street' } }];
  expect(isIn({ locations: [{ kind: 'mobile', visibility: 'public', stops }] })).toBe(true);
  expect(isIn({ locations: [{ kind: 'mobile', visibility: 'on-request', stops }] })).toBe(false);
});

test('a wide area is where its town is', () => expect(isIn(at(59.9, 10.7, 'area'))).toBe(true));

test('one of several places is enough', () =>
  expect(isIn({ locations: [...at(60.4, 5.3).locations, ...at(59.9, 10.7).locations] })).toBe(true));

import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { serviceAreaNotNamed } from './area-not-named.ts';

const scopes = (serviceArea: unknown, more: object = {}) =>
  tryRule(serviceAreaNotNamed, { serviceArea, ...more }).map(({ params }) => params['scope']);

test.each(['local', 'regional'])('a %s service must say where', (scope) => {
  expect(scopes({ scope })).toEqual([scope]);
  expect(scopes({ scope, regions: [] })).toEqual([scope]);
  expect(scopes({ scope, regions: ['Agder'] })).toEqual([]);
  expect(scopes({ scope, note: { nb: 'Hele Agder' } })).toEqual([]);
});

test.each([
  ['a town', { locations: [{ address: { locality: 'Oslo' } }] }],
  ['an area', { locations: [{ area: { nb: 'Oslo' } }] }],
  ['a point', { locations: [{ position: { latitude: 59.9, longitude: 10.7 } }] }],
  ['that it has closed', { status: 'defunct' }],
])('a place with %s says it too', (_what, more) => {
  expect(scopes({ scope: 'local' }, more)).toEqual([]);
});

test('a place that says nothing does not', () => {
  expect(scopes({ scope: 'local' }, { locations: [{ visibility: 'confidential' }] })).toEqual(['local']);
});

test.each([{ scope: 'national' }, { scope: 'international' }, {}, undefined, 'local'])(
  '%j needs no region',
  (area) => {
    expect(scopes(area)).toEqual([]);
  },
);

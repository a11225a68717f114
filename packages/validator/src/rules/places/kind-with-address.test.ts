import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { locationKindWithAddress } from './kind-with-address.ts';

const fields = (location: object) =>
  tryRule(locationKindWithAddress, { ...location }).map(({ params }) => params['field']);
const street = { address: { street: 'Prøvegata 1' } };
const point = (precision: string) => ({ position: { latitude: 59.9, longitude: 10.7, precision } });

test.each(['phone', 'online'])('a place of the kind “%s” has no door', (kind) => {
  expect(fields({ kind, ...street })).toEqual(['address']);
  expect(fields({ kind, ...point('street') })).toEqual(['position']);
  expect(fields({ kind, ...street, ...point('street') })).toEqual(['address']);
  expect(fields({ kind, ...point('locality'), address: { locality: 'Oslo' } })).toEqual([]);
  expect(fields({ kind })).toEqual([]);
});

test.each(['physical', 'mobile', 'outreach', undefined])('one of the kind “%s” may', (kind) => {
  expect(fields({ kind, ...street, ...point('street') })).toEqual([]);
});

import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { locationAddressWithoutLocality } from './address-without-locality.ts';

const told = (address: unknown) => tryRule(locationAddressWithoutLocality, { address }).length;

test.each([
  [{ street: 'Storgata 1' }, 1],
  [{ street: 'Storgata 1', locality: ' ' }, 1],
  [{ street: 'Storgata 1', region: 'Agder' }, 1],
  [{ street: 'Storgata 1', postalCode: '0179' }, 0],
  [{ street: 'Storgata 1', locality: 'Oslo' }, 0],
  [{ locality: 'Oslo' }, 0],
  [{}, 0],
  ['Storgata 1', 0],
  [undefined, 0],
])('%j: %d', (address, count) => {
  expect(told(address)).toBe(count);
});

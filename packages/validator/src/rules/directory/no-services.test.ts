import { expect, test } from 'vitest';
import { tryWholeRule } from '../../testing/try-rule.ts';
import { directoryNoServices } from './no-services.ts';

const told = (services: unknown[], context = {}) =>
  tryWholeRule(directoryNoServices, { organizations: [{ id: 'a' }], services }, context);

test('a directory of organisations alone is told at its list of services', () => {
  expect(told([])).toMatchObject([{ path: ['services'] }]);
});

test('one service is enough', () => {
  expect(told([{}])).toEqual([]);
});

test('a list that is not there is left to the shape', () => {
  expect(told([], { hasServices: false })).toEqual([]);
});

test('nothing is said while a service could not be read', () => {
  expect(told([], { unreadIds: new Set(['tilbudet']) })).toEqual([]);
});

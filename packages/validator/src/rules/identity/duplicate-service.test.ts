import { expect, test } from 'vitest';
import { tryWholeRule } from '../../testing/try-rule.ts';
import { serviceDuplicate } from './duplicate-service.ts';

const one = {
  id: 'a',
  name: { nb: 'Helsehjelpen', en: 'Health help' },
  organizationIds: ['x', 'y'],
  locations: [{ address: { street: 'Prøvegata 1', locality: 'Oslo' } }],
};
const told = (...services: object[]) => tryWholeRule(serviceDuplicate, { organizations: [one], services });

test('the same service twice is told at the second, with the first', () => {
  expect(told(one, { ...one, id: 'b', name: ' helsehjelpen ' })).toMatchObject([
    {
      path: ['services', 1, 'name'],
      recordId: 'b',
      params: { name: 'helsehjelpen' },
      related: [['services', 0, 'name']],
    },
  ]);
});

test('a directory of very many services is compared in its first part', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => ({ name: `Hjelpen ${String(index)}` }));
  expect(told(...many.slice(1), { name: 'Hjelpen 1' })).toHaveLength(1);
  expect(told(...many, { name: 'Hjelpen 1' })).toEqual([]);
});

test('records without ids are told all the same', () => {
  const nameless = { name: 'Helsehjelpen' };
  expect(told(nameless, nameless)).toMatchObject([{ recordId: '' }]);
});

test.each([
  ['another name', { name: 'Tannhjelpen' }],
  ['another organisation', { organizationIds: ['x'] }],
  ['another street', { locations: [{ address: { street: 'Prøvegata 2', locality: 'Oslo' } }] }],
  ['another town', { locations: [{ address: { street: 'Prøvegata 1', locality: 'Bergen' } }] }],
  ['another area', { locations: [{ area: { nb: 'Oslo' } }] }],
  ['no place', { locations: undefined }],
  ['that it has closed', { status: 'defunct' }],
  ['no name', { name: '' }],
])('%s makes it another', (_what, more) => {
  expect(told(one, { ...one, id: 'b', ...more })).toEqual([]);
});

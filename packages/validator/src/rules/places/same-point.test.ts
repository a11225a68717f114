import { expect, test } from 'vitest';
import { tryWholeRule } from '../../testing/try-rule.ts';
import { locationSamePoint } from './same-point.ts';

const at = (street: unknown, more: object = {}, precision = 'street', latitude = 59.9127) => ({
  visibility: 'public',
  address: { street },
  position: { latitude, longitude: 10.7461, precision },
  ...more,
});
const told = (...locations: object[]) =>
  tryWholeRule(locationSamePoint, {
    organizations: [{ id: 'eksempelforeningen' }],
    services: locations.map((location, index) => ({ id: `s${String(index)}`, locations: [location] })),
  });

test('three streets on one point are told once, at the first of them', () => {
  expect(told(at('Prøvegata 1'), at('Prøvegata 2'), at('Prøvegata 3'), at('Prøvegata 4'))).toMatchObject([
    {
      path: ['services', 0, 'locations', 0, 'position'],
      recordId: 's0',
      params: { count: 3 },
      related: [
        ['services', 1, 'locations', 0, 'position'],
        ['services', 2, 'locations', 0, 'position'],
      ],
    },
  ]);
});

test('a directory of very many points is checked in its first part', () => {
  const many = Array.from({ length: 20_000 }, (_, index) =>
    at('Prøvegata 1', {}, 'street', 59 + index / 1e5),
  );
  const late = ['1', '2', '3'].map((number) => at(`Prøvegata ${number}`, {}, 'street', 70));
  expect(told(...many, ...late)).toEqual([]);
});

test('services without ids are told all the same', () => {
  const locations = ['1', '2', '3'].map((number) => at(`Prøvegata ${number}`));
  expect(tryWholeRule(locationSamePoint, { services: [{ locations }] })).toMatchObject([{ recordId: '' }]);
});

test.each([
  ['two streets', [at('Prøvegata 1'), at('Prøvegata 2')]],
  ['one street three times', [at('Prøvegata 1'), at('prøvegata  1'), at('Prøvegata 1')]],
  ['the point of a town', ['1', '2', '3'].map((number) => at(`Prøvegata ${number}`, {}, 'locality'))],
  ['three points', [1, 2, 3].map((number) => at(`Prøvegata ${String(number)}`, {}, 'street', 59 + number))],
  ['places without a street', [at(undefined), at(undefined), at(undefined)]],
  ['secret places', ['1', '2', '3'].map((n) => at(`Hemmeliggata ${n}`, { visibility: 'confidential' }))],
])('%s are taken', (_what, locations) => {
  expect(told(...locations)).toEqual([]);
});

import { expect, test } from 'vitest';
import { publicPlace } from './public-part.ts';
import { withinVisibility } from './within-visibility.ts';

const place = {
  id: 'hus',
  visibility: 'area',
  area: 'Oslo',
  address: { locality: 'Prøvegata 5, 0155 Oslo', region: 'Oslo', country: 'NO' },
  position: { latitude: 59.9127, longitude: 10.7461, precision: 'street' },
};
const COARSE = { id: 'hus', visibility: 'area', area: 'Oslo', address: { region: 'Oslo', country: 'NO' } };
const TOLD = ['address/locality', 'position'];

/** Both ways out of the house: what any file may carry, and what documents for others may. */
test.each<[string, (tell: (path: string) => void) => unknown]>([
  ['a document for others', (tell) => publicPlace(place, tell)],
  [
    'any file',
    (tell) => {
      const directory = { services: [{ locations: [place] }] };
      const { services } = withinVisibility(directory, (path) =>
        tell(path.replace('/services/0/locations/0/', '')),
      );
      return services[0]?.locations[0];
    },
  ],
])('a place by its area has no address in the field of the town, and no fine point, in %s', (_, read) => {
  const told: string[] = [];
  expect(read((path) => told.push(path))).toEqual(COARSE);
  expect(told).toEqual(TOLD);
});

test('a town without a digit and a point of a town stay', () => {
  const told: string[] = [];
  const coarse = {
    ...COARSE,
    address: { locality: 'Mo i Rana' },
    position: { latitude: 66.31, longitude: 14.14, precision: 'locality' },
  };
  expect(publicPlace(coarse, (path) => told.push(path))).toEqual(coarse);
  expect(told).toEqual([]);
});

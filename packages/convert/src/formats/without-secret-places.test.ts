import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDirectory } from '../../../schema/test/arbitraries/index.ts';
import { withoutSecretPlaces } from './without-secret-places.ts';

const locationOf = (location: unknown) => {
  const { output, losses } = withoutSecretPlaces({ services: [{ locations: [location] }] });
  const [service] = (output as { services: { locations: unknown[] }[] }).services;
  return {
    location: service?.locations[0],
    paths: losses.map(({ path }) => path.replace('/services/0/locations/0/', '')),
  };
};
const place = {
  id: 'a',
  address: { street: 'Prøvegata 12', postalCode: '5003', locality: 'Vestbyen' },
  position: { latitude: 60.4, longitude: 5.3, precision: 'entrance' },
  directions: 'Ring på',
  surroundings: 'Politiet er nær',
  area: 'Vestbyen',
  stops: [{ name: 'Torget', position: { latitude: 60.4, longitude: 5.3, precision: 'street' } }],
};
const SECRETS = ['address', 'position', 'stops', 'directions', 'surroundings'];

describe('a place', () => {
  test.each(['confidential', 'confidental', 'Confidential', undefined, null, 7])(
    'whose visibility is %j shows nothing of where it is, and each part is told',
    (visibility) => {
      const { location, paths } = locationOf({ ...place, visibility });
      expect(location).toEqual({ id: 'a', area: 'Vestbyen', visibility });
      expect(paths).toEqual(SECRETS);
    },
  );

  test.each(['on-request', 'area'])('that is told %s keeps its town and what is no finer', (visibility) => {
    const { location, paths } = locationOf({ ...place, visibility });
    expect(location).toEqual({
      id: 'a',
      visibility,
      address: { locality: 'Vestbyen' },
      directions: 'Ring på',
      surroundings: 'Politiet er nær',
      area: 'Vestbyen',
    });
    expect(paths).toEqual(['address/street', 'address/postalCode', 'position', 'stops']);
    const coarse = { visibility, position: { latitude: 60, longitude: 5, precision: 'locality' } };
    expect(locationOf(coarse)).toEqual({ location: coarse, paths: [] });
  });

  test('that is public stays as it is', () => {
    const open = { ...place, visibility: 'public' };
    expect(locationOf(open)).toEqual({ location: open, paths: [] });
  });
});

test('a sound directory passes as it is', () => {
  fc.assert(
    fc.property(arbitraryDirectory, (directory) => {
      expect(withoutSecretPlaces(directory)).toEqual({ output: directory, losses: [] });
    }),
    { numRuns: 30 },
  );
});

test('any JSON passes, and what is given is not changed', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (value, visibility) => {
      withoutSecretPlaces(value);
      const directory = {
        services: [value, { locations: value }, { locations: [value, { ...place, visibility }] }],
      };
      const before = JSON.stringify(directory);
      withoutSecretPlaces(directory);
      expect(JSON.stringify(directory)).toBe(before);
    }),
  );
});

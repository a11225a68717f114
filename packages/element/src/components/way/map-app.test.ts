import { describe, expect, test } from 'vitest';
import { addressLine, mapAppLink } from './map-app.ts';

const ADDRESS = { street: 'Øvre gate 1 B', postalCode: '0150', locality: 'Oslo' };
const at = (precision: 'entrance' | 'building' | 'street' | 'postcode' | 'locality') => ({
  latitude: 59.91,
  longitude: -10.75,
  precision,
});
const ANDROID = 'Linux armv81';

describe('what opens a place in a map app', () => {
  test('is its point, where that is the house', () => {
    expect(mapAppLink({ position: at('entrance'), address: ADDRESS }, ANDROID)).toBe(
      'geo:59.91,-10.75?q=59.91,-10.75',
    );
    expect(mapAppLink({ position: at('building') }, ANDROID)).toBe('geo:59.91,-10.75?q=59.91,-10.75');
  });

  test.each(['street', 'postcode', 'locality'] as const)(
    'is its address, where the point is that of a %s',
    (precision) => {
      expect(mapAppLink({ position: at(precision), address: ADDRESS }, ANDROID)).toBe(
        'geo:0,0?q=%C3%98vre%20gate%201%20B%2C%200150%20Oslo',
      );
    },
  );

  test('is not there for a place of which only the surroundings are known', () => {
    expect(mapAppLink({ position: at('locality'), address: { locality: 'Oslo' } }, ANDROID)).toBeUndefined();
    expect(mapAppLink({}, ANDROID)).toBeUndefined();
  });

  test.each(['iPhone', 'iPad', 'MacIntel'])('is Apple’s on %s', (platform) => {
    expect(mapAppLink({ position: at('entrance') }, platform)).toBe('https://maps.apple.com/?q=59.91,-10.75');
    expect(mapAppLink({ address: ADDRESS }, platform)).toBe(
      'https://maps.apple.com/?q=%C3%98vre%20gate%201%20B%2C%200150%20Oslo',
    );
  });

  test('is not there where nothing would open it', () => {
    expect(mapAppLink({ address: ADDRESS }, 'Win32')).toBeUndefined();
  });

  test('holds what an address holds as words, not as a link of its own', () => {
    const link = mapAppLink({ address: { street: 'A&B?c=1#d', locality: 'javascript:alert(1)' } }, ANDROID);
    expect(link).toBe('geo:0,0?q=A%26B%3Fc%3D1%23d%2C%20javascript%3Aalert(1)');
  });
});

test('an address is one line; without a street there is none to go to', () => {
  expect(addressLine(ADDRESS)).toBe('Øvre gate 1 B, 0150 Oslo');
  expect(addressLine({ street: 'Gata 2' })).toBe('Gata 2');
  expect(addressLine({ street: 'Gata 2', postalCode: '', locality: 'Oslo' })).toBe('Gata 2, Oslo');
  expect(addressLine({ locality: 'Oslo' })).toBeUndefined();
  expect(addressLine()).toBeUndefined();
});

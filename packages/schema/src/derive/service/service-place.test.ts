import { describe, expect, test } from 'vitest';
import { makeService } from '../../../test/fixtures/make.ts';
import type { Location } from '../../entities/location.ts';
import type { Service } from '../../entities/service.ts';
import { distance } from './distance.ts';
import { nearestPlace, servesPlace } from './service-place.ts';

const HERE = { latitude: 59.91, longitude: 10.75 };
const at = (latitude: number) => ({ latitude, longitude: 10.75, precision: 'building' as const });
const place = (id: string, fields: Partial<Location> = {}): Location => ({
  id,
  visibility: 'public',
  ...fields,
});
const nearest = (...locations: Location[]) => nearestPlace(makeService('a', { locations }), HERE);

describe('the nearest place', () => {
  test('is the one with the fewest metres, with how fine its point is', () => {
    const found = nearest(
      place('far', { position: at(60.4) }),
      place('near', { position: at(59.92) }),
      place('further', { position: at(60) }),
    );
    expect(found?.location.id).toBe('near');
    expect(found?.metres).toBe(distance(HERE, at(59.92)));
    expect(found?.precision).toBe('building');
  });

  test('can be a stop of a bus, or a place right here', () => {
    expect(
      nearest(
        place('bus', {
          position: at(60),
          stops: [{ name: 'Torget' }, { name: 'Kaia', position: at(59.91) }],
        }),
      )?.metres,
    ).toBe(0);
  });

  test('is none where anything but the public may know: a distance would give it away', () => {
    for (const visibility of ['on-request', 'area', 'confidential'] as const)
      expect(nearest(place('secret', { visibility, position: at(59.91) }))).toBeUndefined();
  });

  test('is none without a position, with a broken one, and without places', () => {
    expect(nearest(place('a'))).toBeUndefined();
    expect(nearest(place('a', { position: at(Number.NaN) }))).toBeUndefined();
    expect(nearestPlace(makeService('a'), HERE)).toBeUndefined();
  });
});

describe('whom it serves', () => {
  const ask = (serviceArea: Service['serviceArea'], where = {}) =>
    servesPlace(
      makeService('a', serviceArea === undefined ? {} : { serviceArea }),
      { country: 'NO', regions: ['Tromsø', 'Troms'], ...where },
      'NO',
    );

  test('is not known when the record says nothing', () => {
    expect(ask(undefined)).toBe('unknown');
  });

  test('is a whole country, its own when it names none', () => {
    expect(ask({ scope: 'national' })).toBe('yes');
    expect(ask({ scope: 'national' }, { country: 'SE' })).toBe('no');
    expect(ask({ scope: 'national', countries: ['SE'] })).toBe('no');
  });

  test('is some countries, or nobody knows which', () => {
    expect(ask({ scope: 'international', countries: ['SE', 'NO'] })).toBe('yes');
    expect(ask({ scope: 'international', countries: ['SE'] })).toBe('no');
    expect(ask({ scope: 'international' })).toBe('unknown');
    expect(ask({ scope: 'international', countries: [] })).toBe('unknown');
    expect(ask({ scope: 'national', countries: [] })).toBe('yes');
  });

  test('is a region by name, whatever its case and accents', () => {
    expect(ask({ scope: 'regional', regions: ['TROMS'] })).toBe('yes');
    expect(ask({ scope: 'local', regions: ['Oslo'] })).toBe('no');
    expect(ask({ scope: 'local', regions: ['Tromsø'] }, { country: 'SE' })).toBe('no');
  });

  test('is not known when either side names no region', () => {
    expect(ask({ scope: 'local' })).toBe('unknown');
    expect(ask({ scope: 'local', regions: ['Oslo'] }, { regions: [] })).toBe('unknown');
    expect(ask({ scope: 'local', regions: ['Oslo'] }, { regions: undefined })).toBe('unknown');
  });
});

import fc from 'fast-check';
import type { Location } from '@service-directory/schema';
import { describe, expect, test } from 'vitest';
import { fromHsds } from './from-hsds.ts';
import { EXTENSION } from './namespace.ts';
import { directoryWith, fullService } from './testing/full-service.ts';
import { toHsdsTables } from './tabular/to-tables.ts';
import { toHsds, type ToHsdsOptions } from './to-hsds.ts';

/** Marks in everything that could show where a place is; none may be found in what is written. */
const revealing = {
  address: {
    street: 'SECRET-street',
    postalCode: 'SECRET-1',
    locality: 'SECRET-town',
    region: 'SECRET-region',
  },
  position: { latitude: 12.3456789, longitude: 98.7654321, precision: 'entrance' },
  area: 'SECRET-area',
  directions: 'SECRET-directions',
  surroundings: 'SECRET-surroundings',
  stops: [{ name: 'SECRET-stop', position: { latitude: 12.3456789, longitude: 1, precision: 'entrance' } }],
  unknownField: 'SECRET-field',
};
const MARKS = /SECRET|12\.345|98\.765/;

/** Every form in which a directory leaves, as text. */
const written = (place: object): string => {
  const directory = directoryWith({ ...fullService, locations: [place as Location] });
  const shapes: NonNullable<ToHsdsOptions['shape']>[] = ['page', 'services', 'organizations'];
  return JSON.stringify([
    ...shapes.map((shape) => toHsds(directory, { shape }).output),
    toHsdsTables(directory).output,
  ]);
};

describe('What must not be known', () => {
  test.each(['confidential', undefined, 'Public', 'hidden'])(
    'of a place with visibility %s is nowhere',
    (visibility) => {
      expect(written({ id: 'safe', name: 'Huset', visibility, ...revealing })).not.toMatch(MARKS);
    },
  );

  test('is told field by field', () => {
    const place = { id: 'safe', visibility: 'confidential', ...revealing } as unknown as Location;
    const { losses } = toHsds(directoryWith({ ...fullService, locations: [place] }));
    expect(losses.map(({ path }) => path).sort()).toEqual(
      [
        '/services/0/extensions/osm:id',
        ...Object.keys(revealing).map((field) => `/services/0/locations/0/${field}`),
      ].sort(),
    );
  });

  test.each(['on-request', 'area'])(
    'of a place with visibility %s is no finer than its town',
    (visibility) => {
      const text = written({
        id: 'safe',
        visibility,
        address: revealing.address,
        position: revealing.position,
        stops: revealing.stops,
      });
      expect(text).toContain('SECRET-town');
      expect(text).not.toMatch(/SECRET-street|SECRET-1|12\.345|98\.765/);
    },
  );

  test('among the notes of editors is nowhere', () => {
    const directory = directoryWith({ ...fullService, internal: { todo: 'SECRET-note' } });
    const { output, losses } = toHsds(directory);
    expect(JSON.stringify(output)).not.toMatch(MARKS);
    expect(losses).toEqual([{ path: '/services/0/internal', reason: 'hsds/internal' }]);
  });

  test('does not come in with an address that HSDS has for a place that we know to be secret', () => {
    const directory = directoryWith({
      ...fullService,
      locations: [{ id: 'safe', visibility: 'confidential' }],
    });
    const page = JSON.parse(JSON.stringify(toHsds(directory).output)) as {
      contents: Record<string, never>[];
    };
    const [place] = page.contents[0]?.['service_at_locations'] as unknown as { location: object }[];
    Object.assign(place?.location ?? {}, {
      latitude: revealing.position.latitude,
      longitude: revealing.position.longitude,
      transportation: 'SECRET-way',
      url: 'https://secret.example/SECRET',
      addresses: [{ address_1: 'SECRET-street', city: 'SECRET-town', address_type: 'physical' }],
    });
    const { output, losses } = fromHsds(page);
    expect(JSON.stringify(output)).not.toMatch(MARKS);
    expect(output.services[0]?.['locations']).toEqual([{ id: 'safe', visibility: 'confidential' }]);
    expect(losses.map(({ reason }) => reason)).toContain('hsds/secret-place');
  });

  test('of a place that came from HSDS and has since been made secret is nowhere, whatever was kept of it', () => {
    const id = '6f1c1a52-1a2f-4a5e-9d5f-0c54a6d3a003';
    const location = {
      id,
      location_type: 'physical',
      name: 'House',
      url: 'https://mark.example/MARK-url',
      external_identifier: 'MARK-uprn',
    };
    const tree = {
      id: '6f1c1a52-1a2f-4a5e-9d5f-0c54a6d3a002',
      name: 'Shelter',
      status: 'active',
      organization: {
        id: '6f1c1a52-1a2f-4a5e-9d5f-0c54a6d3a001',
        name: 'Trust',
        description: 'Trust',
        locations: [{ ...location, addresses: [{ address_1: 'MARK-street' }] }],
      },
      service_at_locations: [{ description: 'MARK-door', location }],
    };
    const { output } = fromHsds(tree);
    expect(JSON.stringify(output)).toMatch(/MARK-uprn.*MARK-door.*MARK-street/);
    const [service] = output.services;
    const secret = { ...output, services: [{ ...service, locations: [{ id, visibility: 'confidential' }] }] };
    const { output: page, losses } = toHsds(secret as never);
    expect(JSON.stringify(page)).not.toMatch(/MARK-/);
    expect(losses.map(({ reason }) => reason)).toContain('hsds/secret');
  });

  test('of any secret place shows in no address, point or text of HSDS', () => {
    const place = fc.record({
      id: fc.constant('safe'),
      visibility: fc.constant('confidential'),
      name: fc.constant('Huset'),
    });
    fc.assert(
      fc.property(place, (secret) => {
        const [service] = toHsds(directoryWith({ ...fullService, locations: [secret as Location] })).output
          .contents;
        const [at] = service?.['service_at_locations'] as { location: object }[];
        expect(Object.keys(at?.location ?? {}).sort()).toEqual(['id', 'location_type', 'name']);
        expect(
          Object.keys((at as unknown as Record<string, { fields: object }>)[EXTENSION]?.fields ?? {}).sort(),
        ).toEqual(['id', 'visibility']);
      }),
      { numRuns: 1 },
    );
  });
});

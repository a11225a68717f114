import type { Location } from '@service-directory/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDirectory } from '../../../schema/test/arbitraries/index.ts';
import { publicPart } from '../secrecy/public-part.ts';
import { gapsOf } from '../draft/testing/all-fields.ts';
import { makeDirectory, makeLocation, makeService } from '../draft/testing/make.ts';
import { norway } from '../draft/testing/norway.ts';
import { GEOJSON_FIELDS } from './field-map.ts';
import { fromGeoJson } from './from-geojson.ts';
import { GEOJSON_LOSSES } from './losses.ts';
import { toGeoJson } from './to-geojson.ts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const nothing = () => undefined;

describe('a directory as GeoJSON', () => {
  test('has a feature for each service at each of its places, the record at the first', () => {
    const service = makeService({
      name: { nb: 'Havna', en: 'The Harbour' },
      contacts: [{ channel: 'phone', value: '+4722990000', printed: '22 99 00 00' }],
      openingHours: {
        periods: [{ days: ['mo'], opens: '10:00', closes: '15:00' }],
        publicHolidays: 'closed',
      },
      locations: [
        makeLocation({ id: 'a', address: { street: 'Oppdiktet gate 1', locality: 'Fjellby' } }),
        makeLocation({ id: 'b', position: { latitude: 60, longitude: 11, precision: 'postcode' } }),
      ],
    });
    const { output, losses } = toGeoJson(makeDirectory([service]), { language: 'en' });
    expect(losses).toEqual([]);
    const words = {
      serviceId: 'havna',
      language: 'en',
      name: 'The Harbour',
      description: 'Gratis mat.',
      operator: 'Stiftelsen Havna',
      needs: ['food'],
      visibility: 'public',
      phone: '+47 22 99 00 00',
      opening_hours: 'Mo 10:00-15:00; PH off',
      lastVerifiedOn: '2026-01-01',
    };
    expect(output.features).toEqual([
      {
        type: 'Feature',
        id: 'havna/a',
        geometry: { type: 'Point', coordinates: [10.7, 59.9] },
        properties: {
          ...words,
          locationId: 'a',
          precision: 'entrance',
          'addr:street': 'Oppdiktet gate 1',
          'addr:city': 'Fjellby',
        },
        serviceDirectory: service,
      },
      {
        type: 'Feature',
        id: 'havna/b',
        geometry: { type: 'Point', coordinates: [11, 60] },
        properties: { ...words, locationId: 'b', precision: 'postcode', approximate: true },
      },
    ]);
  });

  test('has a feature without a geometry for a service without a place', () => {
    const { output } = toGeoJson(makeDirectory([makeService()]));
    expect(output.features).toMatchObject([{ id: 'havna', geometry: null }]);
  });

  test('has the stops of a bus as points', () => {
    const stop = (latitude: number, precision: 'entrance' | 'street') => ({
      name: 'Torget',
      position: { latitude, longitude: 10, precision },
    });
    const bus: Location = { id: 'bus', kind: 'mobile', visibility: 'public', stops: [stop(59, 'street'), stop(60, 'entrance'), { name: 'x' }] }; // prettier-ignore
    expect(toGeoJson(makeDirectory([makeService({ locations: [bus] })])).output.features[0]).toMatchObject({
      geometry: { type: 'MultiPoint', coordinates: [[10, 59], [10, 60]] },
      properties: { precision: 'street', approximate: true },
    }); // prettier-ignore
  });

  const secret = {
    address: { street: 'Hemmelig gate 1', postalCode: '0001', locality: 'Hemmeligby' },
    position: { latitude: 59.123, longitude: 10.123, precision: 'entrance' },
    stops: [{ name: 'Hemmelig torg' }],
    directions: 'Hemmelig dør',
    surroundings: 'Hemmelig nabo',
    area: 'Hemmelig bydel',
  } as const;

  test.each(['confidential', 'Confidential', undefined])(
    'tells nothing of where a place is that is %s',
    (visibility) => {
      const location = { ...makeLocation(secret as unknown as Location), visibility } as Location;
      const { output, losses } = toGeoJson(makeDirectory([makeService({ locations: [location] })]));
      expect(JSON.stringify(output)).not.toMatch(/Hemmelig|59\.123|0001/);
      expect(output.features[0]?.geometry).toBeNull();
      expect(losses).toHaveLength(6);
      expect(new Set(losses.map(({ reason }) => reason))).toEqual(new Set(['geojson/secret-place']));
    },
  );

  test.each(['on-request', 'area'] as const)(
    'tells the town and no more of a place that is %s',
    (visibility) => {
      const location = { ...makeLocation(secret as unknown as Location), visibility };
      const { output, losses } = toGeoJson(makeDirectory([makeService({ locations: [location] })]));
      expect(JSON.stringify(output)).not.toMatch(/Hemmelig (?:gate|torg|dør|nabo)|59\.123|0001/);
      expect(output.features[0]?.properties['addr:city']).toBe('Hemmeligby');
      expect(losses.map(({ path }) => path.replace('/services/0/locations/0/', '')).sort()).toEqual([
        'address/postalCode',
        'address/street',
        'directions',
        'position',
        'stops',
        'surroundings',
      ]);
    },
  );

  test('says no hours that are too old, in doubt, or of a service that is closed', () => {
    const hours = (fields: object, today?: string) => {
      const service = makeService({
        openingHours: { always: true },
        verification: { method: 'phone', confidence: 'high', lastVerifiedOn: '2026-01-01' },
        ...fields,
      });
      const { output } = toGeoJson(makeDirectory([service]), today === undefined ? {} : { today });
      return output.features[0]?.properties['opening_hours'];
    };
    expect(hours({}, '2026-06-30')).toBe('24/7');
    expect(hours({}, '2026-07-02')).toBeUndefined();
    expect(hours({ status: 'temporarily-closed' })).toBeUndefined();
    const periods = [
      { days: ['mo'], opens: '10:00', closes: '11:00', everyWeeks: { count: 3, from: '2026-01-05' } },
    ];
    expect(hours({ openingHours: { periods } })).toBeUndefined();
    const forSome = [{ days: ['mo'], opens: '10:00', closes: '11:00', audience: ['women'] }];
    expect(hours({ openingHours: { periods: forSome } })).toBeUndefined();
  });

  test('comes back whole but for notes and secrets, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryDirectory, fc.constantFrom(undefined, 'en', 'zh-Hans'), (directory, language) => {
        const { output, losses } = toGeoJson(directory, language === undefined ? {} : { language });
        expect(losses.every(({ reason }) => reason in GEOJSON_LOSSES)).toBe(true);
        expect(fromGeoJson(asJson(output))).toEqual({
          output: asJson(publicPart(directory, nothing)),
          losses: [],
        });
      }),
      { numRuns: 100 },
    );
  });

  test('holds the Norwegian directory without any loss but notes, the areas of secret places and fine points of towns', () => {
    const directory = norway();
    const { output, losses } = toGeoJson(directory, { today: directory.updatedOn });
    expect(
      [...new Set(losses.map(({ path, reason }) => `${reason} ${path.replace(/\d+/g, '*')}`))].sort(),
    ).toEqual([
      'geojson/internal /services/*/internal',
      'geojson/secret-place /services/*/locations/*/area',
      'geojson/secret-place /services/*/locations/*/position',
    ]);
    expect(fromGeoJson(asJson(output))).toEqual({
      output: asJson(publicPart(directory, nothing)),
      losses: [],
    });
  });
});

/** What RFC 7946 asks of a feature collection, as far as ours can break it. */
function faultsOf(collection: ReturnType<typeof toGeoJson>['output']): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const isPosition = (value: unknown) =>
    Array.isArray(value) &&
    value.length === 2 &&
    Math.abs(value[0] as number) <= 180 &&
    Math.abs(value[1] as number) <= 90;
  if ('crs' in collection || 'coordinates' in collection) faults.push('a member that is not allowed');
  for (const feature of collection.features) {
    if (feature.type !== 'Feature') faults.push('section 3.2, type');
    if (ids.has(feature.id)) faults.push('section 3.2, id');
    ids.add(feature.id);
    if (typeof feature.properties !== 'object') faults.push('section 3.2, properties');
    if ('coordinates' in feature || 'features' in feature) faults.push('section 7.1');
    const { geometry } = feature;
    if (geometry === null) continue;
    const points = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
    if (!points.every(isPosition)) faults.push('section 3.1.1');
  }
  return faults;
}

test('any directory keeps to RFC 7946', () => {
  fc.assert(
    fc.property(arbitraryDirectory, (directory) => {
      expect(faultsOf(toGeoJson(directory).output)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('the table of fields leaves out none', () => {
  expect(gapsOf(GEOJSON_FIELDS)).toEqual({ missing: [], unknown: [] });
});

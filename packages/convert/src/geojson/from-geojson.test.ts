import { organizationSchema, serviceSchema } from '@service-directory/schema/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDirectory } from '../../../schema/test/arbitraries/index.ts';
import { makeDirectory, makeLocation, makeService } from '../draft/testing/make.ts';
import { fromGeoJson } from './from-geojson.ts';
import type { DirectoryFeatures } from './geojson-types.ts';
import { GEOJSON_LOSSES } from './losses.ts';
import { toGeoJson } from './to-geojson.ts';

const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const feature = (properties: unknown, geometry: unknown = null, more: object = {}) => ({
  type: 'Feature',
  properties,
  geometry,
  ...more,
});
const collection = (features: unknown[], more: object = {}) => ({
  type: 'FeatureCollection',
  features,
  ...more,
});
const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates });

describe('GeoJSON of others', () => {
  test('gives unconfirmed records by the names of its properties', () => {
    const { output, losses } = fromGeoJson(
      collection([
        feature(
          { Name: 'Matsalen', beskrivelse: 'Varm mat.', Telefon: '22 99 00 00', URL: 'https://example.org/', adresse: 'Oppdiktet gate 1', by: null, opening_hours: 'Mo-Fr 10:00-12:00' },
          point(10.7, 59.9),
        ),
      ]),
      { country: 'NO', language: 'nb' },
    ); // prettier-ignore
    expect(losses).toEqual([]);
    expect(output.services).toEqual([
      {
        id: 'matsalen',
        name: 'Matsalen',
        summary: 'Varm mat.',
        access: { residenceStatus: 'unconfirmed' },
        locations: [
          {
            id: 'place',
            visibility: 'public',
            position: { latitude: 59.9, longitude: 10.7, precision: 'locality' },
            address: { street: 'Oppdiktet gate 1' },
          },
        ],
        contacts: [
          { channel: 'phone', value: '+4722990000', printed: '22 99 00 00' },
          { channel: 'web', value: 'https://example.org/' },
        ],
        openingHours: {
          periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '10:00', closes: '12:00' }],
        },
        sources: [],
        verification: { method: 'second-hand', confidence: 'low' },
      },
    ]);
  });

  test.each([
    [{ Status: 'Nedlagt' }, 'defunct'],
    [{ status: 'Midlertidig stengt' }, 'temporarily-closed'],
    [{ nedlagt: 'ja' }, 'defunct'],
    [{ status: '?!' }, 'inactive'],
    [{ status: 'Åpen' }, 'active'],
  ])('that says whether it is in operation (%j) is %s', (properties, status) => {
    expect(fromGeoJson(feature({ name: 'A', ...properties })).output.services[0]).toMatchObject({ status });
  });

  test('of Overpass turbo has the object of the map as its source', () => {
    const { output, losses } = fromGeoJson(
      collection([
        feature({ '@id': 'way/7', amenity: 'shower', name: 'Badet' }, point(10, 59), { id: 'way/7' }),
      ]),
      { today: '2026-11-27' },
    );
    expect(losses).toEqual([]);
    expect(output['license']).toBe('ODbL-1.0');
    expect(output.services[0]).toMatchObject({
      id: 'osm-way-7',
      identifiers: [{ scheme: 'openstreetmap.org', value: 'way/7' }],
      sources: [{ url: 'https://www.openstreetmap.org/way/7', retrievedOn: '2026-11-27' }],
    });
  });

  test.each([
    ['an area', { type: 'Polygon', coordinates: [] }, 'no-point'],
    ['a line', { type: 'LineString', coordinates: [] }, 'no-point'],
    ['a latitude beyond the pole', point(10, 91), 'bad-position'],
    ['numbers in text', point('10', '59'), 'bad-position'],
    ['no geometry', { type: 'Circle' }, 'no-geojson'],
  ])('gets no point from %s', (_, geometry, reason) => {
    const { output, losses } = fromGeoJson(feature({ name: 'A' }, geometry));
    expect(output.services[0]).not.toHaveProperty('locations');
    expect(losses).toEqual([{ path: '/geometry', reason: `geojson/${reason}` }]);
  });

  test('in another system has no points, and in WGS84 by an old name has', () => {
    const read = (name: string) =>
      fromGeoJson(
        collection([feature({ name: 'A' }, point(10, 59))], { crs: { type: 'name', properties: { name } } }),
      );
    expect(read('urn:ogc:def:crs:EPSG::25833')).toMatchObject({
      losses: [{ path: '/features/0/geometry', reason: 'geojson/other-system' }],
    });
    expect(read('urn:ogc:def:crs:EPSG::25833').output.services[0]).not.toHaveProperty('locations');
    expect(read('urn:ogc:def:crs:OGC:1.3:CRS84').losses).toEqual([]);
  });

  describe('that says that a place is a secret', () => {
    const at = point(10.75678, 59.91234);
    test.each([
      [{ navn: 'Bolig for kvinner', synlighet: 'hemmelig', adresse: 'Skjulgata 3' }],
      [{ name: 'A', visibility: 'confidential', address: 'Skjulgata 3' }],
      [{ name: 'A', visibility: 'confidental', address: 'Skjulgata 3' }],
      [{ name: 'A', visibility: true, address: 'Skjulgata 3' }],
      [{ name: 'A', secret: 'yes', 'addr:street': 'Skjulgata 3', 'addr:city': 'Skjulby' }],
      [{ name: 'A', adresse: 'Hemmelig adresse' }],
      [{ name: 'A', address: { street: 'Hemmelig adresse' }, city: 'Skjulby' }],
      [{ name: 'A', kommentar: 'Adressen oppgis ikke', adresse: 'Skjulgata 3' }],
    ])('takes nothing over of where it is: %j', (properties) => {
      const { output, losses } = fromGeoJson(feature(properties, at));
      expect(output.services[0]?.['locations']).toEqual([{ id: 'place', visibility: 'confidential' }]);
      expect(JSON.stringify(output)).not.toMatch(/Skjul|59\.9/);
      expect(losses).toContainEqual({ path: '', reason: 'geojson/secret-place' });
    });

    test('tells each part that is left out, and the word that nobody understands', () => {
      const { losses } = fromGeoJson(feature({ name: 'A', visibility: 'confidental!?', adresse: 'B 3' }, at));
      expect(losses).toEqual([
        { path: '/properties/adresse', reason: 'geojson/secret-place' },
        { path: '', reason: 'geojson/secret-place' },
      ]);
      const odd = fromGeoJson(feature({ name: 'A', visibility: 'perhaps' }, at));
      expect(odd.losses).toContainEqual({ path: '/properties/visibility', reason: 'geojson/unread-value' });
    });

    test('leaves no link to its object on the map', () => {
      const { output } = fromGeoJson(feature({ '@id': 'way/7', name: 'A', secret: 'yes' }, at));
      expect(JSON.stringify(output.services)).not.toContain('way');
    });

    test.each([
      [{ name: 'A', synlighet: 'på forespørsel' }, 'on-request'],
      [{ name: 'A', visibility: 'area' }, 'area'],
    ])('or told in part (%j), has no point, whose precision nobody knows', (properties, visibility) => {
      const { output } = fromGeoJson(feature({ ...properties, address: 'B 3', city: 'Fjellby' }, at));
      expect(output.services[0]?.['locations']).toEqual([
        { id: 'place', visibility, address: { locality: 'Fjellby' } },
      ]);
    });
  });

  test.each([
    { name: 'Secret Garden Café', description: 'Confidential counselling. Taushetsplikt.' },
    { name: 'A', visibility: 'public' },
    { name: 'A', synlighet: 'Åpen' },
    { name: 'A', hemmelig: 'nei' },
  ])('that says that a place is open, or nothing, keeps its point: %j', (properties) => {
    const { output, losses } = fromGeoJson(feature(properties, point(10, 59)));
    expect(output.services[0]).toMatchObject({ locations: [{ visibility: 'public', position: {} }] });
    expect(losses).toEqual([]);
  });

  test('tells what it does not take over', () => {
    const { output, losses } = fromGeoJson(
      collection(
        [
          5,
          feature(null, point(1, 2)),
          feature({ name: 'A', url: 'https://a.no/', website: 'https://b.no/', fee: 'no', _style: {} }, point(1, 2, 3), { bbox: [] }),
        ],
        { name: 'layer' },
      ),
    ); // prettier-ignore
    expect(output.services).toHaveLength(1);
    expect(losses).toEqual([
      { path: '/name', reason: 'geojson/unread-member' },
      { path: '/features/0', reason: 'geojson/no-geojson' },
      { path: '/features/1', reason: 'geojson/no-properties' },
      { path: '/features/2/bbox', reason: 'geojson/unread-member' },
      { path: '/features/2/geometry', reason: 'geojson/altitude' },
      { path: '/features/2/properties/_style', reason: 'geojson/unread-value' },
      { path: '/features/2/properties/fee', reason: 'geojson/no-promise' },
    ]);
  });
});

describe('GeoJSON of ours that was in other hands', () => {
  const directory = makeDirectory([
    makeService({ locations: [makeLocation({ id: 'a' }), makeLocation({ id: 'b' })] }),
    makeService({ id: 'other', locations: [{ id: 'x', visibility: 'confidential' }] }),
  ]);
  const written = (): DirectoryFeatures => asJson(toGeoJson(directory).output);

  test('keeps the record where a point was moved or a word changed, and tells it', () => {
    const document = written();
    document.features[0]!.geometry = { type: 'Point', coordinates: [1, 2] };
    document.features[1]!.properties['name'] = 'Et annet navn';
    delete document.features[2]!.properties['visibility'];
    expect(fromGeoJson(document)).toEqual({
      output: asJson(directory),
      losses: [
        { path: '/features/0/geometry', reason: 'geojson/changed-elsewhere' },
        { path: '/features/2/properties/visibility', reason: 'geojson/changed-elsewhere' },
        { path: '/features/1/properties/name', reason: 'geojson/changed-elsewhere' },
      ],
    });
  });

  test('does not get the address of a secret place from a record that was tampered with', () => {
    const document = written();
    Object.assign(document.features[2]!.serviceDirectory!.locations![0]!, {
      address: { street: 'Storgata 1' },
    });
    const { output, losses } = fromGeoJson(document);
    expect(JSON.stringify(output)).not.toContain('Storgata');
    expect(output.services[1]).toMatchObject({
      id: 'other',
      locations: [{ id: 'x', visibility: 'confidential' }],
    });
    expect(losses).toContainEqual({ path: '/features/2/serviceDirectory', reason: 'geojson/own-record' });
  });

  test('is read by its properties when foreign members were dropped, places together', () => {
    const { features } = written();
    const bare = collection(features.map(({ serviceDirectory: _, ...rest }) => rest));
    const { output, losses } = fromGeoJson(bare, { country: 'NO' });
    expect(losses).toEqual([]);
    expect(output.services).toMatchObject([
      {
        id: 'havna',
        name: 'Havna',
        summary: 'Gratis mat.',
        needs: ['food'],
        access: { residenceStatus: 'unconfirmed' },
        locations: [
          { id: 'a', position: { latitude: 59.9, longitude: 10.7, precision: 'entrance' } },
          { id: 'b', position: { latitude: 59.9, longitude: 10.7, precision: 'entrance' } },
        ],
      },
      { id: 'other', locations: [{ id: 'x', visibility: 'confidential' }] },
    ]);
    expect(output.organizations).toEqual([{ id: 'stiftelsen-havna', name: 'Stiftelsen Havna' }]);
  });

  test('shows no point of a place whose visibility was misspelt', () => {
    const { output, losses } = fromGeoJson(
      feature({ serviceId: 'a', name: 'A', visibility: 'Public', 'addr:street': 'Storgata 1' }, point(1, 2)),
    );
    expect(output.services[0]).toMatchObject({ locations: [{ id: 'place', visibility: 'confidential' }] });
    expect(JSON.stringify(output)).not.toMatch(/Storgata|latitude/);
    expect(losses).toEqual([{ path: '/properties/visibility', reason: 'geojson/unread-value' }]);
  });

  test('shows no point of a place that is told as an area, when nothing says how fine the point is', () => {
    const { output } = fromGeoJson(feature({ serviceId: 'a', name: 'A', visibility: 'area' }, point(1, 2)));
    expect(output.services[0]).toMatchObject({ locations: [{ id: 'place', visibility: 'area' }] });
    expect(JSON.stringify(output)).not.toContain('latitude');
  });

  test('is not in operation when its status was misspelt', () => {
    const { output, losses } = fromGeoJson(feature({ serviceId: 'a', name: 'A', status: 'Defunct' }));
    expect(output.services[0]).toMatchObject({ status: 'inactive' });
    expect(losses).toEqual([{ path: '/properties/status', reason: 'geojson/unread-value' }]);
  });

  test('says that places of OpenStreetMap put beside it have another licence', () => {
    const document = collection([feature({ '@id': 'node/1', name: 'Badet' }, point(1, 2))], {
      serviceDirectory: written().serviceDirectory,
    });
    const { output, losses } = fromGeoJson(document);
    expect(output['license']).toBe('CC-BY-4.0');
    expect(losses).toEqual([{ path: '/serviceDirectory/license', reason: 'geojson/other-license' }]);
  });

  test('takes a record once', () => {
    const document = written();
    document.features.push(document.features[2]!);
    expect(fromGeoJson(document).losses).toEqual([{ path: '/features/3', reason: 'geojson/duplicate' }]);
  });
});

test('any JSON is read without throwing, and every part of a record that it gives is allowed', () => {
  const keys = ['name', 'serviceId', 'visibility', 'synlighet', 'secret', 'adresse', 'precision', 'needs', 'language', 'locationId', 'kind', 'status', '@id', 'phone', 'website', 'opening_hours', 'addr:street', 'addr:country', '__proto__', 'operator']; // prettier-ignore
  const values = fc.oneof(
    fc.constantFrom(
      'confidential',
      'Hemmelig adresse',
      'area',
      'entrance',
      'food;x',
      'en',
      'node/1',
      'mobile',
      '24/7',
      'havna',
    ),
    fc.jsonValue({ maxDepth: 1 }),
  );
  const features = fc.record(
    {
      type: fc.constant('Feature'),
      properties: fc.oneof(fc.dictionary(fc.constantFrom(...keys), values), fc.jsonValue()),
      geometry: fc.oneof(
        fc.tuple(fc.double(), fc.double()).map((pair) => point(...pair)),
        fc.jsonValue(),
      ),
      serviceDirectory: fc.jsonValue(),
    },
    { requiredKeys: ['type'] },
  );
  const documents = fc.oneof(
    fc.jsonValue(),
    fc.array(fc.oneof(features, fc.jsonValue()), { maxLength: 3 }).map((list) => collection(list)),
    fc.tuple(arbitraryDirectory, features).map(([directory, odd]) => {
      const { output } = toGeoJson(directory);
      return { ...output, features: [odd, ...output.features.map((one) => ({ ...one, ...odd, properties: one.properties }))] }; // prettier-ignore
    }),
  );
  fc.assert(
    fc.property(documents, (input) => {
      const { output, losses } = fromGeoJson(input, { country: 'NO', today: '2026-11-27' });
      expect(losses.filter(({ reason }) => !(reason in GEOJSON_LOSSES))).toEqual([]);
      const missing = { organizationIds: ['x'], name: 'x', summary: 'x', needs: ['food'] };
      for (const service of output.services) serviceSchema.parse({ ...missing, ...service });
      for (const organization of output.organizations) organizationSchema.parse(organization);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

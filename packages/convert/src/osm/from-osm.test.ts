import { organizationSchema, serviceSchema } from '@service-directory/schema/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromOsm } from './from-osm.ts';
import { OSM_LOSSES } from './losses.ts';

const node = (tags: Record<string, unknown>, more: object = {}) => ({
  type: 'node',
  id: 123,
  lat: 59.9,
  lon: 10.7,
  tags,
  ...more,
});
const read = (tags: Record<string, unknown>, options = {}, more: object = {}) => {
  const { output, losses } = fromOsm({ elements: [node(tags, more)] }, options);
  return { service: output.services[0]!, losses, output };
};
const facility = (more: Record<string, unknown>) => ({ amenity: 'social_facility', ...more });

describe('an object of OpenStreetMap', () => {
  test('becomes an unconfirmed record with the object as its source', () => {
    const { output, losses } = fromOsm(
      {
        version: 0.6,
        osm3s: { timestamp_osm_base: '2026-11-20T10:00:00Z', copyright: 'The data …' },
        elements: [
          node(
            facility({
              name: 'Matsalen',
              'name:en': 'The dining hall',
              social_facility: 'soup_kitchen',
              'social_facility:for': 'homeless',
              operator: 'Foreningen',
              'operator:type': 'charitable',
              opening_hours: 'Mo-Fr 10:00-14:00; PH off',
              phone: '22 99 00 00',
              'contact:website': 'https://example.org/',
              wheelchair: 'yes',
              'addr:street': 'Oppdiktet gate',
              'addr:housenumber': '3',
              'addr:city': 'Fjellby',
              description: 'Varm mat.',
              check_date: '2026-05-01',
              'language:pl': 'yes',
            }),
          ),
        ],
      },
      { country: 'NO', language: 'nb', timeZone: 'Europe/Oslo', today: '2026-11-27' },
    );
    expect(losses).toEqual([]);
    expect(output).toMatchObject({
      license: 'ODbL-1.0',
      country: 'NO',
      languages: ['nb'],
      updatedOn: '2026-11-27',
    });
    expect(output.organizations.map((one) => organizationSchema.parse(one))).toEqual([
      { id: 'foreningen', name: 'Foreningen', type: 'charity' },
    ]);
    expect(serviceSchema.parse(output.services[0])).toEqual({
      id: 'osm-node-123',
      organizationIds: ['foreningen'],
      name: { nb: 'Matsalen', en: 'The dining hall' },
      summary: 'Varm mat.',
      needs: ['food'],
      audience: [{ group: 'homeless', welcome: 'mainly' }],
      access: { residenceStatus: 'unconfirmed' },
      languages: [{ code: 'pl' }],
      locations: [
        {
          id: 'place',
          visibility: 'public',
          position: { latitude: 59.9, longitude: 10.7, precision: 'building' },
          address: { street: 'Oppdiktet gate 3', locality: 'Fjellby' },
          accessibility: { wheelchair: 'yes' },
        },
      ],
      contacts: [
        { channel: 'phone', value: '+4722990000', printed: '22 99 00 00' },
        { channel: 'web', value: 'https://example.org/' },
      ],
      openingHours: {
        periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '10:00', closes: '14:00' }],
        publicHolidays: 'closed',
      },
      sources: [
        {
          id: 'osm',
          url: 'https://www.openstreetmap.org/node/123',
          retrievedOn: '2026-11-20',
          supports: [
            'organizationIds',
            'name',
            'summary',
            'needs',
            'audience',
            'languages',
            'locations',
            'contacts',
            'openingHours',
          ],
        },
      ],
      verification: { method: 'second-hand', confidence: 'low', lastVerifiedOn: '2026-05-01' },
      identifiers: [{ scheme: 'openstreetmap.org', value: 'node/123' }],
    });
  });

  test('promises nothing, whatever its tags say of cost and admission', () => {
    const { service, losses } = read(facility({ fee: 'no', access: 'yes', appointment: 'no' }));
    expect(service['access']).toEqual({ residenceStatus: 'unconfirmed' });
    expect(losses).toEqual([
      { path: '/elements/0/tags/fee', reason: 'osm/no-promise' },
      { path: '/elements/0/tags/access', reason: 'osm/no-promise' },
      { path: '/elements/0/tags/appointment', reason: 'osm/no-promise' },
      { path: '/elements/0/tags/amenity', reason: 'osm/unread-tag' },
    ]);
  });

  test.each(['abused', 'woman', 'homeless;women'])(
    'that may be a refuge (%s) loses its point and street',
    (group) => {
      const tags = facility({
        social_facility: 'shelter',
        'social_facility:for': group,
        'addr:street': 'Hemmelig gate',
        'addr:housenumber': '1',
        'addr:postcode': '0000',
        'addr:city': 'Fjellby',
      });
      const { service, losses } = read(tags);
      expect(service['locations']).toEqual([
        { id: 'place', visibility: 'area', address: { locality: 'Fjellby' } },
      ]);
      expect(losses.filter(({ reason }) => reason === 'osm/may-be-refuge').map(({ path }) => path)).toEqual([
        '/elements/0/tags/addr:street',
        '/elements/0/tags/addr:postcode',
        '/elements/0',
      ]);
    },
  );

  test('that may be a refuge is not linked to', () => {
    const { service } = read({ name: 'Krisesenteret for kvinner', 'addr:city': 'Fjellby' });
    expect(service).toMatchObject({
      id: 'krisesenteret-for-kvinner',
      locations: [{ id: 'place', visibility: 'area', address: { locality: 'Fjellby' } }],
      sources: [],
    });
    expect(service).not.toHaveProperty('identifiers');
  });

  test.each([
    facility({ name: 'A', 'addr:street': 'Hemmelig adresse', 'addr:city': 'Fjellby' }),
    facility({ name: 'A', note: 'The address is confidential', 'addr:city': 'Fjellby' }),
    facility({ name: 'A', visibility: true, 'addr:city': 'Fjellby' }),
    facility({ name: 'Krisesenteret', 'addr:full': 'Oppgis ikke', 'addr:city': 'Fjellby' }),
  ])('that says that its place is a secret loses all of where it is: %j', (tags) => {
    const { service, losses } = read({ ...tags, phone: '22 99 00 00', 'addr:country': 'NO' });
    expect(service['locations']).toEqual([{ id: 'place', visibility: 'confidential' }]);
    expect(JSON.stringify(service)).not.toMatch(/Fjellby|59\.9|node/);
    expect(service['contacts']).toMatchObject([{ value: '+4722990000' }]);
    expect(losses.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/elements/0', '/elements/0/tags/addr:city']),
    );
  });

  test('that is disused is not in operation', () => {
    const { service, losses } = read({ 'disused:amenity': 'shower', name: 'Badet' });
    expect(service).toMatchObject({ status: 'inactive', needs: ['shower-laundry'] });
    expect(losses).toEqual([]);
    expect(read({ 'abandoned:amenity': 'shower' }).service).toMatchObject({ status: 'defunct' });
  });

  test.each([
    [{ disused: 'yes' }, 'inactive'],
    [{ abandoned: 'yes' }, 'defunct'],
    [{ demolished: '2020' }, 'defunct'],
    [{ end_date: '2020' }, 'defunct'],
    [{ end_date: '2026' }, 'defunct'],
    [{ end_date: '2026-11-27' }, 'defunct'],
    [{ opening_date: '2027-01' }, 'inactive'],
    [{ operational_status: 'closed' }, 'inactive'],
    [{ operational_status: 'temporarily closed' }, 'temporarily-closed'],
    [{ status: 'active', disused: 'yes' }, 'inactive'],
    [{ opening_hours: 'closed' }, 'temporarily-closed'],
    [{ opening_hours: 'off "rebuilding"' }, 'temporarily-closed'],
  ])('that is out of use by %j is %s', (tags, status) => {
    const { service, losses } = read({ amenity: 'shower', ...tags }, { today: '2026-11-27' });
    expect(service['status']).toBe(status);
    expect(losses.filter(({ reason }) => reason !== 'osm/hours-as-words')).toEqual([]);
  });

  test.each([
    [{ operational_status: 'odd' }, 'operational_status'],
    [{ end_date: 'before the flood' }, 'end_date'],
    [{ disused: 'perhaps' }, 'disused'],
  ])('with a state that nobody understands (%j) is not in operation, and that is told', (tags, key) => {
    const { service, losses } = read({ amenity: 'shower', ...tags }, { today: '2026-11-27' });
    expect(service['status']).toBe('inactive');
    expect(losses).toEqual([{ path: `/elements/0/tags/${key}`, reason: 'osm/unread-value' }]);
  });

  test('that has an end is not in operation where nobody knows the day', () => {
    expect(read({ amenity: 'shower', end_date: '2030' }).service['status']).toBe('inactive');
  });

  test.each([
    { disused: 'no' },
    { operational_status: 'operational' },
    { end_date: '2027-01-01' },
    { start_date: '2020' },
    { closed: 'Sundays' },
    { opening_hours: 'Mo-Fr 10:00-12:00; PH off' },
  ])('that is in use, or closed on some days (%j), is in operation', (tags) => {
    const { service } = read({ amenity: 'shower', ...tags }, { today: '2026-11-27' });
    expect(service['status'] ?? 'active').toBe('active');
  });

  test('that is something else now is not read by what it was', () => {
    const { service, losses } = read({ amenity: 'cafe', 'disused:amenity': 'shower' });
    expect(service).not.toHaveProperty('status');
    expect(service).not.toHaveProperty('needs');
    expect(losses.map(({ path }) => path)).toEqual([
      '/elements/0/tags/amenity',
      '/elements/0/tags/disused:amenity',
    ]);
  });

  test('keeps hours that cannot be read as printed words', () => {
    const { service, losses } = read(facility({ opening_hours: 'when the flag is up' }));
    expect(service['openingHours']).toEqual({ printed: 'when the flag is up' });
    expect(losses[0]).toEqual({ path: '/elements/0/tags/opening_hours', reason: 'osm/hours-as-words' });
  });

  test.each([
    ['the middle of an outline', { type: 'way', lat: undefined, center: { lat: 1, lon: 2 } }, 'street'],
    [
      'the middle of a house',
      { type: 'way', center: { lat: 1, lon: 2 }, tags: { building: 'yes' } },
      'building',
    ],
    ['the middle of a relation', { type: 'relation', center: { lat: 1, lon: 2 } }, 'street'],
  ])('has the point of %s', (_, more, precision) => {
    const { output } = fromOsm({ elements: [{ ...node({ amenity: 'shower' }), ...more }] });
    expect(output.services[0]).toMatchObject({
      locations: [{ position: { latitude: 1, longitude: 2, precision } }],
    });
  });

  test.each([
    ['a way without its centre', { type: 'way' }],
    ['a node beyond the pole', { lat: 91 }],
    ['a node without numbers', { lat: '59.9' }],
  ])('gets no point for %s', (_, more) => {
    const { service, losses } = read({ amenity: 'shower' }, {}, more);
    expect(service).not.toHaveProperty('locations');
    expect(losses).toEqual([{ path: '/elements/0', reason: 'osm/no-position' }]);
  });

  test.each([
    [
      'a list of which a part is not known',
      { amenity: 'social_facility', social_facility: 'outreach', 'social_facility:for': 'migrant;pirates' },
      'social_facility:for',
      'unread-value',
    ],
    ['a number that cannot be dialled', { amenity: 'shower', phone: 'ring oss' }, 'phone', 'unread-value'],
    ['an age in words', { amenity: 'shower', min_age: 'adult' }, 'min_age', 'unread-value'],
    ['a day to come', { amenity: 'shower', check_date: '2026-12-01' }, 'check_date', 'unread-value'],
    ['a day that is none', { amenity: 'shower', check_date: '2026-02-30' }, 'check_date', 'unread-value'],
    [
      'a text of no known language beside another',
      { amenity: 'shower', name: 'A', 'name:en': 'B' },
      'name:en',
      'language-unknown',
    ],
    ['a name that is too long', { amenity: 'shower', name: 'x'.repeat(201) }, 'name', 'too-long'],
    ['a tag that no field answers to', { amenity: 'shower', colour: 'red' }, 'colour', 'unread-tag'],
    ['a value that is no text', { amenity: 'shower', level: 2 }, 'level', 'unread-value'],
  ])('tells %s', (_, tags, key, reason) => {
    const { losses } = read(tags, { country: 'NO', today: '2026-11-27' });
    expect(losses).toEqual([{ path: `/elements/0/tags/${key}`, reason: `osm/${reason}` }]);
  });

  test('needs no language when a translation says the same', () => {
    expect(read({ amenity: 'shower', name: 'A', 'name:nb': 'A', 'name:en': 'B' }).service['name']).toEqual({
      nb: 'A',
      en: 'B',
    });
  });
});

describe('a file of others', () => {
  test('with a bad element keeps the good ones', () => {
    const good = node({ amenity: 'shower' });
    const { output, losses } = fromOsm({
      elements: [null, { type: 'count' }, good, good, { type: 'node', id: 5 }],
    });
    expect(output.services.map(({ id }) => id)).toEqual(['osm-node-123']);
    expect(losses).toEqual([
      { path: '/elements/0', reason: 'osm/no-object' },
      { path: '/elements/1', reason: 'osm/no-object' },
      { path: '/elements/3', reason: 'osm/duplicate' },
      { path: '/elements/4', reason: 'osm/no-tags' },
    ]);
  });

  test('that is none of OpenStreetMap gives an empty directory', () => {
    expect(fromOsm([]).losses).toEqual([{ path: '', reason: 'osm/no-osm-data' }]);
  });

  const keys = ['name', 'name:en', 'amenity', 'social_facility', 'social_facility:for', 'disused:amenity', 'opening_hours', 'phone', 'website', 'email', 'addr:street', 'addr:country', 'check_date', 'operator', 'operator:type', 'language:en', 'ref', '__proto__', 'constructor', 'description', 'wheelchair'] as const; // prettier-ignore
  const values = fc.oneof(
    fc.constantFrom('social_facility', 'shelter', 'outreach', 'woman;migrant', '24/7', 'Mo-Fr 10-12', '+47 22 99 00 00', 'yes', '2026-01-01', 'https://a.no', 'NO'),
    fc.string(),
    fc.jsonValue({ maxDepth: 1 }),
  ); // prettier-ignore
  const element = fc.record(
    {
      type: fc.constantFrom('node', 'way', 'relation', 'x'),
      id: fc.oneof(fc.integer(), fc.string()),
      lat: fc.oneof(fc.double(), fc.integer({ min: -90, max: 90 })),
      lon: fc.oneof(fc.double(), fc.integer({ min: -180, max: 180 })),
      tags: fc.dictionary(fc.constantFrom(...keys), values),
    },
    { requiredKeys: ['type'] },
  );

  test('never throws, and every part of a record that it gives is allowed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record({ elements: fc.array(fc.oneof(element, fc.jsonValue()), { maxLength: 3 }) }),
        ),
        (input) => {
          const { output, losses } = fromOsm(input, { country: 'NO', language: 'nb', today: '2026-11-27' });
          expect(losses.every(({ reason }) => reason in OSM_LOSSES)).toBe(true);
          const missing = { organizationIds: ['x'], name: 'x', summary: 'x', needs: ['food'] };
          for (const service of output.services) serviceSchema.parse({ ...missing, ...service });
          for (const organization of output.organizations) organizationSchema.parse(organization);
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

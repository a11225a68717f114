import type { Location, Service } from '@service-directory/schema';
import { describe, expect, test } from 'vitest';
import { gapsOf } from '../draft/testing/all-fields.ts';
import { makeDirectory, makeLocation, makeService } from '../draft/testing/make.ts';
import { SCHEMA_ORG_FIELDS } from './field-map.ts';
import { fromSchemaOrg } from './from-schema-org.ts';
import { toSchemaOrg } from './to-schema-org.ts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const convert = (service: Partial<Service>, options = {}) =>
  toSchemaOrg(makeDirectory([makeService(service)]), options);
const nodeOf = (...given: Parameters<typeof convert>) => convert(...given).output['@graph'].at(-1)!;

describe('a service in the words of schema.org', () => {
  test('has its places and contacts as channels, and what they do not say beside them', () => {
    const node = nodeOf({
      name: { nb: 'Havna', en: 'The Harbour' },
      description: 'Mat og varme.',
      minimumAge: 18,
      languages: [{ code: 'nb', mode: 'staff' }],
      access: {
        residenceStatus: { value: 'not-asked', basis: 'stated', note: 'De spør ikke.', sourceIds: ['site'] },
        cost: { value: 'free', basis: 'stated', sourceIds: ['site'] },
      },
      locations: [makeLocation({ address: { street: 'Oppdiktet gate 1', locality: 'Fjellby' } })],
      contacts: [
        { channel: 'phone', value: { shortCode: '116117', country: 'NO' } },
        { channel: 'email', value: 'post@example.org' },
      ],
      sources: [
        { id: 'site', url: 'https://example.org/a', retrievedOn: '2025-12-01', supports: ['access'] },
      ],
    });
    expect(node).toEqual({
      '@id': '#service-havna',
      '@type': 'Service',
      identifier: ['havna'],
      name: [
        { '@language': 'nb', '@value': 'Havna' },
        { '@language': 'en', '@value': 'The Harbour' },
      ],
      description: 'Mat og varme.',
      disambiguatingDescription: 'Gratis mat.',
      provider: [{ '@id': '#organization-stiftelsen' }],
      serviceType: ['food'],
      audience: [{ '@type': 'PeopleAudience', requiredMinAge: 18 }],
      availableChannel: [
        {
          '@type': 'ServiceChannel',
          serviceLocation: {
            '@type': 'Place',
            address: {
              '@type': 'PostalAddress',
              streetAddress: 'Oppdiktet gate 1',
              addressLocality: 'Fjellby',
            },
            geo: { '@type': 'GeoCoordinates', latitude: 59.9, longitude: 10.7 },
            isAccessibleForFree: true,
          },
          availableLanguage: ['nb'],
        },
        {
          '@type': 'ServiceChannel',
          servicePhone: {
            '@type': 'ContactPoint',
            telephone: '116117',
            areaServed: { '@type': 'Country', name: 'NO' },
          },
        },
        { '@type': 'ServiceChannel', serviceUrl: 'mailto:post@example.org' },
      ],
      additionalProperty: [
        {
          '@type': 'PropertyValue',
          propertyID: 'access.residenceStatus',
          value: 'not-asked',
          description: 'De spør ikke.',
          valueReference: [
            { '@type': 'PropertyValue', propertyID: 'basis', value: 'stated' },
            { '@type': 'PropertyValue', propertyID: 'evidenceOn', value: '2025-12-01' },
            { '@type': 'PropertyValue', propertyID: 'source', value: 'https://example.org/a' },
          ],
        },
        {
          '@type': 'PropertyValue',
          propertyID: 'access.cost',
          value: 'free',
          valueReference: [
            { '@type': 'PropertyValue', propertyID: 'basis', value: 'stated' },
            { '@type': 'PropertyValue', propertyID: 'evidenceOn', value: '2025-12-01' },
            { '@type': 'PropertyValue', propertyID: 'source', value: 'https://example.org/a' },
          ],
        },
      ],
      serviceDirectory: expect.objectContaining({ id: 'havna' }) as unknown,
    });
    // The words say these, so that they are not written twice.
    for (const field of [
      'name',
      'summary',
      'description',
      'needs',
      'minimumAge',
      'contacts',
      'organizationIds',
    ])
      expect(node['serviceDirectory']).not.toHaveProperty(field);
  });

  test('tells the year of a page that is dated by its year alone, and makes up no day', () => {
    const service = {
      access: { residenceStatus: { value: 'not-asked', basis: 'stated', sourceIds: ['site'] } },
      sources: [
        {
          id: 'site',
          url: 'https://example.org/a',
          publishedOn: '2026',
          retrievedOn: '2026-06-01',
          supports: ['access'],
        },
      ],
    } as Partial<Service>;
    expect(JSON.stringify(nodeOf(service, { today: '2026-07-01' }))).toContain(
      '"propertyID":"evidenceOn","value":"2026"',
    );
  });

  test('is in one language when a page wants that, and comes back in all', () => {
    const service = makeService({ name: { nb: 'Havna', en: 'The Harbour' } });
    const { output } = toSchemaOrg(makeDirectory([service]), { language: 'en' });
    expect(output['@graph'].at(-1)!['name']).toBe('The Harbour');
    expect(output['@graph'][0]!['inLanguage']).toBe('en');
    expect(fromSchemaOrg(asJson(output))).toEqual({ output: asJson(makeDirectory([service])), losses: [] });
  });

  const source = {
    id: 'site',
    url: 'https://example.org/a',
    retrievedOn: '2025-12-01',
    supports: ['access'],
  };

  test('promises nothing that is limited, unknown, law alone, without evidence or too old', () => {
    const free = (more: object, today = '2026-01-01', location: Partial<Location> = {}) => {
      const cost = { value: 'free', basis: 'stated', sourceIds: ['site'], ...more };
      const service = {
        access: { residenceStatus: 'unconfirmed', cost },
        locations: [makeLocation(location)],
        sources: [source],
      } as Partial<Service>;
      return JSON.stringify(nodeOf(service, { today })['availableChannel']).includes('isAccessibleForFree');
    };
    expect(free({})).toBe(true);
    expect(free({ basis: 'rule' })).toBe(false);
    expect(free({ note: 'Ikke legen.' })).toBe(false);
    expect(free({ value: 'unconfirmed', basis: undefined })).toBe(false);
    expect(free({ sourceIds: undefined })).toBe(false);
    expect(free({}, '2026-12-02')).toBe(false);
    // A town costs nothing or something to nobody.
    const town = {
      address: { locality: 'Fjellby' },
      position: { latitude: 59, longitude: 10, precision: 'locality' },
    } as const;
    expect(free({}, '2026-01-01', town)).toBe(false);
  });

  test('has its promises in our codes only while their evidence counts', () => {
    const service = {
      access: {
        residenceStatus: { value: 'not-asked', basis: 'stated', sourceIds: ['site'] },
        entry: ['walk-in'],
      },
      sources: [source],
    } as Partial<Service>;
    expect(nodeOf(service)['additionalProperty']).toMatchObject([{ value: 'not-asked' }]);
    expect(nodeOf(service, { today: '2026-12-02' })).not.toHaveProperty('additionalProperty');
  });

  test.each(['entrance', 'building', 'street', 'postcode', 'locality'] as const)(
    'has a point only when it is one of the house: %s',
    (precision) => {
      const locations = [
        makeLocation({ position: { latitude: 59, longitude: 10, precision }, name: 'Huset' }),
      ];
      const text = JSON.stringify(nodeOf({ locations })['availableChannel']);
      expect(text.includes('GeoCoordinates')).toBe(precision === 'entrance' || precision === 'building');
    },
  );

  test.each(['confidential', 'Confidential'])(
    'tells nothing of where a place is that is %s',
    (visibility) => {
      const secret = {
        ...makeLocation({ address: { street: 'Hemmelig gate 1', locality: 'Hemmeligby' }, area: 'Hemmelig' }),
        visibility,
      } as Location;
      const { output } = convert({ locations: [secret] });
      expect(JSON.stringify(output)).not.toMatch(/Hemmelig|59\.9/);
    },
  );

  test('that is closed has no hours and no ways to it in words', () => {
    const service: Partial<Service> = {
      status: 'temporarily-closed',
      openingHours: { always: true },
      locations: [makeLocation()],
    };
    const { losses } = convert(service);
    expect(nodeOf(service)).not.toHaveProperty('hoursAvailable');
    expect(nodeOf(service)).not.toHaveProperty('availableChannel');
    expect(losses).toEqual([{ path: '/services/0/openingHours', reason: 'schema-org/hours-closed' }]);
  });

  test('has no hours that are too old, when it is told the day, and they come back', () => {
    const service: Partial<Service> = {
      openingHours: { always: true },
      verification: { method: 'phone', confidence: 'high', lastVerifiedOn: '2026-01-01' },
    };
    expect(nodeOf(service, { today: '2026-06-30' })).toHaveProperty('hoursAvailable');
    const { output, losses } = convert(service, { today: '2026-07-02' });
    expect(output['@graph'].at(-1)).not.toHaveProperty('hoursAvailable');
    expect(losses).toEqual([{ path: '/services/0/openingHours', reason: 'schema-org/hours-stale' }]);
    expect(fromSchemaOrg(asJson(output)).output.services[0]).toMatchObject({
      openingHours: { always: true },
    });
  });
});

test('the table of fields leaves out none', () => {
  expect(gapsOf(SCHEMA_ORG_FIELDS)).toEqual({ missing: [], unknown: [] });
});

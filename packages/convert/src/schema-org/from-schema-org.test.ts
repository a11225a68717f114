import { organizationSchema, serviceSchema } from '@service-directory/schema/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDirectory } from '../../../schema/test/arbitraries/index.ts';
import { fromSchemaOrg } from './from-schema-org.ts';
import { business, hours } from './testing/business.ts';
import { SCHEMA_ORG_LOSSES } from './losses.ts';
import { toSchemaOrg } from './to-schema-org.ts';

const options = {
  country: 'NO',
  language: 'nb',
  today: '2026-11-27',
  sourceUrl: 'https://example.org/om-oss',
};
describe('a business of a web page', () => {
  test('becomes an organisation and an unconfirmed record at its place', () => {
    const { output, losses } = fromSchemaOrg(
      {
        '@context': 'https://schema.org',
        '@type': ['Dentist'],
        '@id': 'https://example.org/',
        name: 'Tannlegevakta',
        description: 'Hjelp når det haster.',
        url: 'https://example.org/',
        telephone: '22 99 00 00',
        email: 'mailto:post@example.org',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Oppdiktet gate 1',
          addressLocality: 'Fjellby',
          postalCode: '0000',
          addressCountry: { '@type': 'Country', name: 'NO' },
        },
        geo: { '@type': 'GeoCoordinates', latitude: '59.9', longitude: 10.7 },
        openingHoursSpecification: [
          hours(['Monday', 'https://schema.org/Tuesday', 'http://schema.org/Wednesday'], '09:00', '17:00:00'),
          hours('Saturday', '18:00', '02:00'),
          hours('Sunday', '00:00', '00:00'),
          hours('PublicHolidays', '00:00', '00:00'),
        ],
        specialOpeningHoursSpecification: {
          '@type': 'OpeningHoursSpecification',
          opens: '00:00',
          closes: '00:00',
          validFrom: '2026-12-24',
          validThrough: '2027-01-01T23:59',
        },
        contactPoint: {
          '@type': 'ContactPoint',
          telephone: '+4780012345',
          contactType: 'Timebestilling',
          contactOption: 'TollFree',
          availableLanguage: ['English', { '@type': 'Language', name: 'Polish', alternateName: 'pl' }],
        },
        amenityFeature: {
          '@type': 'LocationFeatureSpecification',
          name: 'Wheelchair accessible',
          value: true,
        },
      },
      options,
    );
    expect(losses).toEqual([]);
    expect(output.organizations.map((one) => organizationSchema.parse(one))).toEqual([
      { id: 'tannlegevakta', name: 'Tannlegevakta', url: 'https://example.org/' },
    ]);
    expect(serviceSchema.parse(output.services[0])).toEqual({
      id: 'tannlegevakta',
      organizationIds: ['tannlegevakta'],
      name: 'Tannlegevakta',
      summary: 'Hjelp når det haster.',
      needs: ['dental'],
      access: { residenceStatus: 'unconfirmed' },
      locations: [
        {
          id: 'place',
          visibility: 'public',
          address: { street: 'Oppdiktet gate 1', locality: 'Fjellby', postalCode: '0000', country: 'NO' },
          position: { latitude: 59.9, longitude: 10.7, precision: 'building' },
          accessibility: { wheelchair: 'yes' },
        },
      ],
      contacts: [
        { channel: 'phone', value: '+4722990000', printed: '22 99 00 00' },
        { channel: 'email', value: 'post@example.org' },
        { channel: 'web', value: 'https://example.org/' },
        {
          channel: 'phone',
          value: '+4780012345',
          purpose: 'Timebestilling',
          languages: ['en', 'pl'],
          cost: 'free',
        },
      ],
      openingHours: {
        periods: [
          { days: ['mo', 'tu', 'we'], opens: '09:00', closes: '17:00' },
          { days: ['sa'], opens: '18:00', closes: '02:00' },
        ],
        publicHolidays: 'closed',
        exceptions: [{ from: '2026-12-24', through: '2027-01-01', closed: true }],
      },
      sources: [
        {
          id: 'page',
          url: 'https://example.org/om-oss',
          retrievedOn: '2026-11-27',
          supports: ['organizationIds', 'name', 'summary', 'needs', 'locations', 'contacts', 'openingHours'],
        },
      ],
      verification: { method: 'second-hand', confidence: 'low' },
    });
  });

  test('promises nothing by what it says of cost', () => {
    const { output, losses } = fromSchemaOrg(business({ isAccessibleForFree: true, priceRange: '$' }));
    expect(output.services[0]!['access']).toEqual({ residenceStatus: 'unconfirmed' });
    expect(losses).toEqual([
      { path: '/isAccessibleForFree', reason: 'schema-org/no-promise' },
      { path: '/priceRange', reason: 'schema-org/no-promise' },
    ]);
  });

  test('tells each property that no field answers to', () => {
    const { losses } = fromSchemaOrg(
      business({ image: 'https://a.no/b.jpg', sameAs: ['https://a.no/'], faxNumber: '1' }),
    );
    expect(losses.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      '/image schema-org/unread-property',
      '/sameAs schema-org/unread-property',
      '/faxNumber schema-org/unread-property',
    ]);
  });
});

describe('a document', () => {
  test('may be a graph, a list or nested, with names that refer to each other and addresses before names', () => {
    const { output, losses } = fromSchemaOrg([
      {
        '@context': { s: 'http://schema.org/' },
        '@graph': [
          { '@type': 's:Organization', '@id': '#org', 's:name': { '@value': 'Foreningen' } },
          {
            '@type': ['https://schema.org/Service'],
            'https://schema.org/name': [{ '@value': 'Kafeen', '@language': 'NB' }],
            's:provider': { '@id': '#org' },
            'schema:availableChannel': {
              '@type': 's:ServiceChannel',
              's:serviceLocation': { '@id': '#place' },
            },
          },
          { '@type': 's:Place', '@id': '#place', 's:address': { 's:streetAddress': 'Oppdiktet gate 2' } },
        ],
      },
      {
        '@context': 'https://schema.org',
        '@type': 'Organization',
        name: 'Sykehuset',
        department: [{ '@type': 'MedicalClinic', name: 'Legevakta', telephone: '+4722990001' }],
      },
    ]);
    expect(losses).toEqual([]);
    expect(output.organizations.map(({ name }) => name)).toEqual(['Foreningen', 'Sykehuset', 'Legevakta']);
    expect(output.services).toMatchObject([
      { id: 'legevakta', organizationIds: ['legevakta'], contacts: [{ value: '+4722990001' }] },
      {
        id: 'kafeen',
        organizationIds: ['foreningen'],
        name: { nb: 'Kafeen' },
        locations: [{ address: { street: 'Oppdiktet gate 2' } }],
      },
    ]);
  });

  test('may be a web page, of which the scripts with JSON-LD are read', () => {
    // The small letter of İ is longer.
    const page = `<!doctype html><title>İİİ</title><script>let a = "<script";</script>
      <script type="application/ld+json">{oops</script>
      <SCRIPT nonce=1 type='application/ld+json; charset=utf-8'>${JSON.stringify(business({ image: 'x' }))}</SCRIPT>
      <script type=application/ld+json>{"@type":"Person","name":"Kari Nordmann"}</script>`;
    const { output, losses } = fromSchemaOrg(page);
    expect(output.services).toMatchObject([{ name: 'Tannlegevakta' }]);
    expect(losses).toEqual([
      { path: 'script 1', reason: 'schema-org/no-json' },
      { path: 'script 2/image', reason: 'schema-org/unread-property' },
      { path: 'script 3', reason: 'schema-org/not-a-service' },
    ]);
    expect(JSON.stringify(output)).not.toContain('Nordmann');
  });

  test.each([
    ['a person', { '@type': 'Person', name: 'Kari', telephone: '+4722990000' }],
    ['an event at a place', { '@type': 'Event', name: 'Fest', location: { name: 'Huset' } }],
    ['a thing without a name', { '@type': 'LocalBusiness', telephone: '+4722990000' }],
    ['a name alone', { name: 'Noe' }],
  ])('that holds %s gives no record', (_, node) => {
    expect(fromSchemaOrg(node)).toMatchObject({
      output: { services: [], organizations: [] },
      losses: [{ path: '', reason: 'schema-org/not-a-service' }],
    });
  });

  test('does not take a person for who runs a service', () => {
    const { output, losses } = fromSchemaOrg({ '@type': 'Service', name: 'A', provider: { '@type': 'Person', name: 'Kari' } });
    expect(output.services[0]).not.toHaveProperty('organizationIds');
    expect(output.organizations).toEqual([]);
    expect(losses).toEqual([{ path: '/provider', reason: 'schema-org/unread-value' }]);
  }); // prettier-ignore
});

describe('JSON-LD that says that a place is a secret', () => {
  const geo = { '@type': 'GeoCoordinates', latitude: 59.91234, longitude: 10.75678 };
  const ngo = (more: object) => ({ '@type': 'NGO', name: 'A', geo, ...more });
  const postal = (more: object) => ({ '@type': 'PostalAddress', addressLocality: 'Skjulby', ...more });

  test.each([
    ngo({ address: 'Hemmelig adresse' }),
    ngo({ address: postal({ streetAddress: 'Hemmelig adresse' }) }),
    ngo({ address: { '@type': 'PostalAddress', name: 'Oppgis ikke', streetAddress: 'Skjulgata 3' } }),
    ngo({ address: postal({}), description: 'The address is kept secret.' }),
    ngo({ address: postal({}), visibility: 'confidental' }),
    ngo({ address: postal({}), additionalProperty: { name: 'Synlighet', value: 'hemmelig' } }),
    { '@graph': [ngo({ address: { '@id': '#a' } }), { '@id': '#a', ...postal({ streetAddress: 'Confidential' }) }] },
    { '@type': 'Service', name: 'A', description: 'Adressen er hemmelig.', availableChannel: { serviceLocation: { '@type': 'Place', geo, address: postal({}) } } },
    { '@type': 'Service', name: 'A', availableChannel: { serviceLocation: { '@type': 'Place', geo, address: postal({ streetAddress: 'Undisclosed' }) } } },
  ])('takes nothing over of where it is: %j', (document) => {
    const { output, losses } = fromSchemaOrg(document);
    expect(output.services).toMatchObject([{ locations: [{ id: 'place', visibility: 'confidential' }] }]);
    expect(JSON.stringify(output)).not.toMatch(/Skjul|59\.9/);
    expect(losses.filter(({ reason }) => reason === 'schema-org/secret-place').length).toBeGreaterThan(1);
  }); // prettier-ignore

  test('or is told on request, has its town and no point', () => {
    const address = { streetAddress: 'Oppgis ved henvendelse', addressLocality: 'Fjellby' };
    expect(fromSchemaOrg(ngo({ address })).output.services).toMatchObject([
      { locations: [{ id: 'place', visibility: 'on-request', address: { locality: 'Fjellby' } }] },
    ]);
    expect(JSON.stringify(fromSchemaOrg(ngo({ address })).output)).not.toMatch(/henvendelse|59\.9/);
  });

  test('of a department says nothing of the whole, and advice may be confidential', () => {
    const { output } = fromSchemaOrg(
      ngo({
        description: 'Confidential counselling',
        department: { '@type': 'NGO', name: 'B', geo, address: 'Hemmelig adresse' },
      }),
    );
    expect(output.services).toMatchObject([
      { name: 'A', locations: [{ visibility: 'public', position: {} }] },
      { name: 'B', locations: [{ visibility: 'confidential' }] },
    ]);
  });
});

test('a place is as secret as it is called anywhere by its name', () => {
  const place = { '@id': '#p', '@type': 'Place', address: 'Skjulgata 7, Oslo' };
  const secret = { '@id': '#p', visibility: 'confidential' };
  const service = { '@type': 'Service', name: 'A', availableChannel: { '@type': 'ServiceChannel', serviceLocation: { '@id': '#p' } } }; // prettier-ignore
  for (const graph of [
    [service, place, secret],
    [secret, place, service],
    [service, secret, place],
  ])
    expect(JSON.stringify(fromSchemaOrg({ '@graph': graph }).output)).not.toContain('Skjulgata');
});

test.each([
  [{ '@type': 'NGO', name: 'A', telephone: '+4722990000', dissolutionDate: '2020-01-01' }, 'defunct'],
  [{ '@type': 'NGO', name: 'A', telephone: '+4722990000', dissolutionDate: 'long ago' }, 'inactive'],
  [{ '@type': 'NGO', name: 'A', telephone: '+4722990000', dissolutionDate: '2030-01-01' }, undefined],
  [{ '@type': 'Service', name: 'A', provider: { '@type': 'NGO', name: 'B', dissolutionDate: '2020' } }, 'defunct'],
  [[{ '@type': 'Service', name: 'A', provider: { '@id': '#b', name: 'B' } }, { '@id': '#b', dissolutionDate: '2020' }], 'defunct'],
  [[{ '@type': 'Service', name: 'A', provider: { '@id': '#b', dissolutionDate: '2020' } }, { '@id': '#b', '@type': 'NGO', name: 'B' }], 'defunct'],
])('a service of what is dissolved is not in operation: %j', (document, status) => {
  expect(fromSchemaOrg(document, { today: '2026-11-27' }).output.services[0]?.['status']).toBe(status);
}); // prettier-ignore

test('any JSON is read without throwing, and every part of a record that it gives is allowed', () => {
  const types = ['Service', 'LocalBusiness', 'Organization', 'Place', 'Dataset', 'WebPage', 'ContactPoint', 'OpeningHoursSpecification', 'Person']; // prettier-ignore
  const names = ['name', 'address', 'geo', 'telephone', 'email', 'url', 'openingHours', 'openingHoursSpecification', 'specialOpeningHoursSpecification', 'hoursAvailable', 'availableChannel', 'serviceLocation', 'servicePhone', 'serviceUrl', 'contactPoint', 'location', 'provider', 'department', 'mainEntity', 'audience', 'areaServed', 'availableLanguage', 'identifier', 'serviceType', 'amenityFeature', 'serviceDirectory', '__proto__', '@id', '@graph', 'opens', 'closes', 'dayOfWeek', 'validFrom', 'latitude', 'longitude', 'streetAddress', 'addressCountry', 'requiredMinAge', 'description', 'visibility', 'dissolutionDate']; // prettier-ignore
  const { node } = fc.letrec<{ node: object; value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('Monday', '10:00', '2026-01-01', 'NO', 'en', '+4722990000', 'https://a.no/', '#a', '1', true, 5, null),
      fc.string(),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.record({ '@value': fc.string(), '@language': fc.constantFrom('nb', 'EN', 'x-y-z') }),
      fc.constant({ '@id': '#a' }),
      tie('node'),
    ),
    node: fc
      .tuple(
        fc.constantFrom(...types, undefined),
        fc.array(fc.tuple(fc.constantFrom(...names), tie('value')), { maxLength: 6 }),
      )
      .map(([type, entries]) => Object.fromEntries([['@type', type], ...entries]) as object),
  })); // prettier-ignore
  const mixed = fc.tuple(arbitraryDirectory, node).map(([directory, odd]) => {
    const { output } = toSchemaOrg(directory);
    return { ...output, '@graph': output['@graph'].map((one, index) => (index % 2 === 0 ? { ...one, ...odd, '@type': one['@type'] } : one)) }; // prettier-ignore
  });
  fc.assert(
    fc.property(fc.oneof(node, fc.array(node), fc.jsonValue(), fc.string(), mixed), (input) => {
      const { output, losses } = fromSchemaOrg(input, options);
      expect(losses.filter(({ reason }) => !(reason in SCHEMA_ORG_LOSSES))).toEqual([]);
      const missing = { organizationIds: ['x'], name: 'x', summary: 'x', needs: ['food'] };
      for (const service of output.services) serviceSchema.parse({ ...missing, ...service });
      for (const organization of output.organizations)
        organizationSchema.parse({ name: 'x', ...organization });
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

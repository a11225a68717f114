import { describe, expect, test } from 'vitest';
import { fromHsds } from './from-hsds.ts';
import { checkHsds } from './objects/check-hsds.ts';
import { fromHsdsTables } from './tabular/from-tables.ts';
import {
  EXAMPLE_IDS,
  exampleAtLocation,
  exampleLocation,
  exampleOrganization,
  exampleService,
  exampleServiceTree,
  exampleShapes,
  exampleTables,
} from './testing/examples.ts';
import { toHsds } from './to-hsds.ts';

const options = { country: 'GB', timeZone: 'Europe/London', language: 'en', today: '2026-06-01' };
const expected = fromHsds(exampleServiceTree, options).output.services[0];

describe('HSDS of others', () => {
  test.each(Object.keys(exampleShapes))('is read as %s', (shape) => {
    const { output } = fromHsds(exampleShapes[shape], options);
    expect(output.organizations).toMatchObject([{ id: EXAMPLE_IDS.organization, name: 'Harbour Trust' }]);
    expect(output.services).toEqual([expected]);
  });

  test('is read as tables, also as lists of rows in JSON', () => {
    expect(fromHsdsTables(exampleTables, options).output.services).toEqual([expected]);
    const json = {
      'services.csv': [{ ...exampleService, phones: undefined, schedules: undefined }],
      'phones.csv': [{ ...exampleService.phones[0], service_id: EXAMPLE_IDS.service }],
    };
    expect(fromHsds(json, options).output.services).toMatchObject([
      { contacts: [{}, {}, { value: '+442079460000' }] },
    ]);
  });

  test('helps with what its terms of Open Eligibility mean, and keeps the terms', () => {
    const term = (more: object) => ({
      id: EXAMPLE_IDS.service,
      taxonomy_term: { id: 'x', name: 'x', ...more },
    });
    const attributes = [
      term({ code: '1158', name: 'Clothing', taxonomy: 'Open Eligibility' }),
      term({ name: 'Clothing', taxonomy_detail: { id: 't', name: 'OpenEligibility Taxonomy' } }),
      // More than any need of ours, and a word of another taxonomy.
      term({ code: '1212', taxonomy: 'Open Eligibility' }),
      term({ name: 'Clothing', taxonomy: 'Shops' }),
    ];
    const [service] = fromHsds({ ...exampleServiceTree, attributes }, options).output.services;
    expect(service?.['needs']).toEqual(['clothing']);
    expect(JSON.stringify(service?.['extensions'])).toContain('1158');
  });

  test.each([
    ['without an id', undefined, 'harbour-trust'],
    ['with a number for an id', 12, '12'],
    ['with an id of which no text can be made', { toString: null }, 'harbour-trust'],
  ])('an organization %s is the one that its service names', (_what, id, expectedId) => {
    const organization = { id, name: 'Harbour Trust', description: 'Helps seafarers.' };
    const tree = { ...exampleServiceTree, organization_id: undefined, organization };
    const { organizations, services } = fromHsds(tree, options).output;
    expect(organizations).toMatchObject([{ id: expectedId }]);
    expect(services).toMatchObject([{ organizationIds: [expectedId] }]);
  });

  test('keeps its identifiers, texts and numbers', () => {
    expect(expected).toMatchObject({
      id: EXAMPLE_IDS.service,
      organizationIds: [EXAMPLE_IDS.organization],
      name: 'Advice for seafarers',
      summary: 'Advice about work and pay.',
      description: 'We see everyone.',
      minimumAge: 16,
      languages: [{ code: 'ur' }],
      contacts: [
        { channel: 'web', value: 'https://harbour.example/advice' },
        { channel: 'email', value: 'advice@harbour.example' },
        { channel: 'phone', value: '+442079460000', printed: '020 7946 0000 ext. 4', purpose: 'Reception' },
      ],
      locations: [
        {
          id: EXAMPLE_IDS.location,
          visibility: 'public',
          address: {
            street: '1 Invented Street',
            postalCode: 'ZZ1 1ZZ',
            locality: 'Harbourton',
            region: 'Kent',
            country: 'GB',
          },
          position: { latitude: 51.5, longitude: -0.1, precision: 'street' },
          accessibility: { wheelchair: 'unconfirmed', note: 'One step.' },
          directions: 'Bus 7.',
        },
      ],
      openingHours: {
        periods: [{ days: ['mo', 'we'], opens: '09:00', closes: '12:30', validFrom: '2026-01-01' }],
      },
    });
  });

  test('makes no promise: its words about conditions are words, and the record is second-hand', () => {
    expect(expected?.['access']).toEqual({
      residenceStatus: 'unconfirmed',
      cost: { value: 'unconfirmed', note: 'Free of charge.' },
      identification: { value: 'unconfirmed', note: 'A letter from your ship.' },
      eligibility: 'Seafarers and their families.\n\nJust come.',
    });
    expect(expected).toMatchObject({
      needs: [],
      sources: [],
      verification: { method: 'second-hand', confidence: 'low', lastVerifiedOn: '2026-05-01' },
    });
  });

  test('comes out of HSDS again as it was, but for what is told', () => {
    const { output, losses } = fromHsds(exampleServiceTree, options);
    expect(losses).toEqual([{ path: '/metadata', reason: 'hsds/metadata' }]);
    const [service] = toHsds(output as never, { today: options.today, shape: 'services' }).output;
    expect(checkHsds('service', service)).toEqual([]);
    const {
      metadata: _metadata,
      maximum_age: _age,
      contacts: _contacts,
      minimum_age: _minimum,
      ...kept
    } = exampleServiceTree;
    expect(service).toMatchObject({
      ...kept,
      minimum_age: 16,
      phones: [{ ...kept.phones[0], number: '+442079460000' }],
      languages: [{ ...kept.languages[0], code: 'ur' }],
      service_at_locations: [
        {
          ...exampleAtLocation,
          location: {
            ...exampleLocation,
            addresses: [{ ...exampleLocation.addresses[0], address_2: undefined }].map(
              ({ address_2: _second, ...address }) => address,
            ),
            accessibility: [{ id: EXAMPLE_IDS.other, details: 'One step.' }],
          },
        },
      ],
    });
    expect(fromHsds(service).output.services).toEqual(output.services);
  });

  test('keeps properties of others, wherever they stand in the service', () => {
    const tree = {
      ...exampleServiceTree,
      accreditations: 'ISO',
      my_own: { a: [1] },
      funding: [{ id: EXAMPLE_IDS.other, source: 'Gifts' }],
    };
    const { output } = fromHsds(tree, options);
    expect(output.services[0]?.['extensions']).toMatchObject({
      'hsds:accreditations': 'ISO',
      'hsds:my_own': { a: [1] },
    });
    expect(toHsds(output as never, { shape: 'services' }).output[0]).toMatchObject({
      accreditations: 'ISO',
      my_own: { a: [1] },
      funding: [{ source: 'Gifts' }],
      organization: { legal_status: 'Registered charity' },
    });
  });

  test('takes no names of people', () => {
    const contacts = [
      { id: EXAMPLE_IDS.other, name: 'Ann Persona', title: 'Manager', email: 'office@harbour.example' },
    ];
    const { output, losses } = fromHsds(
      { ...exampleServiceTree, contacts, assurer_email: 'ann@harbour.example' },
      options,
    );
    expect(JSON.stringify(output)).not.toMatch(/Ann|ann@/);
    expect(output.services[0]?.['contacts']).toContainEqual({
      channel: 'email',
      value: 'office@harbour.example',
      label: 'Manager',
    });
    expect(losses).toContainEqual({ path: '/contacts/0/name', reason: 'hsds/person' });
    expect(losses).toContainEqual({ path: '/assurer_email', reason: 'hsds/person' });
  });

  test('that names one line in two places gives it once, and tells what the second says more', () => {
    const contacts = [
      {
        title: 'Manager',
        email: 'advice@harbour.example',
        phones: [{ number: '020 7946 0000', extension: 4, type: 'voice', description: 'Reception' }],
      },
    ];
    const { output, losses } = fromHsds({ ...exampleServiceTree, contacts }, options);
    expect(output.services[0]?.['contacts']).toEqual(expected?.['contacts']);
    expect(losses.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      '/contacts/0 hsds/two-versions',
      '/metadata hsds/metadata',
    ]);
  });

  test('that only holds lists is no organization', () => {
    const { output } = fromHsds(
      { organizations: [exampleOrganization], services: [exampleServiceTree] },
      options,
    );
    expect(output.organizations).toHaveLength(1);
    expect(output.services).toHaveLength(1);
    expect(fromHsds({ services: [exampleServiceTree] }, options).output.organizations).toMatchObject([
      { name: exampleOrganization.name },
    ]);
  });

  test('that calls a place confidential leaves no trace of where it is', () => {
    const secret = { ...exampleLocation, name: 'Confidential location' };
    const { output, losses } = fromHsds(
      { ...exampleServiceTree, service_at_locations: [{ id: EXAMPLE_IDS.atLocation, location: secret }] },
      options,
    );
    expect(JSON.stringify(output)).not.toMatch(/Invented|Harbourton|51\.5|ZZ1|Bus 7|harbour.example\/house/);
    expect(output.services[0]?.['locations']).toMatchObject([{ visibility: 'confidential' }]);
    expect(losses.map(({ reason }) => reason)).toContain('hsds/secret-place');
  });

  const [houseAddress] = exampleLocation.addresses;
  test.each([
    [{}, { addresses: [{ ...houseAddress, address_1: 'Hemmeleg adresse' }] }],
    [{}, { addresses: [{ ...houseAddress, address_1: 'Oppgis ikke' }] }],
    [{}, { addresses: [{ ...houseAddress, address_1: 'Location not public' }] }],
    [{}, { addresses: [{ ...houseAddress, attention: 'Hemmelig adresse - ikke publiser' }] }],
    [{}, { description: 'Adressa blir ikkje oppgitt.' }],
    [{}, { confidential: true }],
    [{ description: 'A house for women.\n\nLocation is confidential.' }, {}],
    [{ visibility: 'hemmlig' }, {}],
  ])('that says in any words (%j, %j) that a place is secret leaves no trace of it', (service, place) => {
    const location = { ...exampleLocation, ...place };
    const { output, losses } = fromHsds(
      { ...exampleServiceTree, ...service, service_at_locations: [{ location }] },
      options,
    );
    expect(JSON.stringify(output)).not.toMatch(/Invented|Harbourton|51\.5|ZZ1|Bus 7|harbour.example\/house/);
    expect(output.services[0]?.['locations']).toMatchObject([{ visibility: 'confidential' }]);
    expect(losses.map(({ reason }) => reason)).toContain('hsds/secret-place');
  });

  const OTHER_SERVICE = { ...exampleServiceTree, id: EXAMPLE_IDS.other, name: 'Counselling' };
  const { id: _id, ...withoutId } = exampleLocation;
  test.each<[string, object, object, object]>([
    ['by its id', {}, { ...exampleLocation, confidential: true }, { id: exampleLocation.id, ...withoutId }],
    ['by its street', {}, { ...withoutId, confidential: true }, { ...withoutId, latitude: undefined }],
    ['by its point', {}, { ...withoutId, confidential: true }, { ...withoutId, addresses: [] }],
    ['by the words of one service', { description: 'Address is confidential.' }, exampleLocation, exampleLocation],
    ['by the words of its organization', { organization: { ...exampleOrganization, description: 'Our address is confidential.' } }, exampleLocation, exampleLocation],
  ])('that names a place as secret once keeps it so in every other service: %s', (_, service, place, same) => {
    const { output, losses } = fromHsds(
      [
        { ...exampleServiceTree, ...service, service_at_locations: [{ location: place }] },
        { ...OTHER_SERVICE, service_at_locations: [{ location: same }] },
      ],
      options,
    );
    expect(output.services.map(({ locations }) => locations)).toMatchObject([
      [{ visibility: 'confidential' }],
      [{ visibility: 'confidential' }],
    ]);
    expect(JSON.stringify(output)).not.toMatch(/Invented|51\.5|ZZ1|Bus 7/);
    expect(losses.filter(({ reason }) => reason === 'hsds/secret-place').length).toBeGreaterThan(1);
  }); // prettier-ignore

  test('that has one secret place shows the others', () => {
    const open = { ...withoutId, name: 'The office', latitude: 51.6, addresses: [{ ...houseAddress, address_1: '9 Open Street' }] }; // prettier-ignore
    const { output } = fromHsds(
      [
        { ...exampleServiceTree, service_at_locations: [{ location: { ...withoutId, confidential: true } }] },
        { ...OTHER_SERVICE, service_at_locations: [{ location: open }] },
      ],
      options,
    );
    expect(output.services[1]?.['locations']).toMatchObject([
      { visibility: 'public', address: { street: '9 Open Street' } },
    ]);
  });

  test('that has a secret place among those of its organization leaves no trace of it there either', () => {
    const secret = { ...exampleLocation, name: 'Undisclosed' };
    const { name: _name, ...bare } = exampleLocation;
    const organization = {
      ...exampleOrganization,
      locations: [bare, { ...bare, id: EXAMPLE_IDS.other, name: 'The office' }],
    };
    const tree = {
      ...exampleServiceTree,
      organization,
      service_at_locations: [{ location: secret }],
      old_places: { main: secret },
    };
    const { output, losses } = fromHsds(tree, options);
    expect(output.services[0]?.['extensions']).toMatchObject({
      'hsds:organization': { locations: [{ name: 'The office' }] },
      'hsds:old_places': {},
    });
    expect(JSON.stringify(output.services[0]?.['extensions'])).not.toContain(EXAMPLE_IDS.location);
    expect(losses.filter(({ reason }) => reason === 'hsds/secret-place').length).toBeGreaterThan(2);
  });

  test('that gives confidential advice at a place is not taken for secret', () => {
    const location = { ...exampleLocation, description: 'Free and confidential advice.' };
    expect(
      fromHsds({ ...exampleServiceTree, service_at_locations: [{ location }] }, options).output.services[0],
    ).toMatchObject({
      locations: [{ visibility: 'public', address: { street: '1 Invented Street' } }],
    });
  });

  test.each([
    ['active', 'active'],
    ['Temporarily closed', 'temporarily-closed'],
    ['Closed', 'inactive'],
    ['permanently closed', 'defunct'],
  ])('with the status %s is %s', (status, expected) => {
    const { output, losses } = fromHsds({ ...exampleServiceTree, status }, options);
    expect(output.services[0]?.['status']).toBe(expected);
    expect(losses.map(({ reason }) => reason)).not.toContain('hsds/no-such-status');
  });

  test('with a status that nobody understands is not in operation, and that is told', () => {
    const { output, losses } = fromHsds({ ...exampleServiceTree, status: 'closing down' }, options);
    expect(output.services[0]?.['status']).toBe('inactive');
    expect(losses).toContainEqual({ path: '/status', reason: 'hsds/no-such-status' });
  });

  test('takes a postal address for no door, and a point that does not exist for none', () => {
    const [address] = exampleLocation.addresses;
    const location = {
      ...exampleLocation,
      latitude: 100,
      addresses: [{ ...address, address_type: 'postal' }],
    };
    const { output, losses } = fromHsds(
      { ...exampleServiceTree, service_at_locations: [{ location }] },
      options,
    );
    const [place] = output.services[0]?.['locations'] as object[];
    expect(place).not.toHaveProperty('address');
    expect(place).not.toHaveProperty('position');
    expect(losses.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['hsds/postal-address', 'hsds/no-such-point']),
    );
  });

  test('with values of other types is read as far as it can be, and the rest is told', () => {
    const odd = {
      ...exampleServiceTree,
      name: 7,
      minimum_age: 'many',
      status: 'closing down',
      phones: 'none',
      languages: [null, 'en', { name: 'Klingon' }],
    };
    const { output, losses } = fromHsds(odd, options);
    expect(output.services).toMatchObject([{ id: EXAMPLE_IDS.service, name: '7' }]);
    expect(losses.map(({ path, reason }) => `${path} ${reason}`)).toEqual(
      expect.arrayContaining([
        '/minimum_age hsds/wrong-type',
        '/status hsds/no-such-status',
        '/phones hsds/wrong-type',
        '/languages/1 hsds/wrong-type',
        '/languages/2 hsds/language-not-understood',
      ]),
    );
  });

  test('with an id that is no UUID gets one that we can have, and that is told', () => {
    const { output, losses } = fromHsds({ ...exampleService, id: 'Service No. 1' }, options);
    expect(output.services[0]?.['id']).toBe('service-no-1');
    expect(losses).toContainEqual({ path: '/id', reason: 'hsds/id-rewritten' });
  });

  test('that stands twice is read once, and a contradiction is told', () => {
    const { output, losses } = fromHsds(
      [exampleServiceTree, { ...exampleServiceTree, name: 'Another name' }],
      options,
    );
    expect(output.services).toHaveLength(1);
    expect(losses).toContainEqual({ path: '/1', reason: 'hsds/two-versions' });
  });

  test.each([
    [exampleLocation, 'hsds/alone-location'],
    [{ id: EXAMPLE_IDS.other, name: 'a', description: 'b', version: '1' }, 'hsds/alone-taxonomy'],
    [{ id: EXAMPLE_IDS.other, name: 'a', description: 'b', taxonomy: 'c' }, 'hsds/alone-taxonomy-term'],
    [
      { version: '3.1', profile: 'https://example.org/', openapi_url: 'https://example.org/' },
      'hsds/alone-api',
    ],
    ['text', 'hsds/no-record'],
    [null, 'hsds/no-record'],
  ])('that says nothing of a service is told', (input, reason) => {
    expect(fromHsds(input, options)).toMatchObject({
      output: { services: [], organizations: [] },
      losses: [{ path: '', reason }],
    });
  });

  test('of organizations alone gives organizations, and tells what they have no place for', () => {
    const { output, losses } = fromHsds({ contents: [exampleOrganization] }, options);
    expect(output.organizations).toMatchObject([{ id: EXAMPLE_IDS.organization }]);
    expect(losses).toEqual([{ path: '/contents/0/legal_status', reason: 'hsds/no-place' }]);
  });

  test('names row and column in tables', () => {
    const files = {
      ...exampleTables,
      'phones.csv': `id,service_id,number\n${EXAMPLE_IDS.phone},${EXAMPLE_IDS.service},ring\nx,gone,1\n`,
      'more.csv': 'a',
    };
    const { losses } = fromHsdsTables(files, options);
    expect(losses).toEqual([
      { path: '/more.csv', reason: 'hsds/unknown-table' },
      { path: '/phones.csv/2', reason: 'hsds/no-parent' },
      { path: '/phones.csv/1/number', reason: 'hsds/number-not-understood' },
      { path: '/services.csv/1/metadata', reason: 'hsds/metadata' },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { fromHsds } from './from-hsds.ts';
import { EXTENSION } from './namespace.ts';
import { UUID } from './objects/formats.ts';
import { comingBack } from './testing/expected.ts';
import { directoryWith, fullService } from './testing/full-service.ts';
import { toHsds } from './to-hsds.ts';

const directory = directoryWith(fullService);
const page = toHsds(directory).output;
const [service] = page.contents;

/** All values of a property, anywhere. */
const valuesOf = (value: unknown, property: string): unknown[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [
        ...(key === property ? [inner as unknown] : []),
        ...valuesOf(inner, property),
      ]);

describe('A service in HSDS', () => {
  test('says natively what HSDS has a property for', () => {
    expect(service).toMatchObject({
      name: 'Havna helse',
      description: 'Gratis test.\n\nEn sykepleier og en lege.',
      status: 'temporarily closed',
      alert: 'Ny inngang.',
      url: 'https://example.org/havna',
      email: 'havna@example.org',
      assured_date: '2026-09-01',
      phones: [
        {
          number: '+4710000001',
          type: 'voice',
          description: 'Vakt',
          languages: [{ code: 'en', name: 'English' }],
        },
        { number: '+4710000002', description: 'WhatsApp' },
      ],
      service_areas: [{ name: 'Fjellby' }],
      organization: {
        name: 'Stiftelsen Havna',
        organization_identifiers: [{ identifier_scheme: 'NO-BRC', identifier: '999999999' }],
      },
      service_at_locations: [
        {
          location: {
            location_type: 'physical',
            latitude: 59.9127,
            longitude: 10.7461,
            transportation: 'Ring på den blå døra.',
            addresses: [
              {
                address_1: 'Oppdiktet gate 12',
                postal_code: '0000',
                city: 'Fjellby',
                state_province: '',
                country: 'NO',
              },
            ],
          },
        },
        { location: { location_type: 'physical' } },
        { location: { name: 'Torget', latitude: 59.9, longitude: 10.7 } },
      ],
    });
  });

  test('says its conditions in words, with what they rest on and their limits', () => {
    expect(service).toMatchObject({
      eligibility_description: [
        'Du må være edru.',
        'Folk som selger sex: Mest for denne gruppen.',
        'Spør ikke om opphold (sier tjenesten selv). Gjelder alle.',
        'Du må vise pass eller offentlig ID (sier andre).',
      ].join('\n'),
      fees_description: 'Gratis (sier tjenesten selv).',
      application_process: expect.stringContaining('Kom uten avtale.') as unknown,
      required_documents: [{ document: 'Du må vise pass eller offentlig ID' }],
      cost_options: [{ amount: 0 }],
    });
  });

  test('says its conditions as codes of our taxonomies, with the evidence beside them', () => {
    const attributes = service?.['attributes'] as { taxonomy_term: { code: string }; value?: string }[];
    expect(attributes.map(({ taxonomy_term: { code } }) => code)).toEqual([
      'needs.sexual-health-testing',
      'needs.example:sauna',
      'audience.people-who-sell-sex',
      'residenceStatus.not-asked',
      'identification.official-document',
      'cost.free',
      'entry.walk-in',
      'entry.queue-ticket',
      'canAskFor.interpreter',
    ]);
    expect(attributes[2]).toMatchObject({ value: 'mainly' });
    expect(attributes[3]).toMatchObject({
      [EXTENSION]: { basis: 'stated', note: 'Gjelder alle.', sourceIds: ['site'] },
    });
    expect(attributes[1]).toMatchObject({
      taxonomy_term: { name: 'Badstue', parent_id: expect.stringMatching(UUID) as unknown },
    });
  });

  test('lists no language that needs an interpreter, since HSDS promises that it is spoken', () => {
    expect(service?.['languages']).toMatchObject([{ code: 'nb' }]);
    expect(service?.['interpretation_services']).toContain('ro');
  });

  test('has nothing in its extension that HSDS can say', () => {
    const { fields } = service?.[EXTENSION] as { fields: object };
    expect(Object.keys(fields).sort()).toEqual(
      [
        'id',
        'name',
        'summary',
        'alert',
        'languages',
        'serviceArea',
        'notOffered',
        'sources',
        'verification',
        'access',
        'extensions',
      ].sort(),
    );
    expect(fields).toMatchObject({
      alert: { from: '2026-09-15' },
      verification: { method: 'phone', confidence: 'high' },
    });
  });

  test('has UUIDs that are the same each time, and others in another directory', () => {
    const ids = valuesOf(page.contents, 'id').filter((id) => id !== 'house' && typeof id === 'string');
    expect(ids.filter((id) => UUID.test(String(id))).length).toBeGreaterThan(40);
    expect(toHsds(directory).output).toEqual(page);
    const [other] = toHsds({ ...directory, id: 'another' }).output.contents;
    expect(other?.id).not.toBe(service?.id);
  });

  test('keeps an id that is a UUID', () => {
    const id = '6f1c1a52-1a2f-4a5e-9d5f-0c54a6d3a002';
    expect(toHsds(directoryWith({ ...fullService, id })).output.contents[0]?.id).toBe(id);
  });

  test('has no change log', () => {
    expect(valuesOf(page, 'metadata')).toEqual([]);
  });

  test('can be read alone, without the page that it came on', () => {
    expect(fromHsds(service).output).toMatchObject({
      id: 'example',
      country: 'NO',
      timeZone: 'Europe/Oslo',
      languages: ['nb', 'en'],
      codes: directory.codes,
      services: comingBack(directory).services,
    });
  });
});

describe('A directory in HSDS', () => {
  test('has organizations that no service names first in the extension of the page', () => {
    const { organizations } = page[EXTENSION] as { organizations: { name: string }[] };
    expect(organizations.map(({ name }) => name)).toEqual(['Fjellby kommune', 'Uten tjenester']);
  });

  test('comes back from organizations with their services', () => {
    const { output } = toHsds(directory, { shape: 'organizations' });
    expect(output).toMatchObject([
      { name: 'Stiftelsen Havna', services: [{ name: 'Havna helse' }] },
      { name: 'Fjellby kommune' },
      {},
    ]);
    expect(fromHsds(output).output).toEqual(comingBack(directory));
  });

  test('without any record cannot travel as an array, and that is told', () => {
    const empty = { ...directory, organizations: [], services: [] };
    expect(toHsds(empty, { shape: 'services' })).toEqual({
      output: [],
      losses: [{ path: '', reason: 'hsds/no-record-for-head' }],
    });
  });

  test('leaves out a record that is none, and tells it', () => {
    const { output, losses } = toHsds({
      ...directory,
      services: [null, fullService, { id: 'x', access: 5, locations: 7 }],
    } as never);
    expect(output.contents.map(({ name }) => name)).toContain('Havna helse');
    expect(losses).toContainEqual({ path: '/services/0', reason: 'hsds/not-written' });
  });
});

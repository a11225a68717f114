import type { Location, Service } from '@service-directory/schema';
import { describe, expect, test } from 'vitest';
import { gapsOf } from '../draft/testing/all-fields.ts';
import { makeDirectory, makeLocation, makeService } from '../draft/testing/make.ts';
import { OSM_FIELDS } from './field-map.ts';
import { fromOsm } from './from-osm.ts';
import { toOsm } from './to-osm.ts';

const convert = (service: Partial<Service>, location: Partial<Location> = {}, today?: string) =>
  toOsm(
    makeDirectory([makeService({ locations: [makeLocation(location)], ...service })]),
    today === undefined ? {} : { today },
  );
const tagsOf = (...given: Parameters<typeof convert>) => convert(...given).output.elements[0]?.tags;
const reasonsOf = ({ losses }: { losses: { path: string; reason: string }[] }, path: string) =>
  losses.filter((loss) => loss.path === path).map(({ reason }) => reason);

describe('a service on the map', () => {
  test('is a new node with the tags of what it is', () => {
    expect(
      convert(
        {
          name: { nb: 'Havna', en: 'The Harbour' },
          minimumAge: 18,
          languages: [
            { code: 'nb', mode: 'staff' },
            { code: 'ro', mode: 'interpreter' },
          ],
          contacts: [
            { channel: 'phone', value: '+4722990000', printed: '22 99 00 00' },
            { channel: 'phone', value: { shortCode: '116117', country: 'NO' } },
            { channel: 'web', value: 'https://example.org/' },
          ],
          openingHours: {
            periods: [{ days: ['mo'], opens: '10:00', closes: '15:00' }],
            publicHolidays: 'closed',
          },
        },
        {
          address: { street: 'Oppdiktet gate 12 B', postalCode: '0000', locality: 'Fjellby' },
          accessibility: { wheelchair: 'limited', note: 'Ett trinn.' },
        },
      ).output,
    ).toEqual({
      version: 0.6,
      generator: 'service-directory',
      elements: [
        {
          type: 'node',
          id: -1,
          lat: 59.9,
          lon: 10.7,
          tags: {
            name: 'Havna',
            'name:en': 'The Harbour',
            description: 'Gratis mat.',
            operator: 'Stiftelsen Havna',
            'operator:type': 'charitable',
            amenity: 'social_facility',
            social_facility: 'soup_kitchen',
            min_age: '18',
            'language:nb': 'yes',
            'addr:street': 'Oppdiktet gate',
            'addr:housenumber': '12 B',
            'addr:postcode': '0000',
            'addr:city': 'Fjellby',
            wheelchair: 'limited',
            'wheelchair:description': 'Ett trinn.',
            phone: '+47 22 99 00 00;116117',
            website: 'https://example.org/',
            opening_hours: 'Mo 10:00-15:00; PH off',
          },
        },
      ],
    });
  });

  test.each([
    [
      'only a town is known',
      { position: { latitude: 59, longitude: 10, precision: 'postcode' } },
      'no-fine-position',
    ],
    ['nothing is known', { position: undefined }, 'no-fine-position'],
    ['it is told on request', { visibility: 'on-request' }, 'secret-place'],
    ['it is a secret', { visibility: 'confidential' }, 'secret-place'],
    ['its visibility is misspelt', { visibility: 'Public' }, 'secret-place'],
    ['it is a bus', { kind: 'mobile' }, 'no-tag'],
  ])('has no node for a place of which %s', (_, location, reason) => {
    const house = makeLocation({ id: 'other' });
    const place = makeLocation(location as Partial<Location>);
    const alone = convert({}, place);
    expect(alone.output.elements).toEqual([]);
    expect(reasonsOf(alone, '/services/0')).toEqual(['osm/no-place']);
    const beside = convert({ locations: [place, house] });
    expect(beside.output.elements).toHaveLength(1);
    expect(reasonsOf(beside, '/services/0/locations/0')).toEqual([`osm/${reason}`]);
  });

  test.each([['crisis-shelter'], ['safe-accommodation'], ['trafficking-support']] as const)(
    'is never there when it is for %s, though the record calls the place public',
    (need) => {
      const result = convert({ needs: ['food', need] });
      expect(result.output.elements).toEqual([]);
      expect(reasonsOf(result, '/services/0')).toEqual(['osm/refuge']);
    },
  );

  test('is never there under a code of its own for a refuge, nor as a shelter for those who flee', () => {
    const codes = [{ list: 'needs', code: 'a:hus', label: 'Hus', broader: 'crisis-shelter' }] as const;
    const own = makeService({ needs: ['food', 'a:hus'], locations: [makeLocation()] });
    expect(toOsm(makeDirectory([own], { codes: [...codes] })).output.elements).toEqual([]);
    const audience = [{ group: 'women', welcome: 'only' }] as const;
    const result = convert({ needs: ['emergency-overnight-stay'], audience: [...audience] });
    expect(result.output.elements).toEqual([]);
    expect(reasonsOf(result, '/services/0')).toEqual(['osm/refuge']);
  });

  test('is not written again when it came from the map', () => {
    const { output } = fromOsm({
      elements: [
        { type: 'node', id: 7, lat: 1, lon: 2, tags: { amenity: 'shower', name: 'A', description: 'B' } },
      ],
    });
    const service = makeService({ ...(output.services[0] as Partial<Service>) });
    expect(reasonsOf(toOsm(makeDirectory([service])), '/services/0')).toEqual(['osm/already-there']);
  });

  test('is disused, without hours and contacts, when it has closed for good', () => {
    const openingHours = { always: true as const };
    const contacts = [{ channel: 'phone' as const, value: '+4722990000' }];
    expect(tagsOf({ status: 'inactive', openingHours, contacts })).toEqual({
      name: 'Havna',
      description: 'Gratis mat.',
      operator: 'Stiftelsen Havna',
      'operator:type': 'charitable',
      'disused:amenity': 'social_facility',
      'disused:social_facility': 'soup_kitchen',
    });
    expect(reasonsOf(convert({ status: 'temporarily-closed' }), '/services/0')).toEqual(['osm/closed']);
  });

  test('is not there when no tag says what it is', () => {
    expect(reasonsOf(convert({ needs: ['peer-support'] }), '/services/0')).toEqual(['osm/no-feature-tag']);
  });

  test('says nothing more than the record: help in general for migrants is no advice on migration', () => {
    const audience = [{ group: 'migrants' as const, welcome: 'mainly' as const }];
    const result = convert({ needs: ['social-work'], audience });
    expect(result.output.elements[0]?.tags).not.toHaveProperty('social_facility:for');
    expect(reasonsOf(result, '/services/0/audience/0')).toEqual(['osm/no-tag']);
  });

  test('does not expose whom others look for', () => {
    const audience = (['people-who-sell-sex', 'undocumented', 'trafficked-people'] as const).map((group) => ({
      group,
      welcome: 'only' as const,
    }));
    expect(JSON.stringify(tagsOf({ audience }))).not.toMatch(/sex|undocumented|traffick|:for/);
  });

  test('has a fee or none only where nothing limits the words and their evidence counts', () => {
    const sources = [
      { id: 'site', url: 'https://example.org/', retrievedOn: '2025-12-01', supports: ['access'] },
    ];
    const fee = (more: object, today = '2026-01-01') => {
      const cost = { value: 'free', basis: 'stated', sourceIds: ['site'], ...more };
      const access = { residenceStatus: 'unconfirmed', cost } as Service['access'];
      return tagsOf({ access, sources }, {}, today)?.['fee'];
    };
    expect(fee({})).toBe('no');
    expect(fee({ note: 'Bare første gang.' })).toBeUndefined();
    expect(fee({ basis: 'rule' })).toBeUndefined();
    expect(fee({}, '2026-12-02')).toBeUndefined();
  });

  test('has no hours that the map cannot say, such as those of every third week', () => {
    const periods = [
      {
        days: ['mo' as const],
        opens: '10:00',
        closes: '12:00',
        everyWeeks: { count: 3, from: '2026-01-05' },
      },
    ];
    const result = convert({ openingHours: { periods } });
    expect(result.output.elements[0]?.tags).not.toHaveProperty('opening_hours');
    expect(reasonsOf(result, '/services/0/openingHours')).toEqual(['osm/hours-unsaid']);
  });

  test('says of hours that are not for everybody who comes whom they are for, and never that it is open', () => {
    const night = { days: ['fr' as const], opens: '22:00', closes: '23:00' };
    const hoursOf = (period: object) =>
      tagsOf({ openingHours: { periods: [{ ...night, ...period }], publicHolidays: 'closed' } })?.[
        'opening_hours'
      ];
    expect(hoursOf({ audience: ['women'] })).toBe('Fr 22:00-23:00 unknown "Kvinner"; PH off');
    expect(hoursOf({ label: 'Lege', entry: 'appointment' })).toMatch(
      /^Fr 22:00-23:00 unknown "Lege, .+"; PH off$/,
    );
    expect(hoursOf({ entry: 'walk-in' })).toBe('Fr 22:00-23:00; PH off');
    const result = convert({ openingHours: { periods: [{ ...night, audience: ['women'] }] } });
    expect(reasonsOf(result, '/services/0/openingHours/periods/0/audience')).toEqual(['osm/hours-words']);
  });

  test('has no hours that are too old, when it is told the day', () => {
    const service: Partial<Service> = {
      openingHours: { always: true },
      verification: { method: 'phone', confidence: 'high', lastVerifiedOn: '2026-01-01' },
    };
    expect(tagsOf(service, {}, '2026-06-30')).toMatchObject({
      opening_hours: '24/7',
      check_date: '2026-01-01',
    });
    expect(tagsOf(service, {}, '2026-07-02')).not.toHaveProperty('opening_hours');
  });

  test.each([
    ['a text longer than 255 characters', 'x'.repeat(256), 'too-long'],
    ['a text with a control character', 'a\u0000b', 'bad-characters'],
    ['a text with half a character', '\uD83D', 'bad-characters'],
  ])('leaves out %s and cuts none', (_, name, reason) => {
    const result = convert({ alternateName: name });
    expect(result.output.elements[0]?.tags).not.toHaveProperty('alt_name');
    expect(reasonsOf(result, '/services/0/alternateName')).toEqual([`osm/${reason}`]);
  });

  test('comes back as far as tags can say it', () => {
    const document = convert({
      name: { nb: 'Havna', en: 'The Harbour' },
      needs: ['shower-laundry'],
      contacts: [{ channel: 'phone', value: '+4722990000', printed: '+47 22 99 00 00' }],
      openingHours: { periods: [{ days: ['mo'], opens: '22:00', closes: '02:00' }] },
    }).output;
    const { output, losses } = fromOsm(document, { language: 'nb', country: 'NO' });
    expect(losses).toEqual([]);
    expect(output['license']).toBeUndefined();
    expect(output.organizations).toEqual([
      { id: 'stiftelsen-havna', name: 'Stiftelsen Havna', type: 'charity' },
    ]);
    expect(output.services).toEqual([
      {
        id: 'havna',
        organizationIds: ['stiftelsen-havna'],
        name: { nb: 'Havna', en: 'The Harbour' },
        summary: 'Gratis mat.',
        needs: ['shower-laundry'],
        access: { residenceStatus: 'unconfirmed' },
        locations: [
          {
            id: 'place',
            visibility: 'public',
            position: { latitude: 59.9, longitude: 10.7, precision: 'building' },
          },
        ],
        contacts: [{ channel: 'phone', value: '+4722990000', printed: '+47 22 99 00 00' }],
        openingHours: {
          periods: [{ days: ['mo'], opens: '22:00', closes: '02:00' }],
          publicHolidays: 'unconfirmed',
        },
        sources: [],
        verification: { method: 'second-hand', confidence: 'low' },
      },
    ]);
  });
});

test('the table of fields leaves out none', () => {
  expect(gapsOf(OSM_FIELDS)).toEqual({ missing: [], unknown: [] });
});

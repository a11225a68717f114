import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDirectory, makeService } from '../../../test/fixtures/make.ts';
import type { AccessConditions } from '../../entities/access-conditions.ts';
import type { Location } from '../../entities/location.ts';
import { serviceSchema, type Service } from '../../entities/service.ts';
import { accessCondition, hasAuthorityPresent, isFree, residencePromise } from '../service/access.ts';
import { serviceStatus } from '../service/service-status.ts';
import { mergeDirectories } from './merge-directories.ts';

const TODAY = '2026-11-24';
const secret: Location = { id: 'l', visibility: 'confidential', area: 'Oslo' };
const known: Location = {
  id: 'l',
  visibility: 'public',
  address: { street: 'Storgata 5', locality: 'Oslo' },
};
const checked = (lastVerifiedOn: string, method: 'phone' | 'website' = 'website') => ({
  verification: { lastVerifiedOn, method, confidence: 'high' as const },
});
const page = {
  id: 'osm',
  url: 'https://www.openstreetmap.org/node/123',
  title: 'Storgata 5',
  retrievedOn: '2026-10-01',
  supports: ['locations', 'access'],
};
const merge = (...versions: Partial<Service>[]) => {
  const { services, conflicts } = mergeDirectories(
    versions.map((fields, index) =>
      makeDirectory([makeService('mat', fields)], { id: ['keeps', 'shows', 'other'][index]! }),
    ),
  );
  return { service: services[0]!, conflicts };
};
/** One list that keeps the place secret, and a newer one that prints it; in both orders. */
const bothOrders = (keeps: Partial<Service>, shows: Partial<Service>) => {
  const older = { ...checked('2026-06-01'), locations: [secret], ...keeps };
  const newer = { ...checked('2026-10-01'), locations: [known], ...shows };
  return [merge(older, newer), merge(newer, older)];
};
const access = (fields: Partial<AccessConditions>): Pick<Service, 'access'> => ({
  access: { residenceStatus: 'unconfirmed', ...fields },
});

/** Every text and link of a record in which an address can stand. */
const WORDS = 'Ring the bell at Storgata 5.';
const talkative: Partial<Service> = {
  alternateName: WORDS,
  summary: WORDS,
  description: { nb: WORDS, en: WORDS },
  alert: { text: WORDS },
  notOffered: WORDS,
  capacity: WORDS,
  audience: [{ group: 'women', welcome: 'mainly' }],
  access: {
    residenceStatus: { value: 'some-services-only', basis: 'stated', note: WORDS },
    cost: { value: 'free', basis: 'stated', note: WORDS },
    police: { value: 'present-on-site', basis: 'stated', note: WORDS },
    entry: [
      { value: 'walk-in', note: WORDS },
      { value: 'referral', note: WORDS },
    ],
    eligibility: WORDS,
  },
  languages: [{ code: 'ro', note: WORDS }, { code: 'en' }],
  contacts: [
    { channel: 'web', value: 'https://storgata-5.example/' },
    {
      channel: 'phone',
      value: '+4710000001',
      printed: 'Storgata 5',
      label: WORDS,
      purpose: WORDS,
      note: WORDS,
      openingHours: { always: true, printed: WORDS },
    },
  ],
  openingHours: {
    periods: [{ days: ['tu'], opens: '10:00', closes: '15:00' }],
    exceptions: [{ from: '2026-12-24', through: '2026-12-26', closed: true, note: WORDS }],
  },
  serviceArea: { scope: 'local', note: WORDS },
  sources: [page],
  translations: { en: { origin: 'human', note: WORDS } },
  identifiers: [{ scheme: 'osm', value: 'Storgata 5' }],
  extensions: { 'x:door': 'Storgata 5' },
};

describe('where one list keeps a place secret and another prints it', () => {
  test('nothing of what the other one writes, links or conflicts with gives it away', () => {
    for (const merged of bothOrders({}, talkative)) {
      expect(JSON.stringify(merged)).not.toMatch(/storgata|openstreetmap/i);
      expect(serviceSchema.safeParse(merged.service).error).toBeUndefined();
    }
  });

  test('each of the fields that are left out is told', () => {
    for (const { conflicts } of bothOrders({}, talkative))
      expect(new Set(conflicts.map(({ field }) => field))).toEqual(
        new Set([
          'locations',
          'alternateName',
          'summary',
          'description',
          'alert',
          'notOffered',
          'capacity',
          'languages',
          'contacts',
          'openingHours',
          'serviceArea',
          'access.residenceStatus',
          'access.cost',
          'access.police',
          'access.eligibility',
          'access.entry',
          'sources',
          'identifiers',
          'extensions',
        ]),
      );
  });

  test('the words, links and numbers of the one that keeps it stay', () => {
    const own: Partial<Service> = {
      summary: 'Et trygt sted.',
      description: 'Ring oss.',
      contacts: [{ channel: 'web', value: 'https://example.org/' }],
      sources: [{ ...page, id: 's', url: 'https://example.org/', title: 'Om oss' }],
      identifiers: [{ scheme: 'x', value: '1' }],
    };
    for (const { service } of bothOrders(own, { summary: WORDS, sources: [page] }))
      expect(service).toMatchObject(own);
  });

  test('codes, numbers and lines of the other stay, without their words', () => {
    for (const { service } of bothOrders({}, talkative)) {
      expect(service.audience).toEqual([{ group: 'women', welcome: 'mainly' }]);
      expect(service.languages).toEqual([{ code: 'en' }]);
      expect(service.contacts).toMatchObject([{ channel: 'phone', value: '+4710000001' }]);
      expect(service.openingHours?.periods).toHaveLength(1);
    }
  });

  test('a line whose hours are lost with their words is not taken to answer in the hours of the service', () => {
    for (const { service } of bothOrders({}, talkative))
      expect(service.contacts?.[0]?.openingHours).toEqual({ publicHolidays: 'unconfirmed' });
  });

  test('a line of the one that keeps it is not lost to a page of the other', () => {
    const contacts: Service['contacts'] = [{ channel: 'phone', value: '+4710000002' }];
    const web: Service['contacts'] = [{ channel: 'web', value: 'https://example.org/storgata-5' }];
    for (const { service } of bothOrders({ contacts }, { contacts: web }))
      expect(service.contacts).toEqual(contacts);
  });

  test('hours that have a condition in words are unknown without it, and older ones do not stand in for them', () => {
    for (const { service } of bothOrders(
      { locations: [{ ...secret, openingHours: { always: true } }] },
      { openingHours: { always: true, condition: 'Storgata 5 er åpen' } },
    )) {
      expect(service).not.toHaveProperty('openingHours');
      const context = { at: Date.parse('2026-11-24T12:00:00Z'), timeZone: 'Europe/Oslo' };
      expect(serviceStatus(service, context).state).toBe('unknown');
    }
  });

  test('public places beside it are as the one that keeps it has them', () => {
    const cafe = (directions: string): Location => ({ id: 'cafe', visibility: 'public', directions });
    for (const { service } of bothOrders(
      { locations: [secret, cafe('Ved kaia.')] },
      { locations: [known, cafe(WORDS)] },
    ))
      expect(service.locations).toEqual([secret, cafe('Ved kaia.')]);
  });

  test('one that keeps another place back but prints this one may not speak either', () => {
    for (const merged of bothOrders(
      {},
      { ...talkative, locations: [known, { id: 'q', visibility: 'area' }] },
    ))
      expect(JSON.stringify(merged)).not.toMatch(/storgata|openstreetmap/i);
  });

  test('where each keeps what the other prints, there is a name and no other word', () => {
    const [here, there] = ['l', 'q'].map((id): Partial<Service> => {
      const other = id === 'l' ? 'q' : 'l';
      const printed = { id: other, visibility: 'public' as const, address: { street: 'Storgata 5' } };
      return { ...talkative, ...checked('2026-10-01'), locations: [{ ...secret, id }, printed] };
    });
    const merged = merge(here!, there!);
    expect(JSON.stringify(merged)).not.toMatch(/storgata|openstreetmap/i);
    expect(merged.service).toMatchObject({ name: 'mat', summary: 'mat', sources: [] });
  });
});

describe('promises of one that may not speak', () => {
  const cost = (fields: object) => access({ cost: { value: 'free', basis: 'stated', ...fields } });

  test('count no more when they rested on its source alone', () => {
    for (const { service } of bothOrders({}, { ...cost({ sourceIds: ['osm'] }), sources: [page] })) {
      expect(service.access.cost).toEqual({ value: 'free', basis: 'stated' });
      expect(isFree(service, TODAY)).toBe(false);
    }
  });

  test('keep the day on which they were checked, or on which the service was asked', () => {
    const dated = { ...cost({ sourceIds: ['osm'], checkedOn: '2026-09-30' }), sources: [page] };
    for (const { service } of bothOrders({}, dated))
      expect(service.access.cost).toEqual({ value: 'free', basis: 'stated', checkedOn: '2026-09-30' });
    const asked = { ...checked('2026-10-01', 'phone'), ...cost({ sourceIds: ['osm'] }), sources: [page] };
    for (const { service } of bothOrders({}, asked))
      expect(accessCondition(service, 'cost', TODAY)).toMatchObject({
        evidenceOn: '2026-10-01',
        isStale: false,
      });
  });

  test('are unconfirmed without the note that limits them, also where the other promises more', () => {
    const limited = access({
      residenceStatus: { value: 'some-services-only', basis: 'stated', note: WORDS, checkedOn: '2026-10-01' },
    });
    const more = access({
      residenceStatus: { value: 'not-asked', basis: 'stated', checkedOn: '2026-09-01' },
    });
    for (const { service } of bothOrders(more, limited)) {
      expect(service.access.residenceStatus).toBe('unconfirmed');
      expect(residencePromise(service, TODAY)).toBe('unknown');
    }
  });

  test('give way to the same promise of one that may speak, with its evidence', () => {
    const own = {
      ...cost({ sourceIds: ['s'] }),
      sources: [{ ...page, id: 's', url: 'https://example.org/' }],
    };
    for (const { service } of bothOrders(own, { ...cost({ sourceIds: ['osm'] }), sources: [page] })) {
      expect(service.access.cost).toMatchObject({ sourceIds: ['s'] });
      expect(isFree(service, TODAY)).toBe(true);
    }
  });

  test('weigh as much as before: its source still makes the weaker word stand', () => {
    const paid = access({ cost: { value: 'paid', basis: 'stated', sourceIds: ['osm'] } });
    for (const { service } of bothOrders(cost({ checkedOn: '2026-09-01' }), { ...paid, sources: [page] }))
      expect(service.access.cost).toMatchObject({ value: 'paid' });
  });

  test('that are none but a warning stay without their note', () => {
    for (const { service } of bothOrders({}, talkative)) {
      expect(service.access.police).toEqual({ value: 'present-on-site', basis: 'stated' });
      expect(hasAuthorityPresent(service)).toBe(true);
    }
  });

  test('of ways in are left out with their limits, demands stay', () => {
    for (const { service } of bothOrders({}, talkative))
      expect(service.access.entry).toEqual([{ value: 'referral' }]);
  });
});

test('whatever the two say, and whoever is newer: no word of the list that prints the place is left', () => {
  const some = (fields: Partial<Service>) =>
    fc
      .subarray(Object.keys(fields) as (keyof Service)[])
      .map((keys): Partial<Service> => Object.fromEntries(keys.map((key) => [key, fields[key]])));
  const own = Object.fromEntries(
    Object.entries(talkative).map(([key, value]) => [
      key,
      JSON.parse(JSON.stringify(value).replaceAll(/storgata|openstreetmap/gi, 'vei')),
    ]),
  );
  const day = fc.constantFrom('2024-01-01', '2026-06-01', '2026-10-01');
  fc.assert(
    fc.property(some(own), some(talkative), day, day, (keeps, shows, keptOn, shownOn) => {
      for (const merged of bothOrders({ ...keeps, ...checked(keptOn) }, { ...shows, ...checked(shownOn) })) {
        expect(JSON.stringify(merged)).not.toMatch(/storgata|openstreetmap/i);
        expect(serviceSchema.safeParse(merged.service).error).toBeUndefined();
      }
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullDirectory } from '../../../test/fixtures/full-directory.ts';
import { deepFreeze, makeDirectory, makeService } from '../../../test/fixtures/make.ts';
import { AUTHORITY_CONTACT, BASIS, COST, ENTRY, RESIDENCE_STATUS } from '../../codes/access.ts';
import { LANGUAGE_MODE, SERVICE_STATUS, VISIBILITY, WEEKDAYS } from '../../codes/structure.ts';
import type { AccessConditions } from '../../entities/access-conditions.ts';
import type { Directory } from '../../entities/directory.ts';
import type { Location } from '../../entities/location.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import type { Service } from '../../entities/service.ts';
import { hasAuthorityPresent, residencePromise } from '../service/access.ts';
import { distance } from '../service/distance.ts';
import { mergeDirectories } from '../directory/merge-directories.ts';
import { countTowns } from './count-towns.ts';
import { isRegionName } from './places-of.ts';
import { ListSearch } from './list-search.ts';
import type { Query } from './query.ts';
import { queryServices } from './query-services.ts';
import { nearestPlace } from '../service/service-place.ts';
import { serviceStatus } from '../service/service-status.ts';

const AT = Date.parse('2026-11-24T12:00:00+01:00');
const OSLO = { latitude: 59.9139, longitude: 10.7522 };
const position = (latitude: number, longitude: number) => ({
  latitude,
  longitude,
  precision: 'building' as const,
});

const ask = (query: Query, services: Service[], more: Partial<Directory> = {}, lang?: string) =>
  queryServices(query, makeDirectory(services, more), { at: AT, ...(lang === undefined ? {} : { lang }) });
const idsOf = (query: Query, services: Service[], more?: Partial<Directory>, lang?: string) =>
  ask(query, services, more, lang).results.map(({ service }) => service.id);

/** Evidence from the telephone call that `makeService` tells of. */
const stated = (value: string, basis = 'stated') => ({ value, basis }) as never;
const access = (fields: Partial<AccessConditions>): Pick<Service, 'access'> => ({
  access: { residenceStatus: 'unconfirmed', ...fields },
});
const PROMISED = access({ residenceStatus: stated('not-asked') });
const POLICE = access({ residenceStatus: stated('not-asked'), police: stated('part-of-authority') });
const OPEN: OpeningHours = { always: true };
const CLOSED: OpeningHours = { periods: [{ days: ['tu'], opens: '18:00', closes: '20:00' }] };
const at = (
  latitude: number,
  longitude: number,
  visibility: 'public' | 'area' | 'on-request' = 'public',
) => ({
  locations: [{ id: 'p', visibility, position: position(latitude, longitude) }],
});

describe('what is left out', () => {
  test('services that are inactive or defunct, never those closed for a while', () => {
    const services = SERVICE_STATUS.map((status) => makeService(status, { status }));
    expect(idsOf({}, services).sort()).toEqual(['active', 'temporarily-closed']);
    expect(ask({}, services).facets.needs.get('food')).toBe(2);
  });

  test('nothing else when nothing is asked', () => {
    const services = [makeService('a'), makeService('b', { openingHours: CLOSED }), makeService('c', POLICE)];
    expect(idsOf({}, services)).toHaveLength(3);
  });
});

describe('filters', () => {
  test('needs: at least one of them', () => {
    const services = [
      makeService('a', { needs: ['food', 'clothing'] }),
      makeService('b', { needs: ['dental'] }),
      makeService('c', { needs: ['abortion'] }),
    ];
    expect(idsOf({ needs: ['dental', 'clothing'] }, services)).toEqual(['a', 'b']);
    expect(idsOf({ needs: [] }, services)).toHaveLength(3);
    expect(idsOf({ needs: ['unheard-of'] }, services)).toEqual([]);
  });

  test('open now: certainly open, by the clock of the service', () => {
    const services = [
      makeService('open', { openingHours: OPEN }),
      makeService('closed', { openingHours: CLOSED }),
      makeService('unknown'),
      makeService('stale', { openingHours: OPEN, verification: { method: 'phone', confidence: 'low' } }),
    ];
    expect(idsOf({ openNow: true }, services)).toEqual(['open']);
    expect(idsOf({ openNow: false }, services)).toHaveLength(4);
    const here = makeService('here', {
      openingHours: { periods: [{ days: ['tu'], opens: '11:00', closes: '13:00' }] },
    });
    expect(idsOf({ openNow: true }, [here], { timeZone: 'Europe/Oslo' })).toEqual(['here']);
    expect(idsOf({ openNow: true }, [here], { timeZone: 'America/New_York' })).toEqual([]);
  });

  test('open now: also where a telephone answers behind a shut door, after the doors that are open', () => {
    const hours = (opens: string, closes: string) => ({ periods: [{ days: [...WEEKDAYS], opens, closes }] });
    const phone = (opens: string, closes: string, audience?: 'women') => ({
      channel: 'phone' as const,
      value: '+4710000001',
      openingHours: {
        periods: [{ days: [...WEEKDAYS], opens, closes, ...(audience && { audience: [audience] }) }],
      },
    });
    const services = [
      makeService('shut', { openingHours: hours('06:00', '07:00') }),
      makeService('mute', { openingHours: hours('06:00', '07:00'), contacts: [phone('06:00', '07:00')] }),
      makeService('answers', { openingHours: hours('06:00', '07:00'), contacts: [phone('00:00', '24:00')] }),
      makeService('for-women', {
        openingHours: hours('06:00', '07:00'),
        contacts: [phone('00:00', '24:00', 'women')],
      }),
      makeService('open', { openingHours: hours('00:00', '24:00') }),
    ];
    expect(idsOf({ openNow: true }, services).sort()).toEqual(['answers', 'for-women', 'open']);
    expect(idsOf({ openToday: true }, services).sort()).toEqual(['answers', 'for-women', 'open']);
    expect(idsOf({ openNow: true, audience: 'men' }, services)).not.toContain('for-women');
    expect(idsOf({ sort: 'open-first' }, services).slice(0, 3).sort()).toEqual([
      'answers',
      'for-women',
      'open',
    ]);
    expect(idsOf({ sort: 'open-first' }, services)[0]).toBe('open');
  });

  test('open now: never by mail or a form alone, where a message waits', () => {
    const by = (channel: 'email' | 'form' | 'web' | 'chat') => [
      { channel, value: 'https://example.org', openingHours: OPEN },
    ];
    const services = [
      makeService('a-mail', { contacts: by('email') }),
      makeService('a-form', {
        contacts: [{ channel: 'phone', value: '+4710000001' }, ...by('form'), ...by('web')],
      }),
      makeService('chat', { contacts: by('chat') }),
    ];
    expect(idsOf({ openNow: true }, services)).toEqual(['chat']);
    expect(idsOf({ openToday: true }, services)).toEqual(['chat']);
    expect(idsOf({ sort: 'open-first' }, services)[0]).toBe('chat');
    expect(ask({}, services).facets).toMatchObject({ openNow: 1, openToday: 1 });
  });

  test('open now: not on a holiday of which the record says nothing', () => {
    const service = makeService('s', {
      openingHours: { periods: [{ days: [...WEEKDAYS], opens: '08:00', closes: '18:00' }] },
    });
    expect(idsOf({ openNow: true }, [service])).toEqual(['s']);
    expect(
      idsOf({ openNow: true }, [service], { publicHolidays: [{ date: '2026-11-24', name: 'Oppdiktet' }] }),
    ).toEqual([]);
  });

  test('no papers, free, no appointment: what is promised, never what is not known', () => {
    const services = [
      makeService(
        'yes',
        access({ residenceStatus: stated('not-asked'), cost: stated('free'), entry: ['walk-in'] }),
      ),
      makeService('unknown'),
      makeService('no', access({ cost: stated('paid'), entry: ['referral'] })),
    ];
    expect(idsOf({ noPapers: true }, services)).toEqual(['yes']);
    expect(idsOf({ free: true }, services)).toEqual(['yes']);
    expect(idsOf({ noAppointment: true }, services)).toEqual(['yes']);
  });

  test('no papers: not where those alone are welcome who have some, and no such place comes first', () => {
    const only = (group: string) => ({ ...PROMISED, audience: [{ group, welcome: 'only' }] }) as never;
    const codes = [{ list: 'audience', code: 'x:eu', label: 'EU', broader: 'eu-citizens' }] as never;
    const services = [
      makeService('a-eu', only('eu-citizens')),
      makeService('b-own', only('x:eu')),
      makeService('c-everybody', PROMISED),
      makeService('d-women', only('women')),
    ];
    expect(idsOf({ noPapers: true }, services, { codes })).toEqual(['c-everybody', 'd-women']);
    expect(idsOf({}, services, { codes })).toEqual(['c-everybody', 'd-women', 'a-eu', 'b-own']);
    expect(ask({}, services, { codes }).facets.noPapers).toBe(2);
  });

  test('language: also in a form for another country, not where nobody says', () => {
    const services = [
      makeService('a', { languages: [{ code: 'pt-BR' }] }),
      makeService('b', { languages: [{ code: 'pt' }, { code: 'nb' }] }),
      makeService('c'),
      makeService('d', { languages: [{ code: 'nb' }] }),
    ];
    expect(idsOf({ language: 'pt' }, services)).toEqual(['a', 'b']);
    expect(idsOf({ language: 'pt-PT' }, services)).toEqual(['a', 'b']);
  });

  test('language: with an interpreter too, and not where it is only read and written', () => {
    const services = [
      makeService('interpreter', { languages: [{ code: 'th', mode: 'interpreter' }] }),
      makeService('staff', { languages: [{ code: 'th', mode: 'staff' }] }),
      makeService('unsure', { languages: [{ code: 'th', mode: 'unconfirmed' }] }),
      makeService('written', { languages: [{ code: 'th', mode: 'written' }, { code: 'nb' }] }),
    ];
    expect(idsOf({ language: 'th' }, services)).toEqual(['interpreter', 'staff', 'unsure']);
    expect([...ask({}, services).facets.languages]).toEqual([
      ['th', 3],
      ['nb', 1],
    ]);
  });

  test('language: of a telephone too, and not of an address for letters', () => {
    const by = (channel: 'phone' | 'email', languages: string[]) => [
      { channel, value: '+4710000001', languages },
    ];
    const services = [
      makeService('line', { contacts: by('phone', ['ru-RU']) }),
      makeService('also', { languages: [{ code: 'nb' }], contacts: by('phone', ['ru']) }),
      makeService('letters', { contacts: by('email', ['ru']) }),
    ];
    expect(idsOf({ language: 'ru' }, services).sort()).toEqual(['also', 'line']);
    expect(idsOf({ language: 'nb' }, services)).toEqual(['also']);
    expect(ask({}, services).facets.languages.get('ru')).toBe(2);
  });

  test('language: every kind of Romani is one', () => {
    const services = [
      makeService('a', { languages: [{ code: 'rom' }] }),
      makeService('b', { languages: [{ code: 'rmy' }, { code: 'rom' }] }),
      makeService('c', { languages: [{ code: 'ro' }] }),
    ];
    expect(idsOf({ language: 'rom' }, services)).toEqual(['a', 'b']);
    expect(idsOf({ language: 'rmy' }, services)).toEqual(['a', 'b']);
  });

  test('audience: everybody where no group is named, and those whose doors are not for one group only', () => {
    const services = [
      makeService('everybody'),
      makeService('mainly-men', { audience: [{ group: 'men', welcome: 'mainly' }] }),
      makeService('only-men', { audience: [{ group: 'men', welcome: 'only' }] }),
      makeService('only-women', { audience: [{ group: 'women', welcome: 'only' }] }),
      makeService('both', {
        audience: [
          { group: 'men', welcome: 'only' },
          { group: 'women', welcome: 'only' },
        ],
      }),
    ];
    expect(idsOf({ audience: 'women' }, services).sort()).toEqual([
      'both',
      'everybody',
      'mainly-men',
      'only-women',
    ]);
  });

  test('locality: of an address or a service area, however it is spelt', () => {
    const services = [
      makeService('address', {
        locations: [{ id: 'p', visibility: 'public', address: { locality: 'Tromsø' } }],
      }),
      makeService('area', { serviceArea: { scope: 'regional', regions: ['Troms', 'TROMSØ'] } }),
      makeService('elsewhere', {
        locations: [{ id: 'p', visibility: 'public', address: { locality: 'Tromsdalen' } }],
      }),
    ];
    expect(idsOf({ locality: 'tromso' }, services)).toEqual(['address', 'area']);
  });

  test('locality: of the wide area of a place that names no town', () => {
    const secret = (area: Location['area']) => ({
      locations: [{ id: 'p', visibility: 'confidential' as const, area }],
    });
    const services = [
      makeService('plain', secret('Hamar')),
      makeService('by-language', secret({ nb: 'Hamar', en: 'Hamar area' })),
      makeService('other', secret('Oslo')),
      makeService('in-a-sentence', secret('Hamar. Adressen får du på telefon.')),
      makeService('in-many-words', secret('Alle bydeler i Hamar')),
      makeService('door', {
        locations: [{ id: 'p', visibility: 'public', address: { locality: 'Oslo' }, area: 'Hamar' }],
      }),
    ];
    expect(idsOf({ locality: 'hamar' }, services).sort()).toEqual(['by-language', 'plain']);
    expect(countTowns(services)).toEqual(
      new Map([
        ['Hamar', 2],
        ['Oslo', 2],
      ]),
    );
  });

  test('regions: told by their names as towns are, and never by a code', () => {
    const areaOf = (...regions: string[]) => ({ serviceArea: { scope: 'regional' as const, regions } });
    const services = [
      makeService('coded', { locations: [], ...areaOf('NO-03', 'SE-AB', 'Viken') }),
      makeService('named', { locations: [], ...areaOf('viken', 'Øst-Finnmark') }),
    ];
    expect([...countTowns(services)].sort()).toEqual([
      ['Viken', 2],
      ['Øst-Finnmark', 1],
    ]);
    expect(['NO-03', 'GB-ENG', 'FR-2A', 'Viken', 'NO', 'No-03', 'Øst-Finnmark'].filter(isRegionName)).toEqual(
      ['Viken', 'NO', 'No-03', 'Øst-Finnmark'],
    );
  });

  test('wheelchair: at the places that are meant, and not at those of another town', () => {
    const door = (locality: string, wheelchair: 'yes' | 'no') => ({
      id: locality,
      visibility: 'public' as const,
      address: { locality },
      accessibility: { wheelchair },
    });
    const services = [makeService('both', { locations: [door('Oslo', 'yes'), door('Bergen', 'no')] })];
    expect(idsOf({ wheelchair: true }, services)).toEqual(['both']);
    expect(idsOf({ wheelchair: true, locality: 'Oslo' }, services)).toEqual(['both']);
    expect(idsOf({ wheelchair: true, locality: 'Bergen' }, services)).toEqual([]);
    expect(ask({ locality: 'Bergen' }, services).facets.wheelchair).toBe(0);
  });

  test('country: of a place, of the area served, else of the directory', () => {
    const services = [
      makeService('here'),
      makeService('there', { locations: [{ id: 'p', visibility: 'public', address: { country: 'SE' } }] }),
      makeService('both', { serviceArea: { scope: 'international', countries: ['SE'] } }),
    ];
    expect(idsOf({ country: 'NO' }, services)).toEqual(['both', 'here']);
    expect(idsOf({ country: 'SE' }, services)).toEqual(['both', 'there']);
  });

  test('country: the whole country is that of the directory, wherever the door is', () => {
    const place = { id: 'p', visibility: 'public' as const, address: { country: 'SE' } };
    const services = [makeService('hut', { locations: [place], serviceArea: { scope: 'national' } })];
    expect(idsOf({ country: 'NO' }, services)).toEqual(['hut']);
    expect(idsOf({ country: 'SE' }, services)).toEqual(['hut']);
  });

  test('country: help from afar for all countries is in each, a line of one country in that one alone', () => {
    const contacts = [{ channel: 'phone' as const, value: '+4710000001' }];
    const door = { id: 'p', visibility: 'public' as const };
    const services = [
      makeService('every', { contacts, serviceArea: { scope: 'international' } }),
      makeService('named', { contacts, serviceArea: { scope: 'international', countries: ['SE'] } }),
      makeService('national', { contacts, serviceArea: { scope: 'national' } }),
      makeService('door', { contacts, locations: [door], serviceArea: { scope: 'international' } }),
    ];
    expect(idsOf({ country: 'ES' }, services)).toEqual(['every']);
    expect(idsOf({ country: 'SE' }, services)).toEqual(['every', 'named']);
    expect(idsOf({ country: 'NO' }, services)).toHaveLength(4);
  });

  test('near: within so many metres of a public place, never by one that is kept back or unknown', () => {
    const services = [
      makeService('here', at(59.914, 10.7522)),
      makeService('an-hour', at(60.4, 10.7522)),
      makeService('secret', at(59.9139, 10.7522, 'on-request')),
      makeService('somewhere'),
    ];
    const near = OSLO;
    expect(idsOf({ near, withinMetres: 5_000 }, services)).toEqual(['here']);
    expect(idsOf({ near, withinMetres: 100_000 }, services)).toEqual(['here', 'an-hour']);
    expect(idsOf({ withinMetres: 5_000 }, services)).toHaveLength(4);
  });

  test('text: every word somewhere in the record', () => {
    const services = [
      makeService('a', { name: 'Matsentralen' }),
      makeService('b', { summary: 'Mat og klær.' }),
    ];
    expect(idsOf({ text: 'mat' }, services)).toEqual(['a', 'b']);
    expect(idsOf({ text: 'mat klær' }, services)).toEqual(['b']);
    expect(idsOf({ text: 'tannlege' }, services)).toEqual([]);
  });
});

describe('distances', () => {
  test('are those to the nearest public place, in metres', () => {
    const service = makeService('s', {
      locations: [
        { id: 'far', visibility: 'public', position: position(60.3913, 5.3221) },
        { id: 'near', visibility: 'public', position: position(59.92, 10.75) },
        { id: 'bus', visibility: 'public' },
      ],
    });
    const [result] = ask({ near: OSLO }, [service]).results;
    expect(result?.distanceMetres).toBeCloseTo(distance(OSLO, { latitude: 59.92, longitude: 10.75 }), 6);
  });

  test.each(VISIBILITY.filter((visibility) => visibility !== 'public'))(
    'are never told of a place that is %s',
    (visibility) => {
      const service = makeService('s', {
        locations: [{ id: 'p', visibility, position: { ...position(59.9, 10.7), precision: 'locality' } }],
      });
      for (const sort of ['default', 'nearest', 'open-first', 'name'] as const) {
        expect(ask({ near: OSLO, sort }, [service]).results[0]).not.toHaveProperty('distanceMetres');
      }
    },
  );

  test('do not give away the order of places that are not public', () => {
    const services = [
      makeService('a', { name: 'B', ...at(59.9, 10.7, 'area') }),
      makeService('b', { name: 'A', ...at(69.6, 18.9, 'on-request') }),
    ];
    expect(idsOf({ near: OSLO, sort: 'nearest' }, services)).toEqual(['b', 'a']);
  });

  test('are not told when nobody says where they are', () => {
    expect(ask({}, [makeService('s', at(59.9, 10.7))]).results[0]).not.toHaveProperty('distanceMetres');
    expect(
      ask({ near: { latitude: Number.NaN, longitude: 0 } }, [makeService('s', at(59.9, 10.7))]).results[0],
    ).not.toHaveProperty('distanceMetres');
  });
});

describe('the order by default', () => {
  test('puts the police and immigration authorities last, whatever they promise', () => {
    const services = [
      makeService('a-police', { ...POLICE, openingHours: OPEN, ...at(59.9139, 10.7522) }),
      makeService(
        'b-immigration',
        access({ residenceStatus: stated('not-asked'), immigration: stated('present-on-site') }),
      ),
      makeService('c-closed', { status: 'temporarily-closed' }),
      makeService('d-unknown'),
    ];
    expect(idsOf({ near: OSLO }, services).slice(-2).sort()).toEqual(['a-police', 'b-immigration']);
    expect(idsOf({ needs: ['food'] }, services)[0]).toBe('d-unknown');
  });

  test('puts a confirmed promise before a rule of law, and both before what is not known', () => {
    const services = [
      makeService('a-unknown', { openingHours: OPEN }),
      makeService('b-rule', {
        ...access({ residenceStatus: stated('not-required', 'rule') }),
        openingHours: OPEN,
      }),
      makeService('c-confirmed', { ...PROMISED, openingHours: CLOSED }),
    ];
    expect(idsOf({}, services)).toEqual(['c-confirmed', 'b-rule', 'a-unknown']);
  });

  test('does not count a promise whose evidence is old', () => {
    const old = {
      ...PROMISED,
      verification: { lastVerifiedOn: '2024-01-01', method: 'phone' as const, confidence: 'high' as const },
    };
    expect(idsOf({}, [makeService('a', old), makeService('b', PROMISED)])).toEqual(['b', 'a']);
  });

  test('then open before not known before closed, then the nearest, then by name', () => {
    const services = [
      makeService('closed', { openingHours: CLOSED, ...at(59.9139, 10.7522) }),
      makeService('unknown', at(59.9139, 10.7522)),
      makeService('open-no-place', { openingHours: OPEN, name: 'A' }),
      makeService('open-far', { openingHours: OPEN, ...at(69.6, 18.9) }),
      makeService('open-near-b', { openingHours: OPEN, name: 'B', ...at(59.92, 10.75) }),
      makeService('open-near-a', { openingHours: OPEN, name: 'A', ...at(59.92, 10.75) }),
    ];
    expect(idsOf({ near: OSLO }, services)).toEqual([
      'open-near-a',
      'open-near-b',
      'open-far',
      'open-no-place',
      'unknown',
      'closed',
    ]);
  });

  test('puts what is shut for a while behind what is not', () => {
    const services = [makeService('a', { ...PROMISED, status: 'temporarily-closed' }), makeService('b')];
    expect(idsOf({}, services)).toEqual(['b', 'a']);
  });

  test('puts words found in the name before words found elsewhere', () => {
    const services = [
      makeService('a', { ...PROMISED, summary: 'Gratis mat.' }),
      makeService('b', { name: 'Matsentralen' }),
    ];
    expect(idsOf({ text: 'mat' }, services)).toEqual(['b', 'a']);
  });

  test('is that of a slow and obvious version', () => {
    fc.assert(
      fc.property(anyDirectory, fc.boolean(), (directory, isNear) => {
        const { results } = queryServices(isNear ? { near: OSLO } : {}, directory, { at: AT, lang: 'nb' });
        const key = (service: Service) => {
          const { state, answering } = serviceStatus(service, { at: AT, timeZone: 'Europe/Oslo' });
          const known = nearestPlace(service, OSLO);
          const towns = [
            ...(service.locations ?? []).map(({ address }) => address?.locality),
            ...(service.serviceArea?.regions ?? []),
          ];
          const there = directory.services
            .map((other) => nearestPlace(other, OSLO))
            .filter((place) => towns.includes(place?.location.address?.locality ?? '?'))
            .map((place) => place?.metres ?? Infinity);
          const isForYoung = service.audience?.some(
            ({ group, welcome }) => group === 'young-people' && welcome !== 'everyone-else-too',
          );
          return [
            hasAuthorityPresent(service) ? 1 : 0,
            service.status === 'temporarily-closed' ? 1 : 0,
            ['confirmed', 'rule', 'unknown'].indexOf(residencePromise(service, '2026-11-24')),
            isForYoung === true ? 1 : 0,
            answering === undefined ? ['open', 'unknown', 'closed'].indexOf(state) : 1,
            isNear ? (known?.metres ?? Math.min(Infinity, ...there)) : 0,
          ];
        };
        const keys = results.map(({ service }) => key(service));
        for (const [index, later] of keys.entries()) {
          const earlier = keys[index - 1];
          const differs = earlier?.findIndex((rank, place) => rank !== later[place]) ?? -1;
          if (earlier !== undefined && differs >= 0)
            expect(earlier[differs]).toBeLessThan(later[differs] ?? Number.NaN);
        }
      }),
    );
  });
});

describe('other orders', () => {
  const services = [
    makeService('a', { name: 'Ås', openingHours: CLOSED, ...at(59.92, 10.75) }),
    makeService('b', { name: 'Bo', openingHours: OPEN }),
    makeService('c', { name: 'Øya', ...at(69.6, 18.9) }),
    makeService('d', { name: 'Zoo', ...POLICE, openingHours: OPEN, ...at(59.9139, 10.7522) }),
  ];

  test('by name, as the language sorts', () => {
    expect(idsOf({ sort: 'name' }, services, {}, 'nb')).toEqual(['b', 'd', 'c', 'a']);
    expect(idsOf({ sort: 'name' }, services, {}, 'en')).toEqual(['a', 'b', 'c', 'd']);
  });

  test('by the name that the reader sees', () => {
    const named = [
      makeService('a', { name: { nb: 'Zoo', en: 'Apple' } }),
      makeService('b', { name: { en: 'Berry', nb: 'Ananas' } }),
      makeService('c', { name: { ar: 'ج', nb: 'Cello' } }),
    ];
    expect(idsOf({ sort: 'name' }, named, {}, 'en-GB')).toEqual(['a', 'b', 'c']);
    expect(idsOf({ sort: 'name' }, named, {}, 'nb')).toEqual(['b', 'c', 'a']);
    expect(idsOf({ sort: 'name' }, named, {}, 'so')).toEqual(['b', 'c', 'a']); // the source language
  });

  test('nearest first, then what is in no town with a distance, the authorities behind all others', () => {
    expect(idsOf({ sort: 'nearest', near: OSLO }, services)).toEqual(['a', 'c', 'b', 'd']);
  });

  test('a place that nobody may know, or has measured, is as near as the nearest one in its town', () => {
    const inTown = (locality: string, latitude: number, longitude: number, metres = 0) => ({
      locations: [
        {
          id: 'p',
          visibility: 'public' as const,
          address: { locality },
          position: { latitude: latitude + metres / 111_000, longitude, precision: 'street' as const },
        },
      ],
    });
    const shelter = (...regions: string[]): Partial<Service> => ({
      locations: [{ id: 'h', visibility: 'confidential', area: 'Et sted' }],
      serviceArea: { scope: 'regional', regions },
    });
    const some = [
      makeService('bergen', inTown('Bergen', 60.39, 5.32)),
      makeService('oslo-far', inTown('Oslo', 59.9139, 10.7522, 5_000)),
      makeService('oslo-near', inTown('Oslo', 59.9139, 10.7522, 400)),
      makeService('shelter-bergen', shelter('BERGEN')),
      makeService('shelter-oslo', shelter('Asker', 'Oslo')),
      makeService('shelter-alta', shelter('Alta')),
      makeService('street', {
        locations: [{ id: 's', visibility: 'public', address: { locality: 'Oslo', street: 'Storgata 1' } }],
      }),
    ];
    const { results } = queryServices({ sort: 'nearest', near: OSLO }, makeDirectory(some), { at: AT });
    expect(results.map(({ service }) => service.id)).toEqual([
      'oslo-near',
      'shelter-oslo',
      'street',
      'oslo-far',
      'bergen',
      'shelter-bergen',
      'shelter-alta',
    ]);
    // How far it is nobody says.
    expect(results[1]?.distanceMetres).toBeUndefined();
  });

  test('a service in two towns lends each only the distance of its own door there', () => {
    const door = (locality: string, latitude: number, longitude: number) => ({
      id: locality,
      visibility: 'public' as const,
      address: { locality },
      position: { latitude, longitude, precision: 'street' as const },
    });
    const some = [
      makeService('both', { locations: [door('Oslo', 59.914, 10.752), door('Bergen', 60.39, 5.32)] }),
      makeService('drammen', { locations: [door('Drammen', 59.74, 10.2)] }),
      makeService('a-bergen', { serviceArea: { scope: 'local', regions: ['Bergen'] } }),
    ];
    expect(idsOf({ sort: 'nearest', near: OSLO }, some)).toEqual(['both', 'drammen', 'a-bergen']);
  });

  test('who is there for the group that is asked for comes before whom it may go to as well', () => {
    const welcome = (kind: 'mainly' | 'only' | 'everyone-else-too'): Partial<Service> => ({
      audience: [{ group: 'trans-people', welcome: kind }],
    });
    const some = [
      makeService('a-all'),
      makeService('b-too', welcome('everyone-else-too')),
      makeService('c-mainly', welcome('mainly')),
      makeService('d-only', welcome('only')),
    ];
    expect(idsOf({ audience: 'trans-people' }, some)).toEqual(['c-mainly', 'd-only', 'b-too', 'a-all']);
    expect(idsOf({ audience: 'trans-people', sort: 'open-first' }, some)[0]).toBe('c-mainly');
    expect(idsOf({ audience: 'trans-people', sort: 'name' }, some)[0]).toBe('a-all');
    expect(idsOf({ audience: 'women' }, some)[0]).toBe('a-all');
    // Of the others nobody knows whether they know her.
    const promised = makeService('a-promised', PROMISED);
    expect(idsOf({ audience: 'trans-people' }, [promised, some[1]!])).toEqual(['b-too', 'a-promised']);
    expect(idsOf({ audience: 'women' }, [promised, some[1]!])).toEqual(['a-promised', 'b-too']);
  });

  test('who names a group of the directory’s own comes first for the group that it comes under', () => {
    const codes = [{ list: 'audience', code: 'x:drag', label: 'Drag', broader: 'trans-people' }] as never;
    const own = makeService('z-own', { audience: [{ group: 'x:drag', welcome: 'everyone-else-too' }] });
    expect(idsOf({ audience: 'trans-people' }, [makeService('a'), own], { codes })).toEqual(['z-own', 'a']);
  });

  test('who is there for young people comes behind others like it, until it is asked for', () => {
    const young: Partial<Service> = { audience: [{ group: 'young-people', welcome: 'mainly' }] };
    const some = [makeService('a-young', young), makeService('b-all')];
    expect(idsOf({}, some)).toEqual(['b-all', 'a-young']);
    expect(idsOf({ audience: 'young-people' }, some)).toEqual(['a-young', 'b-all']);
    // A promise, and how well the words fit, say more.
    expect(idsOf({}, [makeService('a-young', { ...young, ...PROMISED }), makeService('b-all')])[0]).toBe(
      'a-young',
    );
  });

  test('open first, the authorities behind others that are open', () => {
    expect(idsOf({ sort: 'open-first', near: OSLO }, services)).toEqual(['b', 'd', 'c', 'a']);
  });

  test('are the same whatever the order of the record', () => {
    for (const sort of ['default', 'nearest', 'open-first', 'name'] as const) {
      expect(idsOf({ sort, near: OSLO }, [...services].reverse())).toEqual(
        idsOf({ sort, near: OSLO }, services),
      );
    }
  });

  test.each(['en_US', '', 'constructor', 'not a language'])('a language written %j is no error', (lang) => {
    expect(idsOf({ sort: 'name' }, services, {}, lang)).toHaveLength(4);
  });
});

describe('of several directories', () => {
  const there = makeDirectory(
    [
      makeService('there', {
        openingHours: { periods: [{ days: ['tu'], opens: '06:00', closes: '07:00' }] },
      }),
    ],
    {
      id: 'andre',
      timeZone: 'America/New_York',
      country: 'US',
      publicHolidays: [],
    },
  );
  const here = makeDirectory([
    makeService('here', { openingHours: { periods: [{ days: ['tu'], opens: '11:30', closes: '12:30' }] } }),
  ]);
  const merged = mergeDirectories([here, there]);
  const ids = (query: Query) =>
    queryServices(query, merged, { at: AT }).results.map(({ service }) => service.id);

  test('each service is read in its own time zone', () => {
    expect(ids({ openNow: true }).sort()).toEqual(['here', 'there']); // 12:00 in Oslo, 06:00 in New York
  });

  test('each service is in its own country', () => {
    expect(ids({ country: 'US' })).toEqual(['there']);
    expect(ids({ country: 'NO' })).toEqual(['here']);
  });
});

/** Services in which everything that a query looks at varies. */
const anyCondition = (codes: readonly string[]) =>
  fc.oneof(
    fc.constant('unconfirmed'),
    fc.record(
      { value: fc.constantFrom(...codes), basis: fc.constantFrom(...BASIS) },
      { requiredKeys: ['value'] },
    ),
  );
const anyLocation = fc.record(
  {
    id: fc.constant('p'),
    visibility: fc.constantFrom(...VISIBILITY),
    position: fc.record({
      latitude: fc.integer({ min: 58, max: 62 }),
      longitude: fc.integer({ min: 5, max: 12 }),
      precision: fc.constant('locality'),
    }),
    address: fc.record({ locality: fc.constantFrom('Oslo', 'Bergen') }),
  },
  { requiredKeys: ['id', 'visibility'] },
);
const anyService = fc.record(
  {
    name: fc.constantFrom('Mat', 'Klær', 'Åpent hus'),
    needs: fc.uniqueArray(fc.constantFrom('food', 'clothing', 'dental'), { minLength: 1 }),
    languages: fc.array(
      fc.record(
        { code: fc.constantFrom('nb', 'pt', 'pt-BR', 'en'), mode: fc.constantFrom(...LANGUAGE_MODE) },
        { requiredKeys: ['code'] },
      ),
      { maxLength: 3 },
    ),
    openingHours: fc.constantFrom(OPEN, CLOSED, { printed: 'etter avtale' }),
    contacts: fc.array(
      fc.record(
        {
          channel: fc.constantFrom('phone', 'chat', 'email'),
          value: fc.constant('+4710000001'),
          openingHours: fc.constantFrom(OPEN, CLOSED),
        },
        { requiredKeys: ['channel', 'value'] },
      ),
      { maxLength: 2 },
    ),
    status: fc.constantFrom(...SERVICE_STATUS),
    locations: fc.array(anyLocation, { maxLength: 2 }),
    audience: fc.array(
      fc.record({
        group: fc.constantFrom('women', 'men', 'young-people'),
        welcome: fc.constantFrom('only', 'mainly', 'everyone-else-too'),
      }),
      { maxLength: 2 },
    ),
    access: fc.record(
      {
        residenceStatus: anyCondition(RESIDENCE_STATUS),
        cost: anyCondition(COST),
        police: anyCondition(AUTHORITY_CONTACT),
        entry: fc.array(fc.constantFrom(...ENTRY), { minLength: 1, maxLength: 2 }),
      },
      { requiredKeys: ['residenceStatus'] },
    ),
    verification: fc.constantFrom(
      { lastVerifiedOn: '2026-11-01', method: 'phone', confidence: 'high' },
      { lastVerifiedOn: '2024-11-01', method: 'phone', confidence: 'high' },
    ),
  },
  { requiredKeys: ['needs', 'access'] },
) as fc.Arbitrary<Partial<Service>>;
const anyDirectory = fc
  .array(anyService, { maxLength: 8 })
  .map((services) => makeDirectory(services.map((fields, index) => makeService(`s${index}`, fields))));
const anyQuery = fc.record(
  {
    text: fc.constantFrom('', 'mat', 'havna'),
    needs: fc.uniqueArray(fc.constantFrom('food', 'clothing', 'dental'), { maxLength: 2 }),
    openNow: fc.boolean(),
    noPapers: fc.boolean(),
    free: fc.boolean(),
    noAppointment: fc.boolean(),
    language: fc.constantFrom('nb', 'pt', 'pt-BR'),
    audience: fc.constantFrom('women', 'men'),
    locality: fc.constantFrom('Oslo', 'Bergen'),
    near: fc.constant(OSLO),
    sort: fc.constantFrom('default', 'nearest', 'open-first', 'name'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Query>;

describe('facets', () => {
  const count = (query: Query, directory: Directory) =>
    queryServices(query, directory, { at: AT }).results.length;

  test('say how many results there are with that filter on', () => {
    fc.assert(
      fc.property(anyDirectory, anyQuery, (directory, query) => {
        const { facets } = queryServices(query, directory, { at: AT });
        for (const filter of ['openNow', 'noPapers', 'free', 'noAppointment'] as const) {
          expect([filter, facets[filter]]).toEqual([filter, count({ ...query, [filter]: true }, directory)]);
        }
        for (const need of ['food', 'clothing', 'dental']) {
          expect([need, facets.needs.get(need) ?? 0]).toEqual([
            need,
            count({ ...query, needs: [need] }, directory),
          ]);
        }
        for (const language of new Set(['nb', 'pt', 'en', ...facets.languages.keys()])) {
          expect([language, facets.languages.get(language) ?? 0]).toEqual([
            language,
            count({ ...query, language }, directory),
          ]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('count a service once, however often it says a thing', () => {
    const service = makeService('s', {
      needs: ['food', 'food'],
      languages: [{ code: 'pt' }, { code: 'pt-BR' }, { code: 'pt' }],
    });
    const { facets } = ask({}, [service]);
    expect([...facets.needs]).toEqual([['food', 1]]);
    expect([...facets.languages]).toEqual([['pt', 1]]);
  });
});

describe('what a query leaves alone', () => {
  test('no record and no query is changed', () => {
    fc.assert(
      fc.property(anyDirectory, anyQuery, (directory, query) => {
        queryServices(deepFreeze(query), deepFreeze(directory), { at: AT });
      }),
    );
    queryServices({ near: OSLO, text: 'havna' }, deepFreeze(structuredCopy(fullDirectory)), { at: AT });
  });

  test('every filter only takes away, and results are the records themselves', () => {
    fc.assert(
      fc.property(anyDirectory, anyQuery, (directory, query) => {
        const all = queryServices({}, directory, { at: AT }).results.map(({ service }) => service);
        const some = queryServices(query, directory, { at: AT }).results.map(({ service }) => service);
        expect(new Set(some).size).toBe(some.length);
        for (const service of some) {
          expect(all).toContain(service);
          expect(directory.services).toContain(service);
        }
      }),
    );
  });

  test('a directory without a time zone is searched too, and nothing in it is open', () => {
    const services = [makeService('s', { ...PROMISED, openingHours: OPEN })];
    expect(ask({ noPapers: true }, services, { timeZone: '' }).results[0]?.status).toMatchObject({
      state: 'unknown',
    });
  });
});

const structuredCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test('hours for one group are open for that group alone', () => {
  const hours = {
    periods: [{ days: ['tu' as const], opens: '10:00', closes: '15:00', audience: ['women' as const] }],
  };
  const directory = makeDirectory([makeService('a', { openingHours: hours })]);
  const at = Date.parse('2026-11-24T12:00:00+01:00');
  const count = (audience?: string) =>
    queryServices({ openNow: true, ...(audience === undefined ? {} : { audience }) }, directory, { at })
      .results.length;
  expect([count(), count('women'), count('men')]).toEqual([1, 1, 0]);
});

describe('open for whoever asks', () => {
  const tuesday = (opens: string, closes: string, more: object = {}) => ({
    days: ['tu' as const],
    opens,
    closes,
    ...more,
  });
  const withHours = (id: string, ...periods: object[]) =>
    makeService(id, { openingHours: { periods } as OpeningHours });
  const women = { audience: ['women'] };

  test('later today is for the group: hours for others alone are none', () => {
    const services = [
      withHours('women', tuesday('18:00', '20:00', women)),
      withHours('women-then-all', tuesday('18:00', '20:00', women), tuesday('20:00', '22:00')),
      withHours('all', tuesday('18:00', '20:00')),
      withHours('both', tuesday('18:00', '20:00', women), tuesday('18:00', '20:00')),
    ];
    expect(idsOf({ openToday: true, audience: 'men' }, services).sort()).toEqual([
      'all',
      'both',
      'women-then-all',
    ]);
    expect(idsOf({ openToday: true, audience: 'women' }, services)).toHaveLength(4);
    expect(ask({ audience: 'men' }, services).facets.openToday).toBe(3);
  });

  test('later today counts when it is sure, also behind hours that are not', () => {
    const unsure = { from: '2026-11-24', through: '2026-11-24' };
    const services = [
      withHours('unsure', { days: ['tu'], opens: '14:00' }),
      withHours('unsure-then-sure', { days: ['tu'], opens: '14:00' }, tuesday('18:00', '20:00')),
      makeService('another', {
        openingHours: {
          periods: [{ days: ['tu'], opens: '10:00', closes: '11:00' }],
          exceptions: [{ ...unsure, periods: [{ opens: '14:00' }] }],
        },
      }),
    ];
    expect(idsOf({ openToday: true }, services)).toEqual(['unsure-then-sure']);
  });

  test('is not a door that lets nobody in any more, and it comes behind those that do', () => {
    const services = [
      withHours('over', tuesday('09:00', '20:00', { lastEntry: '11:00' })),
      withHours('in-time', tuesday('09:00', '20:00', { lastEntry: '12:00' })),
      withHours('unknown', { days: ['tu'], opens: '09:00' }),
    ];
    expect(idsOf({ openNow: true }, services)).toEqual(['in-time']);
    expect(idsOf({ openToday: true }, services)).toEqual(['in-time']);
    expect(ask({}, services).facets.openNow).toBe(1);
    expect(idsOf({ sort: 'open-first' }, services)).toEqual(['in-time', 'over', 'unknown']);
  });

  test('hours for everybody that let nobody in any more do not open those for some', () => {
    const services = [
      withHours('s', tuesday('10:00', '16:00', women), tuesday('10:00', '14:00', { lastEntry: '11:00' })),
    ];
    expect(idsOf({ openNow: true, audience: 'men' }, services)).toEqual([]);
    expect(idsOf({ openNow: true, audience: 'women' }, services)).toEqual(['s']);
    expect(ask({}, services).results[0]?.status).toMatchObject({ state: 'open', openFor: ['women'] });
  });

  test('a place for everybody is told before one for some', () => {
    const place = (id: string, more: object) => ({
      id,
      visibility: 'public' as const,
      openingHours: { periods: [tuesday('10:00', '14:00', more)] } as OpeningHours,
    });
    const services = [makeService('s', { locations: [place('women', women), place('all', {})] })];
    expect(idsOf({ openNow: true, audience: 'men' }, services)).toEqual(['s']);
    expect(ask({}, services).results[0]?.status.openFor).toBeUndefined();
  });
});

describe('where it is asked for', () => {
  const place = (locality: string, opens: string, closes: string, latitude: number) => ({
    id: locality.toLowerCase(),
    visibility: 'public' as const,
    address: { street: 'Prøvegata 1', locality },
    position: position(latitude, 10.75),
    openingHours: { periods: [{ days: ['tu' as const], opens, closes }] },
  });
  const services = [
    makeService('s', {
      locations: [place('Oslo', '10:00', '15:00', 59.91), place('Bergen', '08:00', '10:00', 60.39)],
    }),
  ];

  test('the door of another town opens nothing here', () => {
    expect(idsOf({ openNow: true, locality: 'Bergen' }, services)).toEqual([]);
    expect(idsOf({ openNow: true, locality: 'oslo' }, services)).toEqual(['s']);
    expect(idsOf({ openNow: true }, services)).toEqual(['s']);
    expect(ask({ locality: 'Bergen' }, services).facets.openNow).toBe(0);
    expect(ask({ locality: 'Bergen' }, services).results[0]?.status).toMatchObject({
      state: 'closed',
      of: { kind: 'location', location: { id: 'bergen' } },
    });
  });

  test('nor does a door that is further off than asked', () => {
    const near = { latitude: 60.39, longitude: 10.75 };
    expect(idsOf({ openNow: true, near, withinMetres: 5000 }, services)).toEqual([]);
    expect(idsOf({ openNow: true, near }, services)).toEqual(['s']);
  });

  test('near a door that is shut no other one is told, unless what is open is asked for: then as far as it is', () => {
    const near = { latitude: 60.39, longitude: 10.75 };
    const [shown] = ask({ near }, services).results;
    expect(shown).toMatchObject({
      status: { state: 'closed', of: { location: { id: 'bergen' } } },
      distanceMetres: 0,
    });
    const [open] = ask({ near, openNow: true }, services).results;
    expect(open).toMatchObject({ status: { state: 'open', of: { location: { id: 'oslo' } } } });
    expect(open?.distanceMetres).toBeGreaterThan(50_000);
    expect(ask({ near }, services).facets.openNow).toBe(1);
  });

  test('of two doors about as near the open one is told, with its own distance', () => {
    const near = { latitude: 60.38, longitude: 10.75 };
    const doors = [
      makeService('s', {
        locations: [place('Oslo', '10:00', '15:00', 60.36), place('Bergen', '08:00', '10:00', 60.39)],
      }),
    ];
    const [result] = ask({ near }, doors).results;
    expect(result).toMatchObject({ status: { state: 'open', of: { location: { id: 'oslo' } } } });
    expect(result?.distanceMetres).toBeCloseTo(2224, -1);
  });

  describe('a place that is not on the map', () => {
    const always = { id: 'b', openingHours: { always: true as const } };
    const shut = place('Bergen', '18:00', '20:00', 60.39);
    const near = { latitude: 60.39, longitude: 10.75 };
    const stateOf = (other: object, query: object) =>
      ask(query, [makeService('s', { locations: [shut, { ...always, ...other }] as Location[] })]).results[0]
        ?.status.state;

    test.each([
      ['a secret house in the town', { visibility: 'confidential', area: 'Bergen sentrum' }],
      ['a secret house of which nothing is said', { visibility: 'confidential' }],
      ['one that is told on request', { visibility: 'on-request', address: { locality: 'bergen' } }],
      ['a chat', { visibility: 'public', kind: 'online' }],
      ['a telephone', { visibility: 'public', kind: 'phone' }],
      ['a door that nobody has measured', { visibility: 'public', address: { street: 'Prøvegata 2', locality: 'Bergen' } }],
    ])('is meant with those of its town: %s', (_, other) => {
      expect(stateOf(other, { near })).toBe('open');
      expect(stateOf(other, { near, withinMetres: 5000 })).toBe('open');
      expect(stateOf(other, { locality: 'Bergen' })).toBe('open');
    }); // prettier-ignore

    test('of another town opens nothing here', () => {
      const other = { visibility: 'on-request', address: { locality: 'Oslo' } };
      expect(stateOf(other, { near })).toBe('closed');
      expect(stateOf(other, { near, withinMetres: 5000 })).toBe('closed');
      expect(stateOf(other, { locality: 'Bergen' })).toBe('closed');
      expect(stateOf(other, {})).toBe('open');
    });
  });

  test('a town that a text names is one that is asked for', () => {
    const search = new ListSearch(makeDirectory(services));
    search.textFinder = { fitsOf: () => Uint8Array.of(9), townIn: () => 'bergen' };
    const found = (query: object) => search.query({ text: 'bergen', ...query }, AT);
    expect(found({}).results[0]?.status).toMatchObject({
      state: 'closed',
      of: { location: { id: 'bergen' } },
    });
    expect(found({ openNow: true }).results).toEqual([]);
    expect(found({}).facets.openNow).toBe(0);
    expect(found({ openNow: true, locality: 'Oslo' }).results).toHaveLength(1);
  });

  test('nor does a stop that is further off than asked', () => {
    const stop = (name: string, opens: string, closes: string, latitude: number) => ({
      name,
      position: position(latitude, 10.75),
      openingHours: { periods: [{ days: ['tu' as const], opens, closes }] },
    });
    const stops = [stop('Nær', '08:00', '10:00', 59.91), stop('Fjern', '10:00', '15:00', 60.39)];
    const bus = [makeService('b', { locations: [{ id: 'b', kind: 'mobile', visibility: 'public', stops }] })];
    const near = { latitude: 59.91, longitude: 10.75 };
    expect(idsOf({ openNow: true, near }, bus)).toEqual(['b']);
    expect(idsOf({ openNow: true, near, withinMetres: 5000 }, bus)).toEqual([]);
    expect(idsOf({ near, withinMetres: 5000 }, bus)).toEqual(['b']);
    expect(ask({ near, withinMetres: 5000 }, bus).results[0]?.status).toMatchObject({
      state: 'closed',
      of: { stop: { name: 'Nær' } },
    });
    expect(idsOf({ openNow: true, near: { ...near, latitude: 60.39 }, withinMetres: 5000 }, bus)).toEqual([
      'b',
    ]);
  });

  test('a service that helps there without a door has the hours that it has', () => {
    const afar = [
      makeService('s', {
        locations: [place('Oslo', '10:00', '15:00', 59.91)],
        serviceArea: { scope: 'regional', regions: ['Bergen'] },
      }),
    ];
    expect(idsOf({ openNow: true, locality: 'Bergen' }, afar)).toEqual(['s']);
  });
});

describe('without an appointment', () => {
  const way = (value: string, checkedOn: string) => ({ value, basis: 'stated', checkedOn }) as never;
  const walkIn = access({ entry: ['walk-in'] });
  const hours = (entry?: string) =>
    ({ periods: [{ days: ['tu'], opens: '10:00', closes: '14:00', entry }] }) as OpeningHours;

  test('evidence that is too old counts no more, and a bare word does', () => {
    const website = { verification: { method: 'website' as const, confidence: 'medium' as const } };
    const services = [
      makeService('old', { ...access({ entry: [way('walk-in', '2019-01-01')] }), ...website, sources: [] }),
      makeService('new', { ...access({ entry: [way('walk-in', '2026-10-01')] }), ...website, sources: [] }),
      makeService('bare', walkIn),
    ];
    expect(idsOf({ noAppointment: true }, services).sort()).toEqual(['bare', 'new']);
  });

  test('and open now is not what is open by appointment now', () => {
    const services = [
      makeService('by-appointment', { ...walkIn, openingHours: hours('appointment') }),
      makeService('walk-in', { ...walkIn, openingHours: hours('walk-in') }),
      makeService('unsaid', { ...walkIn, openingHours: hours() }),
    ];
    const both = { openNow: true, noAppointment: true };
    expect(idsOf({ openNow: true }, services)).toHaveLength(3);
    expect(idsOf({ noAppointment: true }, services)).toHaveLength(3);
    expect(idsOf(both, services).sort()).toEqual(['unsaid', 'walk-in']);
    expect(idsOf({ openToday: true, noAppointment: true }, services)).toHaveLength(2);
    expect(ask({ openNow: true }, services).facets.noAppointment).toBe(2);
    expect(ask({ noAppointment: true }, services).facets.openNow).toBe(2);
    expect(ask(both, services).facets).toMatchObject({ openNow: 2, noAppointment: 2 });
    expect(
      ask({}, services)
        .results.map(({ status }) => status.entry ?? [])
        .flat()
        .sort(),
    ).toEqual(['appointment', 'walk-in']);
  });
});

import { describe, expect, test } from 'vitest';
import { makeDirectory, makeService } from '../../../test/fixtures/make.ts';
import type { Service } from '../../entities/service.ts';
import { countTowns } from './count-towns.ts';
import { isWithin } from './is-within.ts';

/** Parts of a directory: what a page is locked to, and the towns that a reader chooses from. */

const inTown = (locality: string, more: Partial<Service> = {}): Partial<Service> => ({
  locations: [{ id: 'door', visibility: 'public', address: { locality } }],
  ...more,
});

describe('towns', () => {
  const towns = (...services: Partial<Service>[]) =>
    Object.fromEntries(countTowns(services.map((fields, index) => makeService(`s-${index}`, fields))));

  test('are counted by services, each once, and called as they are first written', () => {
    expect(towns(inTown('Tromsø'), inTown('TROMSØ'), inTown('Oslo'))).toEqual({ Tromsø: 2, Oslo: 1 });
    const twice: Partial<Service> = {
      ...inTown('Bergen'),
      serviceArea: { scope: 'local', regions: ['bergen'] },
    };
    expect(towns(twice)).toEqual({ bergen: 1 });
  });

  test('are those of places and of regions; without either there are none', () => {
    expect(
      towns({
        ...inTown('Bergen'),
        serviceArea: { scope: 'local', regions: ['Voss', 'Os'] },
      } as Partial<Service>),
    ).toEqual({ Bergen: 1, Voss: 1, Os: 1 });
    expect(towns({ locations: [] }, {})).toEqual({});
    expect(countTowns([]).size).toBe(0);
  });
});

describe('a service is within a part', () => {
  const within = (fields: Partial<Service>, part: Parameters<typeof isWithin>[2]) => {
    const service = makeService('s', fields);
    return isWithin(service, makeDirectory([service]), part);
  };

  test('without limits every one is', () => {
    expect(within({}, {})).toBe(true);
    expect(within({}, { needs: [] })).toBe(true);
  });

  test('when it meets one of the needs', () => {
    expect(within({ needs: ['food', 'clothing'] }, { needs: ['legal-advice', 'clothing'] })).toBe(true);
    expect(within({ needs: ['food'] }, { needs: ['legal-advice'] })).toBe(false);
  });

  test('when it does not turn the group away', () => {
    const only: Partial<Service> = { audience: [{ group: 'men', welcome: 'only' }] };
    expect(within(only, { audience: 'women' })).toBe(false);
    expect(within(only, { audience: 'men' })).toBe(true);
    expect(within({ audience: [{ group: 'men', welcome: 'mainly' }] }, { audience: 'women' })).toBe(true);
    expect(within({}, { audience: 'women' })).toBe(true);
  });

  test('when it is in the town, however that is written', () => {
    expect(within(inTown('Tromsø'), { locality: 'tromso' })).toBe(true);
    expect(within(inTown('Oslo'), { locality: 'Tromsø' })).toBe(false);
  });

  test('when it is in the country, is for it, or helps everywhere from afar', () => {
    expect(within({}, { country: 'NO' })).toBe(true);
    expect(within({}, { country: 'SE' })).toBe(false);
    const afar: Partial<Service> = {
      locations: [],
      contacts: [{ channel: 'phone', value: '+4710000001' }],
      serviceArea: { scope: 'international' },
    };
    expect(within(afar, { country: 'SE' })).toBe(true);
    expect(
      within({ ...afar, serviceArea: { scope: 'international', countries: ['DK'] } }, { country: 'SE' }),
    ).toBe(false);
  });

  test('when it fits all of it at once', () => {
    const service = { ...inTown('Oslo'), needs: ['food'] } as Partial<Service>;
    expect(within(service, { needs: ['food'], locality: 'Oslo', country: 'NO' })).toBe(true);
    expect(within(service, { needs: ['food'], locality: 'Bergen', country: 'NO' })).toBe(false);
    expect(within(service, { needs: ['food'], locality: 'Oslo', country: 'SE' })).toBe(false);
  });
});

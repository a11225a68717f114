import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepFreeze, makeDirectory, makeService } from '../../../test/fixtures/make.ts';
import { queryServices } from '../search/query-services.ts';
import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { mergeDirectories } from './merge-directories.ts';
import { organizationOriginOf, originOf } from './merged-directory.ts';

const oslo = makeDirectory([makeService('mat'), makeService('seng', { replacedBy: 'mat' })], {
  id: 'oslo',
  emergencyContacts: [{ label: 'Lege', contacts: [{ channel: 'phone', value: '+4710000001' }] }],
});
const malmo = makeDirectory(
  [
    makeService('mat', { organizationIds: ['havna', 'kommunen'] }),
    makeService('klar', { replacedBy: 'mat' }),
  ],
  {
    id: 'malmo',
    name: 'Malmö',
    timeZone: 'Europe/Stockholm',
    country: 'SE',
    languages: ['sv'],
    organizations: [
      { id: 'havna', name: 'Hamnen' },
      { id: 'kommunen', name: 'Malmö stad' },
    ],
  },
);

describe('several directories as one', () => {
  const merged = mergeDirectories([oslo, malmo]);

  test('have the head of the first', () => {
    const { organizations, services, origins, holders, heads, organizationOrigins, conflicts, ...head } =
      merged;
    const { organizations: o, services: s, ...first } = oslo;
    expect(head).toEqual(first);
    expect([organizations.length, services.length, origins.size]).toEqual([o.length + 2, s.length + 2, 4]);
    expect([organizationOrigins.size, conflicts, holders.size, heads.length]).toEqual([3, [], 4, 2]);
  });

  test('have every record, in order, a taken id with that of its directory in front', () => {
    expect(merged.services.map(({ id }) => id)).toEqual(['mat', 'seng', 'malmo-mat', 'klar']);
    expect(merged.organizations.map(({ id, name }) => [id, name])).toEqual([
      ['havna', 'Stiftelsen Havna'],
      ['malmo-havna', 'Hamnen'],
      ['kommunen', 'Malmö stad'],
    ]);
  });

  test('point to the same records as before', () => {
    expect(merged.services.map(({ organizationIds }) => organizationIds)).toEqual([
      ['havna'],
      ['havna'],
      ['malmo-havna', 'kommunen'],
      ['malmo-havna'],
    ]);
    expect(merged.services.map(({ replacedBy }) => replacedBy)).toEqual([
      undefined,
      'mat',
      undefined,
      'malmo-mat',
    ]);
  });

  test('know where each service comes from', () => {
    expect(originOf(merged, 'seng')).toMatchObject({ id: 'oslo', timeZone: 'Europe/Oslo' });
    expect(originOf(merged, 'malmo-mat')).toMatchObject({
      id: 'malmo',
      timeZone: 'Europe/Stockholm',
      languages: ['sv'],
    });
    expect(originOf(merged, 'malmo-mat')).not.toHaveProperty('services');
  });

  test('of one alone the origin is the directory itself', () => {
    expect(originOf(oslo, 'mat')).toBe(oslo);
    expect(originOf(merged, 'no-such-service')).toBe(merged);
    expect(originOf(merged, 'constructor')).toBe(merged);
  });

  test('are read and not changed', () => {
    expect(() => mergeDirectories([deepFreeze(oslo), deepFreeze(malmo)])).not.toThrow();
  });

  test('that are none at all are an error', () => {
    expect(() => mergeDirectories([])).toThrow(RangeError);
  });
});

test('ids that look as if they had been made by merging are kept apart', () => {
  const first = makeDirectory([makeService('a'), makeService('b-a')], { id: 'a' });
  const second = makeDirectory([makeService('a', { name: 'Kafé' }), makeService('b-a', { name: 'Bad' })], {
    id: 'b',
  });
  const { services } = mergeDirectories([first, second]);
  expect(new Set(services.map(({ id }) => id)).size).toBe(4);
});

test('the same directory twice is itself, and in full agreement', () => {
  const { services, organizations, origins, conflicts } = mergeDirectories([oslo, oslo, oslo]);
  expect(services).toEqual(oslo.services);
  expect(organizations).toEqual(oslo.organizations);
  expect([...origins.keys()]).toEqual(['mat', 'seng']);
  expect(conflicts).toEqual([]);
});

describe('an organisation in two directories', () => {
  const number = [{ scheme: 'NO-BRC', value: '123456785' }];
  const here = makeDirectory([], {
    id: 'here',
    organizations: [{ id: 'havna', name: 'Havna', identifiers: number, url: 'https://havna.example' }],
  });
  const there = makeDirectory([makeService('a', { organizationIds: ['org-1'] })], {
    id: 'there',
    organizations: [{ id: 'org-1', name: 'Stiftelsen Havna', identifiers: number, type: 'charity' }],
  });
  const merged = mergeDirectories([here, there]);

  test('is one when a register says so, with what the first left out, and services follow', () => {
    expect(merged.organizations).toEqual([
      { id: 'havna', name: 'Havna', identifiers: number, url: 'https://havna.example', type: 'charity' },
    ]);
    expect(merged.services[0]?.organizationIds).toEqual(['havna']);
    expect(organizationOriginOf(merged, 'havna').id).toBe('here');
    expect(organizationOriginOf(here, 'havna')).toBe(here);
  });

  test('keeps what the others say instead', () => {
    expect(merged.conflicts).toEqual([
      {
        entity: 'organization',
        id: 'havna',
        field: 'name',
        kept: { directoryId: 'here', value: 'Havna' },
        other: { directoryId: 'there', value: 'Stiftelsen Havna' },
      },
    ]);
  });
});

describe('a service in two directories', () => {
  const pair = (a: Partial<Service>, b: Partial<Service>, headB: Partial<Directory> = {}) =>
    mergeDirectories([
      makeDirectory([makeService('mat', a)], { id: 'here' }),
      makeDirectory([makeService('mat', b)], { id: 'there', ...headB }),
    ]);

  test('is one when it has the same id and a name in common, whatever their case and accents', () => {
    expect(
      pair({ name: { nb: 'Matsentralen', en: 'Food' } }, { name: 'MATSENTRALEN' }).services,
    ).toHaveLength(1);
    expect(pair({ name: 'Matsentralen' }, { name: 'Suppekjøkkenet' }).services).toHaveLength(2);
  });

  test('stays two where both name towns, and none in common', () => {
    const inTown = (...towns: string[]) => ({
      locations: towns.map((locality, index) => ({
        id: `p${index}`,
        visibility: 'public' as const,
        address: { locality },
      })),
    });
    expect(pair(inTown('Oslo'), inTown('Bergen')).services).toHaveLength(2);
    expect(pair(inTown('Oslo'), inTown('Bergen', 'OSLO')).services).toHaveLength(1);
    expect(pair(inTown('Oslo'), {}).services).toHaveLength(1);
  });

  test('names all the directories that hold it', () => {
    const merged = pair({}, {});
    expect(merged.holders.get('mat')?.map(({ id }) => id)).toEqual(['here', 'there']);
    expect(merged.heads.map(({ id }) => id)).toEqual(['here', 'there']);
  });

  test('stays two where clock times, countries or plain texts may mean something else', () => {
    expect(pair({}, {}, { timeZone: 'Europe/London' }).services).toHaveLength(2);
    expect(pair({}, {}, { country: 'SE' }).services).toHaveLength(2);
    expect(pair({}, {}, { languages: ['en', 'nb'] }).services).toHaveLength(2);
  });

  test('keeps the first as its origin, with the codes that only the other declares', () => {
    const code = { list: 'needs', code: 'there:sauna', label: 'Badstue', broader: 'shower-laundry' } as const;
    const merged = pair({}, { needs: ['there:sauna'] }, { codes: [code] });
    expect(originOf(merged, 'mat')).toMatchObject({ id: 'here', codes: [code] });
  });

  test('knows the public holidays of both, so that no door looks open that is shut', () => {
    const christmas = { date: '2026-12-25', name: 'Jul' };
    const merged = pair({}, {}, { publicHolidays: [christmas] });
    expect(originOf(merged, 'mat').publicHolidays).toEqual([christmas]);
    const hours = {
      periods: [{ days: ['fr' as const], opens: '10:00', closes: '15:00' }],
      publicHolidays: 'closed' as const,
    };
    const { results } = queryServices(
      { openNow: true },
      pair({}, { openingHours: hours }, { publicHolidays: [christmas] }),
      {
        at: Date.parse('2026-12-25T12:00:00+01:00'),
      },
    );
    expect(results).toEqual([]);
  });

  test('keeps ids that lead nowhere leading nowhere', () => {
    const here = makeDirectory([makeService('gone', { name: 'Politiet' })], {
      id: 'here',
      organizations: [{ id: 'gone', name: 'Politiet' }],
    });
    const there = makeDirectory(
      [makeService('b', { organizationIds: ['gone'], seeAlso: ['gone', 'nowhere'] })],
      {
        id: 'there',
        organizations: [],
      },
    );
    const { services } = mergeDirectories([here, there]);
    expect(services[1]).toMatchObject({
      organizationIds: ['there-gone'],
      seeAlso: ['there-gone', 'nowhere'],
    });
  });

  test('can be read after it has been through JSON, which keeps no maps', () => {
    const merged = JSON.parse(JSON.stringify(pair({}, { needs: ['food'] }))) as Directory;
    expect(originOf(merged, 'mat')).toBe(merged);
    expect(queryServices({}, merged, { at: 0 }).results).toHaveLength(1);
  });

  test('tells where the two disagree', () => {
    expect(pair({ summary: 'Mat.' }, { summary: 'Klær.' }).conflicts).toEqual([
      {
        entity: 'service',
        id: 'mat',
        field: 'summary',
        kept: { directoryId: 'here', evidenceOn: '2026-11-01', value: 'Mat.' },
        other: { directoryId: 'there', evidenceOn: '2026-11-01', value: 'Klær.' },
      },
    ]);
  });

  test('points to records by their new ids', () => {
    const here = makeDirectory([makeService('mat'), makeService('seng', { name: 'Seng' })], { id: 'here' });
    const there = makeDirectory(
      [makeService('seng', { name: 'Hotellet' }), makeService('mat', { seeAlso: ['seng'] })],
      { id: 'there' },
    );
    const { services } = mergeDirectories([here, there]);
    expect(services.map(({ id }) => id)).toEqual(['mat', 'seng', 'there-seng']);
    expect(services[0]?.seeAlso).toEqual(['there-seng']);
  });
});

test('two records with one id in a directory stay two', () => {
  const { services } = mergeDirectories([
    makeDirectory([makeService('a', { name: 'A' }), makeService('a', { name: 'B' })]),
  ]);
  expect(services.map(({ name }) => name)).toEqual(['A', 'B']);
  expect(new Set(services.map(({ id }) => id)).size).toBe(2);
});

test('nothing is lost and nothing is confused, whatever the ids', () => {
  const anyId = fc.constantFrom('a', 'b', 'a-b', 'b-a', 'a-2', 'a-a');
  const anyDirectory = fc.record({
    id: fc.constantFrom('a', 'b'),
    services: fc.uniqueArray(anyId, { maxLength: 5 }),
    organizations: fc.uniqueArray(anyId, { minLength: 1, maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(anyDirectory, { minLength: 1, maxLength: 4 }), (plans) => {
      const directories = plans.map((plan, number) =>
        makeDirectory(
          plan.services.map((id, index) =>
            makeService(id, {
              name: `${number}/${id}`,
              organizationIds: [plan.organizations[index % plan.organizations.length] ?? ''],
              replacedBy: plan.services[0] ?? '',
            }),
          ),
          {
            id: plan.id,
            name: `${number}`,
            organizations: plan.organizations.map((id) => ({ id, name: `${number}/${id}` })),
          },
        ),
      );
      const merged = mergeDirectories(directories);
      const before = directories.flatMap(({ services }) => services);
      expect(merged.services.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
      expect(new Set(merged.services.map(({ id }) => id)).size).toBe(before.length);
      expect(new Set(merged.organizations.map(({ id }) => id)).size).toBe(
        directories.flatMap((d) => d.organizations).length,
      );
      for (const [index, service] of merged.services.entries()) {
        const number = String(service.name).split('/')[0];
        expect(originOf(merged, service.id).name).toBe(number);
        const nameOf = (id: string | undefined) =>
          merged.organizations.find((organization) => organization.id === id)?.name;
        expect(nameOf(service.organizationIds[0])).toBe(`${number}/${before[index]?.organizationIds[0]}`);
        const heir = merged.services.find(({ id }) => id === service.replacedBy);
        expect(heir?.name).toBe(`${number}/${before[index]?.replacedBy}`);
      }
    }),
  );
});

describe('the last day that a date can have', () => {
  const service = (lastVerifiedOn: string | undefined, capacity: string) =>
    makeService('mat', {
      capacity,
      verification: {
        ...(lastVerifiedOn === undefined ? {} : { lastVerifiedOn }),
        method: 'phone',
        confidence: 'high',
      },
    });
  const capacityOf = (a: [updatedOn: string, checkedOn: string], b: [updatedOn: string, checkedOn: string]) =>
    mergeDirectories([
      makeDirectory([service(a[1], 'A')], { id: 'a', updatedOn: a[0] }),
      makeDirectory([service(b[1], 'B')], { id: 'b', updatedOn: b[0] }),
    ]).services[0]?.capacity;

  test('is that on which the newest directory was changed, and the day after', () => {
    expect(capacityOf(['2026-10-01', '2026-10-01'], ['2026-11-01', '2026-11-02'])).toBe('B');
    expect(capacityOf(['2026-10-01', '2026-10-01'], ['2026-11-01', '2026-11-03'])).toBe('A');
    expect(capacityOf(['2026-11-01', '2026-10-01'], ['2026-10-01', '2026-11-02'])).toBe('B');
    expect(capacityOf(['2026-10-01', '2026-10-01'], ['2026-10-01', '2062-05-01'])).toBe('A');
  });

  test('is any where no directory says when it was changed', () => {
    expect(capacityOf(['', '2026-10-01'], ['', '2062-05-01'])).toBe('B');
    expect(capacityOf(['', '2026-10-01'], ['2026-10-01', '2062-05-01'])).toBe('A');
  });

  test('changes nothing in a record that stands in one directory alone', () => {
    const alone = makeDirectory([service('2062-05-01', 'A')], { updatedOn: '2026-10-01' });
    expect(mergeDirectories([alone]).services).toEqual(alone.services);
  });
});

test('a service with the police in the room is not found without authorities, however old that word is', () => {
  const police = (value: 'present-on-site' | 'never-without-consent', evidence: object) => ({
    access: {
      residenceStatus: 'unconfirmed' as const,
      police: { value, basis: 'stated' as const, ...evidence },
    },
  });
  const here = makeDirectory(
    [
      makeService('mat', {
        ...police('present-on-site', {}),
        verification: { method: 'second-hand', confidence: 'low' },
      }),
    ],
    { id: 'here' },
  );
  const there = makeDirectory(
    [makeService('mat', police('never-without-consent', { checkedOn: '2026-10-01' }))],
    { id: 'there' },
  );
  for (const both of [
    [here, there],
    [there, here],
  ])
    expect(
      queryServices({ withoutAuthorities: true }, mergeDirectories(both), {
        at: Date.parse('2026-11-24T12:00:00Z'),
      }).results,
    ).toEqual([]);
});

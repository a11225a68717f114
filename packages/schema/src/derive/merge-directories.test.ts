import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepFreeze, makeDirectory, makeService } from '../../test/fixtures/make.ts';
import { mergeDirectories, originOf } from './merge-directories.ts';

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
    const { organizations, services, origins, ...head } = merged;
    const { organizations: o, services: s, ...first } = oslo;
    expect(head).toEqual(first);
    expect([organizations.length, services.length, origins.size]).toEqual([o.length + 2, s.length + 2, 4]);
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
  const second = makeDirectory([makeService('a', { name: 'A' }), makeService('b-a', { name: 'BA' })], {
    id: 'b',
  });
  const { services } = mergeDirectories([first, second]);
  expect(new Set(services.map(({ id }) => id)).size).toBe(4);
});

test('the same directory twice is every record twice', () => {
  const { services, origins } = mergeDirectories([oslo, oslo, oslo]);
  expect(services.map(({ id }) => id)).toEqual([
    'mat',
    'seng',
    'oslo-mat',
    'oslo-seng',
    'oslo-mat-2',
    'oslo-seng-2',
  ]);
  expect(origins.size).toBe(6);
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

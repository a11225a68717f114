import type { Directory } from '@service-directory/schema';
import { describe, expect, test } from 'vitest';
import { exampleDirectory } from '../rules/example.ts';
import { removePrivate } from './remove-private.ts';

const withService = (changes: object) =>
  exampleDirectory('service', { id: 'havna', ...changes }) as unknown as Directory;

test('notes of the editors are taken out, and told without what they say', () => {
  const { directory, removed } = removePrivate(withService({ internal: 'ring Kari' }));
  expect(directory.services[0]).not.toHaveProperty('internal');
  expect(removed).toEqual([{ recordId: 'havna', path: '/services/0/internal', reason: 'internal' }]);
});

test('a secret place keeps nothing that shows where it is', () => {
  const secret = {
    id: 'hus',
    visibility: 'confidential',
    area: 'Oslo',
    address: { street: 'Prøveveien 1' },
    directions: 'bak kirken',
  };
  const { directory, removed } = removePrivate(withService({ locations: [secret] }));
  expect(directory.services[0]?.locations).toEqual([{ id: 'hus', visibility: 'confidential', area: 'Oslo' }]);
  expect(removed.map(({ reason }) => reason)).toEqual(['secret-place', 'secret-place']);
});

test.each(['on-request', 'area'])(
  'of a place by “%s” the way there goes, and what is finer than a town',
  (visibility) => {
    const place = {
      id: 'hus',
      visibility,
      area: 'Oslo',
      address: { locality: 'Prøvegata 5, 0155 Oslo', region: 'Oslo', country: 'NO' },
      position: { latitude: 59.9127, longitude: 10.7461, precision: 'locality' },
      directions: 'Behind the church, ring at the blue door.',
      surroundings: 'Next to a police station.',
      stops: [{ name: 'Church gate' }],
    };
    const { directory, removed } = removePrivate(withService({ locations: [place] }));
    expect(directory.services[0]?.locations).toEqual([
      {
        id: 'hus',
        visibility,
        area: 'Oslo',
        address: { region: 'Oslo', country: 'NO' },
        position: { latitude: 59.91, longitude: 10.75, precision: 'locality' },
      },
    ]);
    expect(removed).toEqual(
      ['address/locality', 'directions', 'surroundings', 'stops', 'position'].map((field) => ({
        recordId: 'havna',
        path: `/services/0/locations/0/${field}`,
        reason: 'place-too-exact',
      })),
    );
  },
);

test('a place by its area that is no finer than a town stays as it is', () => {
  const place = {
    id: 'hus',
    visibility: 'area',
    address: { locality: 'Oslo' },
    position: { latitude: 59.91, longitude: 10.7, precision: 'locality' },
  };
  const { directory, removed } = removePrivate(withService({ locations: [place] }));
  expect(directory.services[0]?.locations).toEqual([place]);
  expect(removed).toEqual([]);
});

test('fields of others stay, but not beside a place that is not public', () => {
  const extensions = { 'osm:id': 'node/1' };
  const open = removePrivate(withService({ extensions, locations: [{ id: 'a', visibility: 'public' }] }));
  expect(open.directory.services[0]?.extensions).toEqual(extensions);
  const half = removePrivate(withService({ extensions, locations: [{ id: 'a', visibility: 'area' }] }));
  expect(half.directory.services[0]).not.toHaveProperty('extensions');
  expect(half.removed.map(({ reason }) => reason)).toEqual(['extensions-beside-secret']);
});

describe('numbers on maps', () => {
  const register = { scheme: 'NO-BRC', value: '999999999' };
  const numbers = [
    { scheme: 'osm', value: 'node/5012345678' },
    register,
    { scheme: 'google-place-id', value: 'ChIJN1t_tDeuEmsRUsoyG83frY4' },
  ];
  const published = (visibility: string, identifiers: object[] = numbers) =>
    removePrivate(withService({ identifiers, locations: [{ id: 'a', visibility }] }));

  test.each(['confidential', 'on-request', 'area', 'hemmelig'])(
    'are taken out beside a place that is “%s”, and told without what they are',
    (visibility) => {
      const { directory, removed } = published(visibility);
      expect(directory.services[0]?.identifiers).toEqual([register]);
      expect(removed).toEqual([
        { recordId: 'havna', path: '/services/0/identifiers/0', reason: 'identifier-beside-secret' },
        { recordId: 'havna', path: '/services/0/identifiers/2', reason: 'identifier-beside-secret' },
      ]);
    },
  );

  test('leave no empty list behind', () => {
    const { directory } = published('confidential', numbers.slice(0, 1));
    expect(directory.services[0]).not.toHaveProperty('identifiers');
  });

  test('stay with a place that anyone may know', () => {
    const { directory, removed } = published('public');
    expect(directory.services[0]?.identifiers).toEqual(numbers);
    expect(removed).toEqual([]);
  });
});

describe('who checked the service', () => {
  const published = (visibility: string, verifiedBy: string) =>
    removePrivate(
      withService({
        verification: { lastVerifiedOn: '2026-05-20', method: 'phone', confidence: 'medium', verifiedBy },
        locations: [{ id: 'a', visibility }],
      }),
    );

  test('is taken out and told when a person is named beside a secret place', () => {
    const { directory, removed } = published('confidential', 'Ola Nordmann');
    expect(directory.services[0]?.verification).toEqual({
      lastVerifiedOn: '2026-05-20',
      method: 'phone',
      confidence: 'medium',
    });
    expect(removed).toEqual([
      { recordId: 'havna', path: '/services/0/verification/verifiedBy', reason: 'person-beside-secret' },
    ]);
  });

  test.each([
    ['confidential', 'Redaksjonen'],
    ['public', 'Ola Nordmann'],
    ['area', 'Ola Nordmann'],
  ])('stays with a place that is %s and “%s”', (visibility, verifiedBy) => {
    const { directory, removed } = published(visibility, verifiedBy);
    expect(directory.services[0]?.verification.verifiedBy).toBe(verifiedBy);
    expect(removed).toEqual([]);
  });
});

test('what was given is not changed', () => {
  const given = withService({
    internal: 'x',
    identifiers: [{ scheme: 'osm', value: 'node/1' }],
    verification: { lastVerifiedOn: '2026-05-20', verifiedBy: 'Ola Nordmann' },
    locations: [{ id: 'a', visibility: 'confidential' }],
  });
  const before = structuredClone(given);
  removePrivate(given);
  expect(given).toEqual(before);
});

import type { Directory } from '@service-directory/schema';
import { expect, test } from 'vitest';
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

test('fields of others stay, but not beside a place that is not public', () => {
  const extensions = { 'osm:id': 'node/1' };
  const open = removePrivate(withService({ extensions, locations: [{ id: 'a', visibility: 'public' }] }));
  expect(open.directory.services[0]?.extensions).toEqual(extensions);
  const half = removePrivate(withService({ extensions, locations: [{ id: 'a', visibility: 'area' }] }));
  expect(half.directory.services[0]).not.toHaveProperty('extensions');
  expect(half.removed.map(({ reason }) => reason)).toEqual(['extensions-beside-secret']);
});

test('what was given is not changed', () => {
  const given = withService({ internal: 'x' });
  const before = structuredClone(given);
  removePrivate(given);
  expect(given).toEqual(before);
});

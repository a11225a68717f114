import { expect, test } from 'vitest';
import { toldBy } from '../../testing/told-by.ts';
import { locationSecretNeighbor } from './secret-neighbor.ts';

const shelter = {
  id: 'a',
  name: 'Trygt hus',
  organizationIds: ['org'],
  locations: [{ id: 'hus', visibility: 'confidential', name: 'Villa Solbakken', area: 'Oslo' }],
};
const place = { id: 'k', visibility: 'public', address: { street: 'Storgata 10', locality: 'Oslo' } };
const cafe = { id: 'b', name: 'Kafeen', organizationIds: ['other'], locations: [place] };
const SAID = 'Samme inngang som Trygt hus.';
const pathsOf = (services: object[], head: object = {}) =>
  toldBy(locationSecretNeighbor, 'directory', { ...head, services: [shelter, ...services] }).map(
    ({ path }) => path,
  );

test.each<[object, string]>([
  [{ description: { nb: 'Vi er her.', en: 'Next door to Trygt hus.' } }, '/services/1/description/en'],
  [{ locations: [{ ...place, directions: SAID }] }, '/services/1/locations/0/directions'],
  [
    { contacts: [{ channel: 'phone', value: '1', note: 'Over gata for Trygt hus' }], summary: SAID },
    '/services/1/summary',
  ],
])('a record with an address points at the secret house: %j', (more, path) => {
  expect(pathsOf([{ ...cafe, ...more }])).toEqual([path]);
});

test('the address may stand in the text itself', () => {
  const description = `Vi holder til i Storgata 10. ${SAID}`;
  const office = { ...cafe, locations: [], description };
  expect(pathsOf([office])).toEqual(['/services/1/description']);
  expect(pathsOf([], { description })).toEqual(['/description']);
  expect(pathsOf([], { organizations: [{ id: 'o', name: 'O', description }] })).toEqual([
    '/organizations/0/description',
  ]);
});

test('the name may be that of the secret place, or of an organisation that has no other', () => {
  const ofPlace = { ...cafe, summary: 'I samme bygg som Villa Solbakken.' };
  expect(pathsOf([ofPlace])).toEqual(['/services/1/summary']);
  const ofOrganization = { ...cafe, summary: 'I samme bygg som Vernelaget.' };
  const organizations = [{ id: 'org', name: 'Vernelaget' }];
  expect(pathsOf([ofOrganization], { organizations })).toEqual(['/services/1/summary']);
  expect(
    pathsOf([ofOrganization, { ...cafe, id: 'c', organizationIds: ['org'] }], { organizations }),
  ).toEqual([]);
});

test.each([
  ['Lauras hus', 'Samme inngang som Lauras hus.'],
  ['Lauras Hus Oslo', 'Samme inngang som Lauras hus.'],
  ['Kvinnenes hus', 'Kvinnenes hus ligger over oss.'],
  ['Maria’s House', "We are next door to Maria's House."],
])('a name with a genitive of its own is one: “%s”', (name, summary) => {
  const services = [
    { ...shelter, name },
    { ...cafe, summary },
  ];
  expect(toldBy(locationSecretNeighbor, 'directory', { services })).toHaveLength(1);
});

test.each<[string, object]>([
  ['nobody may find the other house either', { ...cafe, locations: [], summary: SAID }],
  [
    'its place is told on request',
    { ...cafe, locations: [{ id: 'k', visibility: 'on-request' }], summary: SAID },
  ],
  ['it speaks of somebody else', { ...cafe, summary: 'Samme inngang som biblioteket.' }],
  ['it points at nothing', { ...cafe, summary: 'Vi følger deg til Trygt hus.' }],
  ['only editors read it', { ...cafe, internal: SAID }],
])('nothing is told when %s', (_, service) => {
  expect(pathsOf([service])).toEqual([]);
});

test('an open house may be pointed at', () => {
  const open = { ...shelter, locations: [place] };
  expect(
    toldBy(locationSecretNeighbor, 'directory', { services: [open, { ...cafe, summary: SAID }] }),
  ).toEqual([]);
});

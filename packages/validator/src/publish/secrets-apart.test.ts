import { expect, test } from 'vitest';
import type { Directory } from '@service-directory/schema';
import { feed } from '../testing/feed.ts';
import { inOneFile } from './put-apart.ts';
import { secretsApart } from './secrets-apart.ts';

type Place = Record<string, unknown> & { id: string; visibility: string };

const list = (id: string, head: object, ...locations: Place[]) =>
  feed(id, { id: 'krise', name: 'Krisesenteret', locations }, head);

const OTHER_LICENSE = { license: 'CC-BY-4.0' };
const SWEDISH = { country: 'SE', timeZone: 'Europe/Stockholm', languages: ['sv'] };
const secret: Place = { id: 'hus', visibility: 'confidential' };
const onRequest: Place = { id: 'hus', visibility: 'on-request', address: { locality: 'Oslo' } };
const open: Place = { id: 'hus', visibility: 'public', address: { street: 'Prøvegata 5', locality: 'Oslo' } };
const office: Place = { ...open, id: 'kontor' };
const apart = (...directories: Directory[]) =>
  secretsApart(
    directories,
    directories.map((_, index) => ({ name: `no-${index}`, indexes: [index] })),
  );

test.each([
  ['of another licence', OTHER_LICENSE],
  ['of another country, time zone and language', SWEDISH],
])('a place that is secret in one list and open in one %s is found, in either order', (_what, head) => {
  const [held, told] = [list('held', {}, secret), list('told', head, open)];
  expect(apart(held, told)).toEqual([{ recordId: 'krise', hidden: 0, told: 1 }]);
  expect(apart(told, held)).toEqual([{ recordId: 'krise', hidden: 1, told: 0 }]);
});

test('so are a place under another id, a town that is told of a secret place, and a place on request that is told', () => {
  expect(apart(list('held', {}, secret), list('told', SWEDISH, office))).toHaveLength(1);
  expect(apart(list('held', {}, secret), list('told', SWEDISH, onRequest))).toHaveLength(1);
  expect(apart(list('held', {}, onRequest), list('told', SWEDISH, open))).toHaveLength(1);
});

test('what both hold back, or one only lacks, is no clash', () => {
  expect(apart(list('held', {}, secret), list('held-too', SWEDISH, secret))).toEqual([]);
  expect(apart(list('held', {}, secret, office), list('told', SWEDISH, secret, office))).toEqual([]);
  expect(apart(list('held', {}, secret, office), list('told', SWEDISH, office))).toEqual([]);
  expect(apart(list('open', {}, open), list('open-too', SWEDISH, open))).toEqual([]);
  expect(apart(list('held', {}, secret), list('none', SWEDISH))).toEqual([]);
});

test('lists that become one file are compared when they are put together', () => {
  const lists = [list('held', {}, secret), list('told', {}, open)];
  expect(secretsApart(lists, [inOneFile(lists)])).toEqual([]);
  const other = list('other', SWEDISH, office);
  expect(secretsApart([...lists, other], [inOneFile(lists), { name: 'se', indexes: [2] }])).toEqual([
    { recordId: 'krise', hidden: 0, told: 2 },
  ]);
});

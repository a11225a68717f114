import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDirectory, makeService } from '../../../test/fixtures/make.ts';
import type { Service } from '../../entities/service.ts';
import { diffDirectories, type DirectoryChange } from './diff-directories.ts';

const change = (before: Partial<Service>, after: Partial<Service>) =>
  diffDirectories(makeDirectory([makeService('mat', before)]), makeDirectory([makeService('mat', after)]));
const CHANGED = { entity: 'service', id: 'mat', kind: 'changed' };

describe('records', () => {
  test('that are gone or new are told whole, those that stay are not', () => {
    const [a, b, c] = [makeService('a'), makeService('b'), makeService('c')];
    expect(diffDirectories(makeDirectory([a, b]), makeDirectory([c, b]))).toEqual([
      { entity: 'service', id: 'a', kind: 'removed', before: a },
      { entity: 'service', id: 'c', kind: 'added', after: c },
    ]);
  });

  test('that are gone or new are told without the notes of the editors', () => {
    const noted = makeService('a', { internal: 'Storgata 5, spør etter Maria' });
    const [empty, full] = [makeDirectory([]), makeDirectory([noted])];
    for (const changes of [diffDirectories(empty, full), diffDirectories(full, empty)]) {
      expect(changes).toHaveLength(1);
      expect(JSON.stringify(changes)).not.toMatch(/internal|Storgata/);
    }
    expect(noted.internal).toBeDefined();
  });

  test('in another order are the same', () => {
    const [a, b] = [makeService('a'), makeService('b')];
    expect(diffDirectories(makeDirectory([a, b]), makeDirectory([b, a]))).toEqual([]);
  });

  test('of organisations and the head come before services', () => {
    const before = makeDirectory([makeService('a')]);
    const after = makeDirectory([], { updatedOn: '2026-12-01', organizations: [] });
    expect(diffDirectories(before, after)).toMatchObject([
      { entity: 'directory', id: 'eksempel', kind: 'changed', path: '/updatedOn', after: '2026-12-01' },
      { entity: 'organization', id: 'havna', kind: 'removed' },
      { entity: 'service', id: 'a', kind: 'removed' },
    ]);
  });
});

describe('parts of a record', () => {
  test('are told by the smallest part that differs', () => {
    expect(
      change({ summary: { nb: 'Mat.', en: 'Food.' } }, { summary: { nb: 'Mat.', en: 'Meals.' } }),
    ).toEqual([{ ...CHANGED, path: '/summary/en', before: 'Food.', after: 'Meals.', topic: 'words' }]);
  });

  test('that are new have no before, and those that are gone no after', () => {
    expect(change({ capacity: 'Ti' }, { notOffered: 'Seng' })).toEqual([
      { ...CHANGED, path: '/capacity', before: 'Ti', topic: 'words' },
      { ...CHANGED, path: '/notOffered', after: 'Seng', topic: 'words' },
    ]);
  });

  test('in lists with ids are found by id, whatever their place', () => {
    const place = (id: string, street: string) => ({
      id,
      visibility: 'public' as const,
      address: { street },
    });
    expect(
      change(
        { locations: [place('a', 'Storgata 1'), place('b', 'Lillegata 1')] },
        { locations: [place('b', 'Lillegata 2'), place('a', 'Storgata 1')] },
      ),
    ).toEqual([
      {
        ...CHANGED,
        path: '/locations/b/address/street',
        before: 'Lillegata 1',
        after: 'Lillegata 2',
        topic: 'place',
      },
    ]);
  });

  test('in other lists are the whole list', () => {
    expect(change({ needs: ['food'] }, { needs: ['food', 'clothing'] })).toEqual([
      { ...CHANGED, path: '/needs', before: ['food'], after: ['food', 'clothing'], topic: 'other' },
    ]);
  });

  test('that are notes of the editors are nobody’s business', () => {
    expect(change({ internal: { to: 'do' } }, { internal: { to: 'done' } })).toEqual([]);
    expect(change({}, { internal: 'x' })).toEqual([]);
  });

  test('with slashes and tildes in their names are written as JSON Pointer wants', () => {
    const extensions = (value: number) => ({ extensions: { 'a:b': { 'x/y~z': value } } });
    expect(change(extensions(1), extensions(2))).toMatchObject([{ path: '/extensions/a:b/x~1y~0z' }]);
  });

  test.each([
    ['place', { locations: [{ id: 'a', visibility: 'confidential' }] }],
    ['availability', { locations: [{ id: 'a', visibility: 'public', openingHours: { always: true } }] }],
    ['availability', { openingHours: { always: true } }],
    ['availability', { status: 'defunct' }],
    ['access', { access: { residenceStatus: 'unconfirmed', cost: { value: 'free', basis: 'stated' } } }],
    ['contact', { contacts: [{ channel: 'email', value: 'post@example.org' }] }],
    ['evidence', { verification: { method: 'visit', confidence: 'high' } }],
    ['other', { seeAlso: ['b'] }],
  ] satisfies [string, Partial<Service>][])('are about %s', (topic, fields) => {
    const before: Partial<Service> = { locations: [{ id: 'a', visibility: 'public' }] };
    const topics = change(before, { ...before, ...fields }).map((found) =>
      found.kind === 'changed' ? found.topic : '',
    );
    expect(new Set(topics)).toEqual(new Set([topic]));
  });
});

/** Puts changes into a copy of the directory that they were made from. */
function apply(before: ReturnType<typeof makeDirectory>, changes: DirectoryChange[]) {
  const copy = JSON.parse(JSON.stringify(before));
  const lists: Record<string, string> = { service: 'services', organization: 'organizations' };
  for (const found of changes) {
    const list = lists[found.entity] ?? '';
    if (found.kind === 'removed') copy[list] = copy[list].filter(({ id }: { id: string }) => id !== found.id);
    if (found.kind === 'added') copy[list].push(found.after);
    if (found.kind !== 'changed') continue;
    let place = list === '' ? copy : copy[list].find(({ id }: { id: string }) => id === found.id);
    const keys = found.path
      .slice(1)
      .split('/')
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = keys.pop() ?? '';
    for (const key of keys) place = Array.isArray(place) ? place.find(({ id }) => id === key) : place[key];
    if (Array.isArray(place)) {
      const index = place.findIndex(({ id }) => id === last);
      if (found.after === undefined) place.splice(index, 1);
      else place.push(found.after);
    } else if (found.after === undefined) delete place[last];
    else place[last] = found.after;
  }
  return copy;
}

/** The directory with every list of records with ids in the order of the ids. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(sorted) as { id?: string }[];
    return items.every((item) => typeof item?.id === 'string')
      ? items.sort((a, b) => (a.id! < b.id! ? -1 : 1))
      : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]));
}

test('the changes, put into the older version, give the newer one', () => {
  const text = fc.oneof(
    fc.constantFrom('a', 'b'),
    fc.dictionary(fc.constantFrom('nb', 'en'), fc.constantFrom('a', 'b'), { minKeys: 1 }),
  );
  const location = fc.record({
    id: fc.constantFrom('p', 'q', 'r'),
    visibility: fc.constantFrom('public' as const, 'confidential' as const),
    area: text,
  });
  const fields = fc.record(
    {
      summary: text,
      needs: fc.uniqueArray(fc.constantFrom('food' as const, 'clothing' as const), { minLength: 1 }),
      locations: fc.uniqueArray(location, { selector: ({ id }) => id, maxLength: 3 }),
      extensions: fc.dictionary(fc.constantFrom('a:b', 'c:d'), fc.jsonValue({ maxDepth: 2 })),
    },
    { requiredKeys: [] },
  );
  const directory = fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fields), {
      selector: ([id]) => id,
      maxLength: 4,
    })
    .map((records) => makeDirectory(records.map(([id, more]) => makeService(id, more as Partial<Service>))));
  fc.assert(
    fc.property(directory, directory, (before, after) => {
      const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
      const changes = diffDirectories(plain(before), plain(after));
      expect(sorted(apply(before, changes))).toEqual(sorted(plain(after)));
      expect(diffDirectories(plain(before), plain(before))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

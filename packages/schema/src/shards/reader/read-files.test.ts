import { describe, expect, test } from 'vitest';
import { isManifest, readCell, readGroup, readManifest, readWordPiece, readWordTable } from './read-files.ts';

const HASH = '0123456789abcdef01234567';
const directory = {
  kind: 'service-directory',
  schemaVersion: '1.0',
  id: 'd',
  name: 'D',
  languages: ['en'],
  timeZone: 'Europe/Oslo',
  organizations: [],
  services: [],
};
const manifest = {
  kind: 'service-directory-manifest',
  manifestVersion: '1.0',
  directory,
  services: 3,
  needs: ['food'],
  groups: [{ key: 'p3', hash: HASH, services: 3, needs: '1' }],
  words: [{ language: 'en', hash: HASH }],
};
const head = readManifest(manifest)!.directory;

test('a manifest is read, and a newer one with fields that nobody knows', () => {
  expect(readManifest(manifest)?.groups).toEqual(manifest.groups);
  expect(readManifest({ ...manifest, manifestVersion: '1.7', more: {} })?.services).toBe(3);
  expect(isManifest(manifest)).toBe(true);
});

describe('what is no file of the kind is told from one that is empty', () => {
  const others: unknown[] = [undefined, null, 1, 'x', [], {}, { kind: 'service-directory' }, directory];
  for (const [name, read] of Object.entries({
    readManifest,
    readGroup,
    readWordTable,
    readWordPiece,
    readCell: (value: unknown) => readCell(value, head),
  }))
    test(name, () => {
      for (const value of others) expect(read(value)).toBeUndefined();
    });

  test('a manifest of another major version, or without a directory', () => {
    expect(readManifest({ ...manifest, manifestVersion: '2.0' })).toBeUndefined();
    expect(readManifest({ ...manifest, directory: {} })).toBeUndefined();
    expect(readManifest({ ...manifest, groups: {} })).toBeUndefined();
  });
});

test('a key or a hash that would lead an address elsewhere is left out', () => {
  const entries = ['../../x', 'p4', 'P0', 'no.health.', 'https://x', '__proto__', 'NO.health.a/..'].map(
    (key) => ({
      key,
      hash: HASH,
      services: 1,
      needs: '1',
    }),
  );
  const cells = [...entries, { key: 'p0', hash: '../x', services: 1, needs: '1' }, 'p0', null];
  expect(readGroup({ kind: 'service-directory-cells', cells })?.cells).toEqual([]);
  expect(readManifest({ ...manifest, groups: entries })?.groups).toEqual([]);
  expect(readManifest({ ...manifest, words: [{ language: '../x', hash: HASH }] })?.words).toEqual([]);
});

test('fields that are inherited do not count', () => {
  const inherited = Object.create(manifest) as unknown;
  expect(readManifest(inherited)).toBeUndefined();
  const polluted = JSON.parse('{"kind":"service-directory-cells","__proto__":{"cells":[]}}') as unknown;
  expect(readGroup(polluted)).toBeUndefined();
});

test('of a cell one bad record is left out and counted, and a place that cannot be read stays secret', () => {
  const service = {
    id: 'a',
    organizationIds: ['o'],
    name: 'A',
    summary: 'S',
    needs: ['food'],
    access: { residenceStatus: 'unconfirmed' },
    locations: [{ id: 'l', visibility: 'nonsense', address: { street: 'Hidden 1' } }],
    sources: [{ id: 's', url: 'https://a.example/', retrievedOn: '2026-01-01', supports: [] }],
    verification: { method: 'website' },
  };
  const read = readCell(
    { kind: 'service-directory-cell', services: [service, { id: 3 }], organizations: 'x' },
    head,
  );
  expect(read?.services.map(({ id }) => id)).toEqual(['a']);
  expect(read?.unread).toBe(1);
  expect(JSON.stringify(read)).not.toContain('Hidden');
});

test('words and towns that cannot be used are left out', () => {
  const piece = {
    kind: 'service-directory-words',
    words: [['one', 'p0 ../x NO.health.'], ['two', '', 'p0 NO'], [3, 'p0'], ['', 'p0'], 'x', null],
    towns: [['oslo', 59.9, 10.7], ['x', 'y', 2], ['z', 100, 2], 7],
  };
  expect(readWordPiece(piece)).toEqual({
    kind: 'service-directory-words',
    words: [
      { word: 'one', cells: ['p0', 'NO.health.'] },
      { word: 'two', cells: [], groups: ['p0', 'NO'] },
    ],
    towns: [{ name: 'oslo', latitude: 59.9, longitude: 10.7 }],
  });
  expect(
    readWordTable({ kind: 'service-directory-word-table', pieces: [['a', HASH], ['b', 'x'], 'c'] })?.pieces,
  ).toEqual([['a', HASH]]);
});

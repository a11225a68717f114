import { describe, expect, test } from 'vitest';
import { readFiles } from './index.ts';
import type { InputFile, ReadOptions } from './source.ts';

const file = (path: string, content: unknown): InputFile => ({
  path,
  bytes: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
});
const read = (files: InputFile[], options?: ReadOptions) => {
  const source = readFiles(files, options);
  return { ...source, told: source.problems.map(({ code, file: name }) => `${code} ${name}`) };
};
const head = { kind: 'service-directory', id: 'katalogen' };
const idsIn = (directory: unknown, list = 'services') =>
  (directory as Record<string, { id: string }[]>)[list]?.map(({ id }) => id);

describe('the folder is found from the paths of its files', () => {
  test.each(['katalog', 'x/katalog', 'C:\\x\\katalog', ''])('in “%s”', (folder) => {
    const at = (name: string) => (folder === '' ? name : `${folder}/${name}`);
    const source = read([
      file(at('services/b.json'), { id: 'b' }),
      file(at('services/a.yaml'), 'id: a\n'),
      file(at('organizations/f.json'), { id: 'f' }),
      file(at('directory.json'), head),
    ]);
    expect(source.directory).toMatchObject(head);
    expect(source.told).toEqual([]);
    expect(source.files).toBe(4);
    expect(source.directory).toMatchObject({
      organizations: [{ id: 'f' }],
      services: [{ id: 'a' }, { id: 'b' }],
    });
  });

  test('that of the head nearest to the top', () => {
    const source = read([
      file('k/services/x/directory.json', { id: 'inner' }),
      file('k/directory.yml', 'id: outer\n'),
      file('k/services/a.json', { id: 'a' }),
    ]);
    expect(source.directory).toMatchObject({ id: 'outer', services: [{ id: 'a' }] });
  });

  test('by its records, when the head is missing, which is told', () => {
    const source = read([
      file('k/services/a.json', { id: 'a' }),
      file('k/organizations/f.json', { id: 'f' }),
    ]);
    expect(source.told).toEqual(['file/unreadable k/directory.yaml']);
    expect(idsIn(source.directory)).toEqual(['a']);
    expect(source.unread).toEqual({ head: true, ids: [] });
    expect(source.locate(['name'])).toEqual({
      file: 'k/directory.yaml',
      path: '/name',
      line: 1,
      column: 1,
    });
  });

  test('in the root of a disk', () => {
    expect(read([file('/directory.json', head), file('/services/a.json', { id: 'a' })]).directory).toEqual({
      ...head,
      organizations: [],
      services: [{ id: 'a' }],
    });
  });

  test('of several other files only the first is read', () => {
    const source = read([file('a.json', { id: 'a' }), file('b.json', { id: 'b' })]);
    expect(source.directory).toEqual({ id: 'a' });
  });
});

describe('records', () => {
  const inK = (...files: InputFile[]) => read([file('k/directory.json', head), ...files], { folder: 'k' });

  test('come in the order of their names, whatever the order of the files', () => {
    const names = ['c', 'a', 'b'];
    expect(idsIn(inK(...names.map((id) => file(`k/services/${id}.json`, { id }))).directory)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('may stand several in one file, and in the head', () => {
    const source = read(
      [
        file('k/directory.json', { ...head, services: [{ id: 'a' }] }),
        file('k/services/alle.json', [{ id: 'b' }, { id: 'c' }]),
      ],
      { folder: 'k' },
    );
    expect(idsIn(source.directory)).toEqual(['a', 'b', 'c']);
    expect(source.locate(['services', 0, 'id'])).toMatchObject({
      file: 'k/directory.json',
      path: '/services/0/id',
    });
    expect(source.locate(['services', 2, 'id'])).toMatchObject({
      file: 'k/services/alle.json',
      path: '/1/id',
    });
  });

  test('of which one is broken or cannot be opened are read without it, and its id is known to be unread', () => {
    const source = inK(
      file('k/services/a.json', '{'),
      { path: 'k/services/b.yaml', failure: { reason: 'not-allowed' } },
      { path: 'k/services/c.json', tooLarge: 1e9 },
      file('k/services/d.json', { id: 'd' }),
    );
    expect(idsIn(source.directory)).toEqual(['d']);
    expect(source.unread).toEqual({ head: false, ids: ['a', 'b', 'c'] });
    expect([...new Set(source.told)]).toEqual([
      'file/syntax k/services/a.json',
      'file/unreadable k/services/b.yaml',
      'file/too-large k/services/c.json',
    ]);
  });

  test('of a folder that cannot be opened are told as that', () => {
    const source = inK({ path: 'k/services', failure: { reason: 'not-allowed' } });
    expect(source.told).toEqual(['file/unreadable k/services']);
    expect(idsIn(source.directory)).toEqual([]);
  });

  test('in a folder where a file is expected are not read, and it is told', () => {
    const source = inK({ path: 'k/services/a.json', isFolder: true }, file('k/services/les.md', 'x'));
    expect(source.told).toEqual(['file/ignored k/services/a.json']);
    expect(source.problems[0]?.params).toEqual({ name: 'a.json', isFolder: true });
  });

  test('with another ending are told, hidden files and notes are not', () => {
    const source = inK(
      file('k/services/a.yaml~', 'id: a'),
      file('k/services/uten-ending', 'id: a'),
      file('k/services/.skjult.yaml', 'id: a'),
      file('k/services/notat.txt', 'x'),
    );
    expect(source.told).toEqual(['file/ignored k/services/a.yaml~', 'file/ignored k/services/uten-ending']);
  });

  test('to whose name an editor of plain text has added an ending are told, with the name to give', () => {
    const source = inK(
      file('k/services/Kveld.yaml.txt', 'id: kveld'),
      file('k/organizations/org.json.TXT', '{}'),
      file('k/services/json.txt', 'x'),
      file('k/services/om-yaml.txt', 'x'),
      file('k/services/les.yaml.md', 'x'),
    );
    expect(source.problems.map(({ path: _path, file: name, params }) => [name, params['rename']])).toEqual([
      ['k/organizations/org.json.TXT', 'org.json'],
      ['k/services/Kveld.yaml.txt', 'Kveld.yaml'],
    ]);
    expect(source.problems[0]?.help).toContain('“org.json”');
  });

  test('whose file is called otherwise are told at their id', () => {
    const source = inK(file('k/services/a.yaml', 'name: A\nid: b\n'));
    expect(source.problems).toMatchObject([
      { code: 'file/name-differs', line: 2, column: 5, params: { name: 'a.yaml', id: 'b', ending: '.yaml' } },
    ]);
  });
});

describe('a head', () => {
  test('that is broken is told, and the records are there', () => {
    const source = read([file('k/directory.json', '{'), file('k/services/a.json', { id: 'a' })]);
    expect(source.told).toContain('file/syntax k/directory.json');
    expect(source.directory).toEqual({ organizations: [], services: [{ id: 'a' }] });
    expect(source.unread.head).toBe(true);
  });

  test('that is no object is left as it is for the shape', () => {
    expect(read([file('k/directory.json', '[1]'), file('k/services/a.json', {})]).directory).toEqual([1]);
  });

  test('whose list is none keeps it for the shape', () => {
    const source = read([
      file('k/directory.json', { ...head, services: 'none' }),
      file('k/services/a.json', { id: 'a' }),
    ]);
    expect(source.directory).toEqual({ ...head, organizations: [], services: 'none' });
  });

  test('alone in its folder is a directory without records', () => {
    const source = read([file('k/directory.json', head)], { folder: 'k' });
    expect(source.directory).toEqual({ ...head, organizations: [], services: [] });
  });

  test('that is broken, without records, leaves nothing', () => {
    expect(read([file('k/directory.json', '{')], { folder: 'k' }).directory).toBeUndefined();
    expect(read([], { folder: 'k' })).toMatchObject({ directory: undefined, files: 0 });
  });
});

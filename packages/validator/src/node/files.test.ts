import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAX_BYTES } from '../read/read-text-file.ts';
import { largeFileAt } from './check-stream.ts';
import { listFolder, openFile, systemParams } from './list-files.ts';
import { folderOfRecord, readSource } from './read-source.ts';

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'service-directory-'));
  await mkdir(at('k/services/nye'), { recursive: true });
  await writeFile(at('k/directory.json'), '{}');
  await writeFile(at('k/organizations'), 'a file where a folder is expected');
  await writeFile(at('k/services/a.json'), '{"id": "a"}');
  await writeFile(at('k/services/.b.yaml'), 'id: b');
  await writeFile(at('k/services/les.md'), 'x');
  await symlink(at('nowhere'), at('k/services/borte.json'));
  for (const name of ['stor.json', 'stor.JSON', 'stor.ndjson', 'stor.jsonl', 'stor.yaml', 'stor.csv'])
    await writeFile(at(name), 'x'.repeat(100));
  // Takes no room on the disk.
  for (const name of ['umulig.xlsx', 'umulig.yaml']) {
    await writeFile(at(name), '');
    await truncate(at(name), MAX_BYTES + 1);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file is opened, and what stands in the way is told', async () => {
  expect(await openFile(at('k/services/a.json'))).toMatchObject({ bytes: Buffer.from('{"id": "a"}') });
  expect(await openFile(at('nowhere'))).toEqual({
    path: at('nowhere'),
    failure: { reason: 'not-there', detail: 'ENOENT' },
  });
  expect(await openFile(at('k'))).toMatchObject({ failure: { reason: 'folder' } });
  expect(await openFile(at('k/services/borte.json'))).toMatchObject({ failure: { reason: 'dead-link' } });
});

test.each(['directory.yaml.txt', 'Directory.json', 'DIRECTORY.YML.TXT'])(
  'a head that is called %s is told with the name to give, beside that there is none',
  async (name) => {
    const inside = await mkdtemp(join(folder, 'head-'));
    await mkdir(join(inside, 'services'));
    await writeFile(join(inside, name), 'kind: service-directory');
    const { problems } = await readSource(inside);
    const rename = name.toLowerCase().replace('.txt', '');
    expect(problems).toMatchObject([
      { code: 'file/unreadable' },
      { code: 'file/ignored', file: join(inside, name), params: { name, rename } },
    ]);
    expect(problems[1]?.message).toContain(`not called “${rename}”`);
  },
);

test('an error that is not known, or none, is told by what there is', () => {
  expect(systemParams({ code: 'EIO' })).toEqual({ detail: 'EIO' });
  expect(systemParams(undefined)).toEqual({ detail: 'the system gives no reason' });
  expect(systemParams(new Error('x'))).toEqual({ detail: 'the system gives no reason' });
});

test.each(['umulig.xlsx', 'umulig.yaml'])('%s is measured, not read', async (name) => {
  expect(await openFile(at(name))).toEqual({ path: at(name), tooLarge: MAX_BYTES + 1 });
  const source = await readSource(at(name));
  expect(source.problems).toMatchObject([{ code: 'file/too-large', params: { megabytes: 513, limit: 512 } }]);
  expect(source.directory).toBeUndefined();
});

test('the files of a folder are listed, folders and what is no record unopened', async () => {
  const { names, files } = await listFolder(at('k'));
  expect(names).toContain('services');
  const byPath = new Map(files.map((file) => [file.path.slice(at('k').length + 1), file]));
  expect([...byPath.keys()].sort()).toEqual([
    'directory.json',
    'organizations',
    'services/.b.yaml',
    'services/a.json',
    'services/borte.json',
    'services/les.md',
    'services/nye',
  ]);
  expect(byPath.get('services/nye')?.isFolder).toBe(true);
  expect(byPath.get('services/les.md')?.bytes).toBeUndefined();
  expect(byPath.get('services/.b.yaml')?.bytes).toBeUndefined();
  expect(byPath.get('services/borte.json')?.failure).toMatchObject({ reason: 'dead-link' });
  expect(byPath.get('organizations')?.failure).toMatchObject({ detail: 'ENOTDIR' });
});

describe('a folder beside the known ones', () => {
  const RECORD = 'id: a\nname: A\norganizationIds: [o]\n';
  const listed = async (name: string, file: string, content: string) => {
    const source = await mkdtemp(at('beside-'));
    await mkdir(join(source, 'services'));
    await mkdir(join(source, name));
    await writeFile(join(source, 'directory.yaml'), 'title: T');
    await writeFile(join(source, name, file), content);
    const { files } = await listFolder(source);
    const { problems } = await readSource(source);
    const told = problems.filter(({ code }) => code === 'file/ignored').map(({ params }) => params['name']);
    expect(told).toEqual(files.filter(({ isFolder }) => isFolder).map(() => name));
    return told;
  };

  test.each([
    ['service', 'q.json', '{}'],
    ['tjenester', 'q.json', '{}'],
    ['Services', 'q.yaml', 'id: q'],
    ['organisasjoner', 'q.yml', 'id: q'],
    ['bergen', 'q.yaml', RECORD],
  ])('that holds records is told to be left out: %s/%s', async (name, file, content) => {
    expect(await listed(name, file, content)).toEqual([name]);
  });

  test.each([
    ['bilder', 'a.png', RECORD],
    ['config', 'a.json', '{"name": "a", "id": "a"}'],
    ['.git', 'a.yaml', RECORD],
    ['_kladd', 'a.yaml', RECORD],
    ['tjenester', 'les.md', 'x'],
  ])('is of no concern where it holds none, or is kept apart: %s/%s', async (name, file, content) => {
    expect(await listed(name, file, content)).toEqual([]);
  });
});

describe('read piece by piece', () => {
  test.each([
    ['stor.json', 'json'],
    ['stor.JSON', 'json'],
    ['stor.ndjson', 'ndjson'],
    ['stor.jsonl', 'ndjson'],
  ])('is a large %s', async (name, format) => {
    expect(await largeFileAt(at(name), 100)).toEqual({ path: at(name), size: 100, format });
    expect(await largeFileAt(at(name), 101)).toBeUndefined();
  });

  test.each(['stor.yaml', 'stor.csv', 'k', 'nowhere'])('is not %s, however large', async (name) => {
    expect(await largeFileAt(at(name), 0)).toBeUndefined();
  });

  test('is not standard input', async () => {
    expect(await largeFileAt('-', 0)).toBeUndefined();
  });
});

describe('the folder of a record', () => {
  test('is the one above its list, when that has a head', async () => {
    expect(await folderOfRecord(at('k/services/a.json'))).toBe(at('k'));
  });

  test.each(['k/services/les.md', 'k/directory.json', 'stor.json', 'nowhere/services/a.json'])(
    'there is none for %s',
    async (name) => {
      expect(await folderOfRecord(at(name))).toBeUndefined();
    },
  );

  test('there is none without a head', async () => {
    await mkdir(at('uten/services'), { recursive: true });
    expect(await folderOfRecord(at('uten/services/a.json'))).toBeUndefined();
  });
});

test('a folder may be named with a stroke at its end', async () => {
  const { directory, problems } = await readSource(`${at('k')}//`);
  expect(directory).toMatchObject({ services: [{ id: 'a' }] });
  expect(problems.every(({ file }) => file.startsWith(`${at('k')}/`))).toBe(true);
});

test('the root of the disk is no source folder, and a path that is nothing is refused', async () => {
  await expect(readSource('/')).rejects.toMatchObject({ code: 'unreadable' });
  await expect(readSource('')).rejects.toMatchObject({ code: 'unreadable' });
});

describe('a text with tabs', () => {
  const sheet = 'Navn\tOrganisasjon\tTelefon\r\nDøren\tHuset\t22 11 22 33\r\n';

  test.each([
    ['as Excel saves “Unicode text”', Buffer.from(`\uFEFF${sheet}`, 'utf16le')],
    ['as Excel saves “Text (tab delimited)”', Buffer.from(sheet, 'latin1')],
  ])('%s is read as a spreadsheet', async (_, bytes) => {
    await writeFile(at('liste.txt'), bytes);
    const { directory, problems } = await readSource(at('liste.txt'));
    expect(directory).toMatchObject({ services: [{ name: 'Døren' }] });
    expect(problems.filter(({ code }) => code.startsWith('sheet/no-'))).toEqual([]);
  });

  test.each(['Husk å ringe.\nDøren, Huset', '', 'Navn;Telefon\nDøren;22112233'])(
    'any other text is refused, with what is read: %j',
    async (text) => {
      await writeFile(at('notat.txt'), text);
      await expect(readSource(at('notat.txt'))).rejects.toThrow('in a .txt file tabs must part the columns');
    },
  );
});

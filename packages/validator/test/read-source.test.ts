import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFiles, readSource } from '../src/node/index.ts';
import { exampleDirectory } from '../src/rules/example.ts';

const FIXTURE = fileURLToPath(new URL('fixtures/vestbyen', import.meta.url));
const options = { today: '2026-06-15' };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'service-directory-'));
  await cp(FIXTURE, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (name: string, text: string | Uint8Array) => writeFile(join(folder, name), text);
const check = async (...names: string[]) => {
  const result = await checkFiles(
    names.length === 0 ? [folder] : names.map((name) => join(folder, name)),
    options,
  );
  const short = result.findings.map(
    ({ code, file, line, column }) => `${code} ${file.slice(folder.length + 1)}:${line}:${column}`,
  );
  return { ...result, short };
};

test('a folder is read as one document, its files in the order of their names', async () => {
  const source = await readSource(folder);
  expect(source.problems).toEqual([]);
  expect(source.files).toBe(6);
  expect(source.directory).toMatchObject({
    id: 'vestbyen',
    organizations: [{ id: 'helsebussen' }, { id: 'stiftelsen-havn' }],
    services: [{ id: 'havn-dagsenter' }, { id: 'havn-krisesenter' }, { id: 'helsebussen-runde' }],
  });
});

test('every value is found in its file, in YAML and in JSON', async () => {
  const { locate } = await readSource(folder);
  expect(locate(['services', 0, 'locations', 0, 'position', 'latitude'])).toEqual({
    file: `${folder}/services/havn-dagsenter.yaml`,
    path: '/locations/0/position/latitude',
    line: 33,
    column: 17,
  });
  expect(locate(['services', 2, 'contacts', 0, 'value'])).toMatchObject({
    file: `${folder}/services/helsebussen-runde.json`,
    line: 30,
    column: 45,
  });
  expect(locate(['publisher', 'name'])).toMatchObject({ file: `${folder}/directory.yaml`, line: 10 });
});

test('what is missing is told at the record that lacks it', async () => {
  const { locate } = await readSource(folder);
  expect(locate(['services', 0, 'verification', 'reviewBy'])).toMatchObject({ line: 55, column: 1 });
});

test('a file with a broken line is told, and the others are still checked', async () => {
  await write('services/havn-krisesenter.yaml', 'id: havn-krisesenter\nname: "Havn\n');
  await write('services/havn-dagsenter.yaml', 'id: havn-dagsenter\n');
  const { short, unreadable } = await check();
  expect(short.filter((line) => line.startsWith('file/syntax'))).toEqual([
    'file/syntax services/havn-krisesenter.yaml:2:7',
  ]);
  expect(short.filter((line) => line.includes('havn-dagsenter'))).not.toEqual([]);
  expect(unreadable).toEqual([join(folder, 'services/havn-krisesenter.yaml')]);
});

test('an organisation whose file is broken is not called unknown as well', async () => {
  await write('organizations/stiftelsen-havn.yaml', 'id: [\n');
  const { short } = await check();
  expect(short.every((line) => line.startsWith('file/syntax'))).toBe(true);
});

test('a broken head is told, and the records are still checked', async () => {
  await write('directory.yaml', 'kind: service-directory\n\tid: x\n');
  await write('services/havn-dagsenter.yaml', 'id: havn-dagsenter\n');
  const { short, unreadable } = await check();
  expect(short[0]).toMatch(/^file\/syntax directory\.yaml:2:/);
  expect(short.filter((line) => line.includes('havn-dagsenter'))).not.toEqual([]);
  expect(short.filter((line) => line.includes('schema/') && line.includes('directory.yaml'))).toEqual([]);
  expect(unreadable).toEqual([join(folder, 'directory.yaml')]);
});

describe.each([
  ['a tab in front of a line', 'x.yaml', 'a:\n\tb: 1\n', 'file/syntax', 2],
  ['two documents', 'x.yaml', 'a: 1\n---\nb: 1\n', 'file/syntax', 2],
  ['two commas at the end', 'x.json', '{\n  "a": 1,,\n}\n', 'file/syntax', 2],
  ['a comment in JSON', 'x.json', '{ // no\n}\n', 'file/syntax', 1],
  ['nothing', 'x.yaml', ' \n', 'file/syntax', 1],
  ['half a document', 'x.json', '{ "a": [', 'file/syntax', 1],
  ['a hundred thousand levels', 'x.json', '['.repeat(100_000), 'file/syntax', 1],
  ['a hundred thousand levels of YAML', 'x.yaml', '['.repeat(100_000), 'file/syntax', 1],
  [
    'aliases that stand for millions',
    'x.yaml',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi']
      .map(
        (letter, index) =>
          `${letter}: &${letter} [${Array(9)
            .fill(`*${'abcdefgh'[index] ?? ''}`)
            .join(',')}]`,
      )
      .join('\n')}\n`,
    'file/syntax',
    1,
  ],
])('%s', (_what, name, text, code, line) => {
  test('is told at its line, and the path counts as unreadable', async () => {
    await write(name, text);
    const { findings, unreadable } = await check(name);
    expect(findings[0]).toMatchObject({ code, line, severity: 'error' });
    expect(unreadable).toEqual([join(folder, name)]);
  });
});

test('a comma at the end is told at its line, and the path was read', async () => {
  await write('x.json', '{\n  "kind": "service-directory",\n}\n');
  const { findings, unreadable } = await check('x.json');
  expect(findings[0]).toMatchObject({ code: 'file/syntax', line: 2, severity: 'error' });
  expect(unreadable).toEqual([]);
});

test('a field that stands twice is told at the second, in YAML and in JSON', async () => {
  await write('services/havn-krisesenter.yaml', 'id: a\nid: havn-krisesenter\n');
  await write('services/helsebussen-runde.json', '{\n  "id": "a",\n  "id": "helsebussen-runde"\n}\n');
  const { short } = await check();
  expect(short.filter((line) => line.startsWith('file/duplicate-key'))).toEqual([
    'file/duplicate-key services/havn-krisesenter.yaml:2:1',
    'file/duplicate-key services/helsebussen-runde.json:3:3',
  ]);
});

test('a file in Latin-1 or UTF-16 is told as such', async () => {
  await write(
    'services/havn-krisesenter.yaml',
    Buffer.from('id: havn-krisesenter\nname: Tromsø\n', 'latin1'),
  );
  await write(
    'services/havn-dagsenter.yaml',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('id: havn-dagsenter\n', 'utf16le')]),
  );
  const { short } = await check();
  expect(short.filter((line) => line.startsWith('file/not-utf8'))).toHaveLength(2);
});

test('a byte order mark is noted and read over', async () => {
  await write('organizations/helsebussen.json', '\uFEFF{ "id": "helsebussen", "name": "Helsebussen" }');
  expect((await check()).short).toEqual(['file/byte-order-mark organizations/helsebussen.json:1:1']);
});

test('a file with another ending, and a folder too deep, are told to be left out', async () => {
  await write('services/ny.yaml.txt~', 'id: ny\n');
  await write('services/LES MEG.md', 'Notater\n');
  await mkdir(join(folder, 'services/nye'));
  expect((await check()).short).toEqual([
    'file/ignored services/ny.yaml.txt~:1:1',
    'file/ignored services/nye:1:1',
  ]);
});

test('a file whose name is not the id of its record is noted', async () => {
  await cp(join(folder, 'organizations/helsebussen.json'), join(folder, 'organizations/bussen.json'));
  await rm(join(folder, 'organizations/helsebussen.json'));
  expect((await check()).short).toEqual(['file/name-differs organizations/bussen.json:2:9']);
});

test('a link to nothing is told, and the other files are checked', async () => {
  await symlink(join(folder, 'nowhere.yaml'), join(folder, 'services/borte.yaml'));
  const { short, unreadable } = await check();
  expect(short).toEqual(['file/unreadable services/borte.yaml:1:1']);
  expect(unreadable).toEqual([join(folder, 'services/borte.yaml')]);
});

test('one record of a folder is checked within its folder, and only it is told', async () => {
  await write('services/havn-dagsenter.yaml', 'id: havn-dagsenter\n');
  expect((await check('services/helsebussen-runde.json')).short).toEqual([]);
  expect((await check('services/havn-dagsenter.yaml', 'services/helsebussen-runde.json')).short).not.toEqual(
    [],
  );
  expect((await check('services/havn-dagsenter.yaml')).subject).toEqual({
    files: 1,
    organizations: 0,
    services: 1,
  });
});

test('one service without its folder is checked as far as it goes', async () => {
  await cp(join(folder, 'services/havn-krisesenter.yaml'), join(folder, 'ny.yaml'));
  expect((await check('ny.yaml')).short).toEqual([
    'location/confidential-words ny.yaml:8:7',
    'location/confidential-words ny.yaml:9:7',
  ]);
  await write('ny.yaml', 'id: ny\nneeds: [fod]\n');
  expect((await check('ny.yaml')).short).toContain('schema/unknown-code ny.yaml:2:9');
});

test('a whole document is read from standard input', async () => {
  const { directory } = await readSource(folder);
  const bytes = new TextEncoder().encode(JSON.stringify(directory));
  const result = await checkFiles(['-'], { ...options, readStandardInput: () => Promise.resolve(bytes) });
  expect(result.findings).toEqual([]);
  expect(result.subject).toEqual({ files: 1, organizations: 2, services: 3 });
});

test('several paths are checked each on its own', async () => {
  const { directory } = await readSource(folder);
  await write('hele.json', JSON.stringify(directory));
  const { findings, subject } = await checkFiles([folder, join(folder, 'hele.json')], options);
  expect(findings).toEqual([]);
  expect(subject).toEqual({ files: 7, organizations: 4, services: 6 });
});

test.each([
  ['finnes-ikke', 'it does not exist'],
  ['services', 'no source folder'],
])('“%s” is refused with a sentence', async (name, sentence) => {
  await expect(readSource(join(folder, name))).rejects.toThrow(sentence);
});

test('a folder with two heads is refused', async () => {
  await write('directory.json', '{}');
  await expect(readSource(folder)).rejects.toThrow('keep one of them');
});

test('a file of another program is refused with what can be read', async () => {
  await write('liste.docx', 'a;b\n');
  await expect(readSource(join(folder, 'liste.docx'))).rejects.toThrow('.docx files are not supported');
});

test('of several paths one that is not there is told and hides no other; alone it is refused', async () => {
  await write('hel.json', JSON.stringify(exampleDirectory('service', { needs: ['fod'] })));
  const missing = join(folder, 'finnes-ikke.json');
  const { findings, unreadable } = await checkFiles([missing, join(folder, 'hel.json')], {
    today: '2026-06-15',
  });
  expect(unreadable).toEqual([missing]);
  expect(findings).toContainEqual(expect.objectContaining({ code: 'file/unreadable', file: missing }));
  expect(findings).toContainEqual(expect.objectContaining({ code: 'schema/unknown-code' }));
  await expect(checkFiles([missing], { today: '2026-06-15' })).rejects.toThrow('finnes-ikke.json');
});

import { describe, expect, test } from 'vitest';
import { unreadableFile } from '../files/open-trouble.ts';
import { loadWords } from '../locales/load-words.ts';
import { openFiles } from './open-files.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

describe('a file of another format', () => {
  test.each([
    ['liste.csv', 'Navn;Telefon', true],
    ['liste.txt', 'Navn\tTelefon', true],
    ['list.ndjson', '', false],
    ['list.JSONL', '{}', false],
    ['export.txt', ' \n{"kind":"service-directory"}\n{"id":"a"}', false],
  ])('%s that begins with %j: a spreadsheet? %s', (path, text, isSheet) => {
    expect(openFiles([file(path, text)])).toMatchObject({ kind: 'foreign', isSheet });
  });
});

describe('a folder', () => {
  const HEAD = 'kind: service-directory\nid: x\nlanguages: [nb]\n';
  const folderOf = (files: Parameters<typeof openFiles>[0], isFolder?: boolean) => {
    const opened = openFiles(files, isFolder);
    return opened.kind === 'document' ? opened.document.folder : opened.kind;
  };

  test('with a head is one, whether or not a record is there yet', () => {
    expect(folderOf([file('directory.yaml', HEAD)], true)).toBe('');
    expect(folderOf([file('directory/directory.yaml', HEAD)])).toBe('directory');
    expect(folderOf([file('directory.yaml', HEAD), file('services/.gitkeep', '')])).toBe('');
    expect(folderOf([file('directory.yaml', HEAD)])).toBeUndefined();
  });

  test('has what lies beside its records and is not read, as the check tells it', () => {
    const given = [
      file('x/directory.yaml', HEAD),
      file('x/services/a.yaml', 'id: a\n'),
      file('x/services/oslo/b.yaml', 'id: b\n'),
      file('x/services/oslo/c.yaml', 'id: c\n'),
      file('x/services/README.md', ''),
      file('x/services/.DS_Store', ''),
      file('x/services/liste.xlsx', ''),
      { path: 'x/organizations/tom', bytes: new Uint8Array(), isFolder: true as const },
    ];
    const opened = openFiles(given, true);
    expect(opened).toMatchObject({
      kind: 'document',
      ignored: ['x/organizations/tom', 'x/services/liste.xlsx', 'x/services/oslo'],
    });
    expect(opened.kind === 'document' && opened.document.recordsOf('services')).toEqual([{ id: 'a' }]);
  });

  test('is the one that lies highest, and the first by name of those that lie as high', () => {
    const files = ['p/site/directory.json', 'p/directory/directory.yaml', 'p/a/b/directory.yaml'];
    expect(folderOf(files.map((path) => file(path, '{}')))).toBe('p/directory');
  });

  test.each([
    ['a file of its own', HEAD, 'directory/services/a.yaml'],
    ['in the list that the head has itself', `${HEAD}services: []\n`, 'directory/directory.yaml'],
  ])('gets a new record: %s', (_, text, path) => {
    const opened = openFiles([file('directory/directory.yaml', text)]);
    if (opened.kind !== 'document') throw new Error(opened.kind);
    const { changed } = opened.document.add('services', { id: 'a' });
    expect(changed.path).toBe(path);
  });
});

describe('a file that cannot be opened', () => {
  const told = (code: string, line: number) => ({
    code,
    severity: 'error' as const,
    file: 'x',
    path: '',
    line,
    column: 0,
    recordId: '',
    params: {},
    message: 'Filen kan ikke leses: et komma mangler.',
    help: 'Se på denne linjen.',
  });

  test('is told with what the check says of it, and where', async () => {
    const all = await loadWords('nb');
    expect(unreadableFile(file('x.json', '{'), [told('file/syntax', 3)], all)).toEqual({
      text: 'x.json, linje 3: Filen kan ikke leses: et komma mangler. Se på denne linjen.',
      canCheck: true,
    });
  });

  test('is called what it is when it is a PDF or a picture, with a way on', async () => {
    const all = await loadWords('nb');
    const pdf = unreadableFile(file('liste.pdf', '%PDF-1.4'), [told('file/syntax', 1)], all);
    expect(pdf.text).toMatch(/^liste\.pdf er en PDF, .*regneark/);
    const png = { path: 'liste.csv', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) };
    expect(unreadableFile(png, [], all).text).toContain('er et bilde');
  });

  test('of which nobody knows more is not left without a next step', async () => {
    const { text } = unreadableFile(file('x.doc', ''), [], await loadWords('en'));
    expect(text).toMatch(/save it as Excel, OpenDocument or CSV/);
  });
});

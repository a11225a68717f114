import { describe, expect, test } from 'vitest';
import { readFiles } from './index.ts';
import { MAX_BYTES } from './read-text-file.ts';
import type { InputFile, ReadOptions } from './source.ts';

const encode = (content: unknown) =>
  content instanceof Uint8Array
    ? content
    : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
const file = (path: string, content: unknown): InputFile => ({ path, bytes: encode(content) });
const read = (files: InputFile | InputFile[], options?: ReadOptions) => {
  const source = readFiles([files].flat(), options);
  return {
    ...source,
    told: source.problems.map(({ code, file: name, line, column }) => `${code} ${name}:${line}:${column}`),
  };
};
const head = { kind: 'service-directory', id: 'katalogen', languages: ['nb'] };
const organization = { id: 'foreningen', name: 'Foreningen' };
const service = { id: 'hjelpen', organizationIds: ['foreningen'], name: 'Hjelpen', needs: ['food'] };

describe('a document', () => {
  test('of a whole directory is that directory', () => {
    const source = read(file('a.json', { ...head, organizations: [organization], services: [service] }));
    expect(source.directory).toEqual({ ...head, organizations: [organization], services: [service] });
    expect(source.unread).toEqual({ head: false, ids: [] });
    expect(source.locate(['services', 0, 'name'])).toMatchObject({
      file: 'a.json',
      path: '/services/0/name',
    });
  });

  test('of a head alone has no lists, which the shape tells', () => {
    expect(read(file('a.yaml', 'kind: service-directory\nid: katalogen\n')).directory).toEqual({
      kind: 'service-directory',
      id: 'katalogen',
    });
  });

  test('of one service is a directory without a head, and its organisations stand elsewhere', () => {
    const source = read(file('ny.json', service));
    expect(source.directory).toEqual({ organizations: [], services: [service] });
    expect(source.unread).toEqual({ head: true, ids: ['foreningen'] });
    expect(source.locate(['services', 0, 'needs', 0])).toMatchObject({ path: '/needs/0', line: 1 });
  });

  test('of a list is told apart into services, organisations and heads', () => {
    const list = [service, organization, { service: { id: 'b' } }, { organization: { id: 'c' } }, head, 7];
    const source = read(file('liste.json', list));
    expect(source.directory).toEqual({
      organizations: [organization, { id: 'c' }],
      services: [service, { id: 'b' }, head, 7],
    });
    expect(source.unread).toEqual({ head: true, ids: [] });
    expect(source.locate(['services', 1, 'id'])).toMatchObject({ path: '/2/service/id' });
    expect(source.locate(['organizations', 1])).toMatchObject({ path: '/3/organization' });
    expect(source.locate(['name'])).toMatchObject({ path: '', line: 1, column: 1 });
    expect(source.locate(['services', 9, 'id'])).toMatchObject({ path: '' });
  });

  test.each([
    ['an empty list', '[]', 'without any record'],
    ['an empty record', '{}', 'without any field'],
    ['null', 'null', 'without any field'],
    ['comments alone', '# ingenting\n', 'it is empty'],
  ])('of %s is no directory, in one sentence', (_what, text, words) => {
    const { directory, problems, told } = read(file('a.yaml', text));
    expect(directory).toBeUndefined();
    expect(told).toEqual(['file/syntax a.yaml:1:1']);
    expect(problems[0]?.message).toContain(words);
    expect(problems[0]?.help).toContain('right file');
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t'],
    ['half an object', '{"id": '],
  ])('of %s is told, and there is no directory', (_what, text) => {
    const source = read(file('a.json', text));
    expect(source.directory).toBeUndefined();
    expect(source.told[0]).toMatch(/^file\/syntax a\.json:1:/);
    expect(source.locate(['services', 0])).toEqual({
      file: 'a.json',
      path: '/services/0',
      line: 1,
      column: 1,
    });
  });

  test('without an ending is read as what it looks like', () => {
    expect(read(file('<stdin>', '\n {"id": "a"}')).directory).toEqual({ id: 'a' });
    expect(read(file('<stdin>', 'id: a\n')).directory).toEqual({ id: 'a' });
  });
});

describe('a file of another encoding is read as what it most likely is, and told', () => {
  const text = '{"name": "Tromsø 🙂"}';
  const wide = (encoding: string, mark: string) => {
    const units = encoding.startsWith('16')
      ? [...Array(text.length + mark.length).keys()].map((at) => (mark + text).charCodeAt(at))
      : [...`${mark}${text}`].map((sign) => sign.codePointAt(0) ?? 0);
    const size = encoding.startsWith('16') ? 2 : 4;
    const bytes = new Uint8Array(units.length * size);
    const view = new DataView(bytes.buffer);
    units.forEach((unit, index) =>
      size === 2
        ? view.setUint16(index * size, unit, encoding.endsWith('LE'))
        : view.setUint32(index * size, unit, encoding.endsWith('LE')),
    );
    return bytes;
  };
  const letter = (name: string) => `file/not-utf8 ${name}:1:16`;
  const start = (name: string) => `file/not-utf8 ${name}:1:1`;

  test('windows-1252, at the first letter that is no ASCII', () => {
    const windows1252 = Uint8Array.from('{"name": "Tromsø på en øy"}', (sign) => sign.charCodeAt(0));
    for (const name of ['a.json', 'a.ndjson']) {
      const { told, directory } = read(file(name, windows1252));
      expect(told).toEqual([letter(name)]);
      expect(JSON.stringify(directory)).toContain('Tromsø på en øy');
    }
  });

  test.each(['16LE', '16BE', '32LE', '32BE'])('UTF-%s, with a byte order mark and without', (encoding) => {
    for (const name of ['a.json', 'a.ndjson', 'a.yaml', 'uten-ending']) {
      for (const mark of ['\uFEFF', '']) {
        const { told, directory, problems } = read(file(name, wide(encoding, mark)));
        expect(told).toEqual([start(name)]);
        expect(problems[0]?.message).toContain(`UTF-${encoding.slice(0, 2)}`);
        expect(JSON.stringify(directory)).toContain('Tromsø 🙂');
      }
    }
  });

  test('UTF-8 with a byte order mark', () => {
    const { told, directory } = read(file('a.json', encode(`\uFEFF${text}`)));
    expect(told).toEqual(['file/byte-order-mark a.json:1:1']);
    expect(JSON.stringify(directory)).toContain('Tromsø');
  });

  test('UTF-8 with single bytes of another encoding: one finding, and every other letter stays right', () => {
    const bytes = Buffer.concat([
      encode('{"name": "Bodø",\n "id": "bl'),
      Uint8Array.of(0xe5),
      encode(' – og r'),
      Uint8Array.of(0xf8, 0xf8),
      encode('d 漢字 🙂"}'),
    ]);
    for (const name of ['a.json', 'a.yaml']) {
      const { told, directory, problems } = read(file(name, bytes));
      expect(told).toEqual([`file/not-utf8 ${name}:2:11`]);
      expect(problems[0]?.params).toEqual({ places: 3 });
      expect(directory).toEqual({ name: 'Bodø', id: 'blå – og røød 漢字 🙂' });
    }
  });
});

describe('NDJSON', () => {
  test('has its head first, records that say what they are, and bare ones', () => {
    const lines = [head, organization, { organization: { id: 'b' } }, service, { service: { id: 'c' } }];
    const source = read(file('a.ndjson', lines.map((line) => JSON.stringify(line)).join('\r\n\r\n')));
    expect(source.directory).toEqual({
      ...head,
      organizations: [organization, { id: 'b' }],
      services: [service, { id: 'c' }],
    });
    expect(source.told).toEqual([]);
    expect(source.locate(['services', 1, 'id'])).toEqual({
      file: 'a.ndjson',
      path: '/service/id',
      line: 9,
      column: 18,
    });
    expect(source.locate(['id'])).toMatchObject({ path: '/id', line: 1 });
    expect(source.unread).toEqual({ head: false, ids: [] });
  });

  test('takes the lists of its head in, and finds their records on its line', () => {
    const whole = { ...head, organizations: [organization], services: 'none' };
    const source = read(file('a.ndjson', `${JSON.stringify(whole)}\n${JSON.stringify(service)}`));
    expect(source.directory).toMatchObject({ organizations: [organization], services: [service] });
    expect(source.locate(['organizations', 0, 'name'])).toMatchObject({
      path: '/organizations/0/name',
      line: 1,
    });
  });

  test('with broken lines and a second head tells each by its line, and keeps the rest', () => {
    const text = [JSON.stringify(head), '{"id": ', JSON.stringify(service), 'hei', JSON.stringify(head)].join(
      '\n',
    );
    const source = read(file('a.jsonl', text));
    expect(source.directory).toMatchObject({ id: 'katalogen', services: [service] });
    expect(new Set(source.told.map((one) => one.replace(/:\d+$/, '')))).toEqual(
      new Set(['file/syntax a.jsonl:2', 'file/syntax a.jsonl:4', 'file/second-head a.jsonl:5']),
    );
  });

  test('tells a field that stands twice at its place', () => {
    expect(read(file('a.ndjson', '{"id": "a", "name": "x", "id": "b"}')).told).toEqual([
      'file/duplicate-key a.ndjson:1:26',
    ]);
  });

  test('of broken lines alone is no directory', () => {
    const source = read(file('a.ndjson', '{\n\n{'));
    expect(source.directory).toBeUndefined();
    expect(source.unread.head).toBe(true);
    expect(source.locate(['id'])).toMatchObject({ path: '/id', line: 1, column: 1 });
  });
});

describe('a file of which nothing can be read is told with the reason', () => {
  test.each(['a.json', 'a.yaml', 'a.ndjson', 'a.csv', 'a.xlsx', 'uten-ending'])('%s', (path) => {
    for (const [input, code, params] of [
      [{ path, failure: { reason: 'not-allowed' } }, 'file/unreadable', { reason: 'not-allowed' }],
      [{ path }, 'file/unreadable', { reason: 'not-there' }],
      [{ path, tooLarge: MAX_BYTES + 1 }, 'file/too-large', { of: 'bytes', megabytes: 513, limit: 512 }],
    ] as const) {
      const source = readFiles([input]);
      expect(source.directory).toBeUndefined();
      expect(source.problems).toMatchObject([{ code, params, severity: 'error', file: path }]);
    }
  });
});

describe('a file of another program', () => {
  const bytes = (...begin: number[]) => new Uint8Array([...begin, ...new Array<number>(50).fill(0x41)]);
  test.each<[string, string, Uint8Array]>([
    ['a.pdf', 'pdf', new TextEncoder().encode('%PDF-1.4')],
    ['a.pdf', 'pdf', new TextEncoder().encode('%PDF-1.7\n1 0 obj << >> "')],
    ['a.yaml', 'picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['a', 'picture', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['a.json', 'packed', bytes(0x1f, 0x8b, 8)],
    ['a.json', 'packed', bytes(0x50, 0x4b, 3, 4, 20)],
    ['a', 'no-text', new Uint8Array(200).map((_, index) => index % 29)],
  ])('%s is told as what it is: %s', (path, reason, content) => {
    const { directory, problems } = readFiles([{ path, bytes: content }]);
    expect(directory).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'file/unreadable', params: { reason } }]);
    expect(problems[0]?.help).toMatch(/spreadsheet|Unpack|right file/);
  });

  test.each(['%YAML 1.2', '%YAML 1.2\n---', '%', '---', ''])('nothing breaks on “%s”', (text) => {
    const { problems } = readFiles([{ path: 'a.yaml', bytes: new TextEncoder().encode(text) }]);
    expect(problems.map(({ message }) => message).join()).not.toMatch(/properties|undefined|null \(/);
  });

  test('text in two bytes a sign is text', () => {
    const text = '{"kind":"service-directory","services":[]}';
    const wide = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0])]);
    expect(readFiles([{ path: 'a.json', bytes: wide }]).directory).toBeDefined();
  });
});

test('no files at all are no directory', () => {
  const source = readFiles([]);
  expect(source).toMatchObject({ directory: undefined, files: 0, problems: [] });
  expect(source.locate(['a'])).toEqual({ file: '', path: '', line: 0, column: 0 });
});

describe('a spreadsheet', () => {
  test('is read with the cell of each value', () => {
    const source = read(file('liste.csv', 'id;navn\nhjelpen;Hjelpen\n'));
    expect(source.directory).toMatchObject({ services: [{ id: 'hjelpen' }] });
    expect(source.locate(['services', 0, 'id'])).toMatchObject({ file: 'liste.csv', cell: 'A2', line: 2 });
    expect(source.unread.head).toBe(true);
  });

  test('that is none is told', () => {
    const source = read(file('liste.xlsx', 'PK\u0003\u0004 no archive'));
    expect(source.directory).toBeUndefined();
    expect(source.problems[0]?.severity).toBe('error');
    expect(source.locate(['a'])).toMatchObject({ file: 'liste.xlsx', path: '/a' });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAt, type Change } from './data.ts';
import type { DirectoryDocument } from './directory-document.ts';
import { EditError } from './directory-document.ts';
import { EditSession } from './edit-session.ts';
import { newId } from './new-id.ts';
import { openFiles, type NamedBytes } from './open-files.ts';

const NORWAY = new URL('../../../../apps/demo/directory/', import.meta.url);

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The Norwegian directory as its folder is chosen in a browser. */
const norway: NamedBytes[] = readdirSync(NORWAY, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const path = `${entry.parentPath}/${entry.name}`;
    return {
      path: `directory/${path.slice(NORWAY.pathname.length).replace(/^\/+/, '')}`,
      bytes: readFileSync(path),
    };
  });

function documentOf(files: readonly NamedBytes[]): DirectoryDocument {
  const opened = openFiles(files);
  if (opened.kind !== 'document') throw new Error(opened.kind);
  return opened.document;
}

const WHOLE = `{
  "kind": "service-directory",
  "languages": ["nb", "en"],
  "organizations": [{ "id": "a", "name": "A" }],
  "services": [
    { "id": "one", "name": { "nb": "En" }, "mystery": { "kept": true } }
  ]
}
`;
const whole = () => documentOf([{ path: 'katalog.json', bytes: bytesOf(WHOLE) }]);

describe('the Norwegian directory', () => {
  const document = documentOf(norway);

  test('that is opened and not changed has nothing to save, and each file is what it was, byte for byte', () => {
    expect(new EditSession(document).unsaved).toEqual([]);
    const given = new Map(norway.map(({ path, bytes }) => [path, bytes]));
    expect(document.files.length).toBeGreaterThan(100);
    for (const { path, text } of document.files)
      expect(Buffer.compare(Buffer.from(bytesOf(text)), Buffer.from(given.get(path) ?? []))).toBe(0);
  });

  test('in which one thing is changed differs in one line of one file', () => {
    const session = new EditSession(document);
    const index = document.recordsOf('services').findIndex((one) => valueAt(one, ['id']) === '24sju-oslo');
    session.apply([{ kind: 'set', path: ['services', index, 'name', 'en'], value: '24sju by night' }]);
    const [{ path, before, after } = { path: '' }, ...others] = session.unsaved;
    expect(others).toEqual([]);
    expect(path).toBe('directory/services/24sju-oslo.yaml');
    const [old, now] = [before?.text.split('\n') ?? [], after?.text.split('\n') ?? []];
    expect(now.filter((line, at) => line !== old[at])).toEqual(['  en: 24sju by night']);
    expect(now.length).toBe(old.length);
  });

  test('takes any edits back to the letter, and makes them again', () => {
    const texts = (one: DirectoryDocument) => new Map(one.files.map(({ path, text }) => [path, text]));
    const fields: Change['path'][] = [
      ['name'],
      ['summary', 'nb'],
      ['access', 'cost'],
      ['contacts', 0],
      ['new'],
    ];
    const count = document.recordsOf('services').length;
    const edit = fc.record({
      index: fc.nat({ max: count - 1 }),
      field: fc.constantFrom(...fields),
      value: fc.oneof(fc.string(), fc.constant({ nb: 'To\nlinjer: #1' }), fc.constant(undefined)),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const session = new EditSession(document);
        for (const { index, field, value } of edits) {
          const path = ['services', index, ...field];
          session.apply([value === undefined ? { kind: 'remove', path } : { kind: 'set', path, value }]);
        }
        const after = texts(session.document);
        let steps = 0;
        while (session.undo() !== undefined) steps += 1;
        expect(texts(session.document)).toEqual(texts(document));
        expect(session.unsaved).toEqual([]);
        for (; steps > 0; steps -= 1) session.redo();
        expect(texts(session.document)).toEqual(after);
      }),
      { numRuns: 25 },
    );
  });

  test('gets a new service as a file of its own, which undoing takes away', () => {
    const session = new EditSession(document);
    const index = session.add('services', { id: 'nattkafeen', name: { nb: 'Nattkafeen' } });
    expect(valueAt(session.document.data, ['services', index, 'id'])).toBe('nattkafeen');
    expect(session.unsaved).toMatchObject([
      {
        path: 'directory/services/nattkafeen.yaml',
        after: { text: 'id: nattkafeen\nname:\n  nb: Nattkafeen\n' },
      },
    ]);
    expect(session.undo()).toEqual(['services', index]);
    expect(session.unsaved).toEqual([]);
  });

  test('finds the place of what is told about a file', () => {
    const path = document.pathOf('directory/services/24sju-oslo.yaml', ['access', 'entry', 0]);
    expect(valueAt(document.data, path?.slice(0, 2).concat('id') ?? [])).toBe('24sju-oslo');
    expect(path?.slice(2)).toEqual(['access', 'entry', 0]);
    expect(document.pathOf('directory/directory.yaml', ['name'])).toEqual(['name']);
    expect(document.pathOf('elsewhere.yaml', [])).toBeUndefined();
  });
});

describe('a directory in one file', () => {
  test('keeps fields that nobody knows, and takes a record in and out', () => {
    const session = new EditSession(whole());
    const index = session.add('services', { id: 'two', name: 'To' });
    session.apply([{ kind: 'set', path: ['services', 0, 'name', 'en'], value: 'One' }]);
    session.apply([{ kind: 'remove', path: ['services', index] }]);
    const text = session.document.files[0]?.text ?? '';
    expect(text).toBe(WHOLE.replace('{ "nb": "En" }', '{ "nb": "En", "en": "One" }'));
  });

  test('several changes are one step; when one has no place, none is made', () => {
    const session = new EditSession(whole());
    session.apply([
      { kind: 'set', path: ['services', 0, 'id'], value: 'uno' },
      { kind: 'set', path: ['services', 0, 'name', 'nb'], value: 'Uno' },
    ]);
    session.undo();
    expect(session.document.files[0]?.text).toBe(WHOLE);
    const nowhere: Change = { kind: 'set', path: ['services', 9, 'id'], value: 'x' };
    expect(() => session.apply([{ kind: 'set', path: ['license'], value: 'x' }, nowhere])).toThrow(EditError);
    expect(session.document.files[0]?.text).toBe(WHOLE);
  });

  test('a file that cannot be read is named, and hides no other', () => {
    const broken = new EditSession(
      documentOf([
        { path: 'directory.yaml', bytes: bytesOf('kind: service-directory\n') },
        { path: 'services/a.yaml', bytes: bytesOf('id: [') },
      ]),
    );
    expect(broken.document.unreadable).toEqual(['services/a.yaml']);
    expect(broken.document.recordsOf('services')).toEqual([]);
  });

  test('is saved where it was written, and the rest is still to be saved', () => {
    const session = new EditSession(whole());
    session.apply([{ kind: 'set', path: ['license'], value: 'CC0-1.0' }]);
    expect(session.unsaved).toHaveLength(1);
    session.markSaved(new Map());
    expect(session.unsaved).toHaveLength(1);
    session.markSaved(new Map([['katalog.json', session.document.files[0]]]));
    expect(session.unsaved).toEqual([]);
    session.undo();
    expect(session.unsaved).toHaveLength(1);
  });

  test('a value without a file is refused', () => {
    const noHead = documentOf([
      { path: 'x/directory.yaml', bytes: bytesOf('kind: service-directory\n') },
      { path: 'x/services/a.yaml', bytes: bytesOf('id: a\n') },
    ]).withFiles([{ path: 'x/directory.yaml', before: undefined, after: undefined }]);
    expect(() => noHead.change({ kind: 'set', path: ['name'], value: 'x' })).toThrow(EditError);
  });
});

describe('files that were chosen', () => {
  test('that are a spreadsheet, something else, several or nothing are told apart', () => {
    const file = (path: string, text: string) => ({ path, bytes: bytesOf(text) });
    expect(openFiles([file('liste.csv', 'a;b')]).kind).toBe('foreign');
    expect(openFiles([file('x.json', '{"a":1}')])).toMatchObject({ reason: 'no-directory' });
    expect(openFiles([file('x.json', '{"a"')])).toMatchObject({ reason: 'unreadable' });
    expect(openFiles([file('a.json', WHOLE), file('b.json', WHOLE)])).toMatchObject({ reason: 'several' });
    expect(openFiles([])).toMatchObject({ reason: 'nothing' });
  });
});

test('an id is made of a name, and is not taken', () => {
  expect(newId('Ålesund krisesenter – Sunnmøre', new Set(), 'service')).toBe('alesund-krisesenter-sunnmore');
  expect(newId('Café', new Set(['cafe', 'cafe-2']), 'service')).toBe('cafe-3');
  expect(newId('مركز', new Set(), 'service')).toBe('service');
});

import { beforeEach, describe, expect, test } from 'vitest';
import { EditSession } from '../model/edit-session.ts';
import { openFiles } from '../model/open-files.ts';
import type { Origin } from './handles.ts';
import { saveFiles } from './save-files.ts';

/** What lies on the disk, by path, and what was done to it in order. */
let disk: Map<string, string>;
let done: string[];
/** Paths that cannot be written. */
let locked: Set<string>;

const notFound = () => new DOMException('not there', 'NotFoundError');

function fileHandle(path: string): FileSystemFileHandle {
  const getFile = () => {
    const text = disk.get(path);
    if (text === undefined) return Promise.reject(notFound());
    return Promise.resolve(new File([text], path));
  };
  const createWritable = () => {
    if (locked.has(path)) return Promise.reject(new DOMException('no', 'NotAllowedError'));
    let written = '';
    return Promise.resolve({
      write: async (bytes: Uint8Array) => void (written += new TextDecoder().decode(bytes)),
      close: async () => {
        disk.set(path, written);
        done.push(`write ${path}`);
      },
    });
  };
  return { getFile, createWritable } as unknown as FileSystemFileHandle;
}

/** A folder as browsers give it. */
function folderHandle(own = ''): FileSystemDirectoryHandle {
  const pathOf = (name: string) => (own === '' ? name : `${own}/${name}`);
  return {
    getDirectoryHandle: (name: string) => Promise.resolve(folderHandle(pathOf(name))),
    getFileHandle: (name: string, { create }: { create: boolean }) => {
      const path = pathOf(name);
      if (!disk.has(path) && !create) return Promise.reject(notFound());
      if (!disk.has(path)) disk.set(path, '');
      return Promise.resolve(fileHandle(path));
    },
    removeEntry: async (name: string) => {
      disk.delete(pathOf(name));
      done.push(`remove ${pathOf(name)}`);
    },
  } as unknown as FileSystemDirectoryHandle;
}

const FILES = {
  'directory.yaml': 'kind: service-directory\nlanguages: [nb]\n',
  'services/a.yaml': 'id: a\nname: A\n',
  'services/b.yaml': 'id: b\nname: B\n',
  'services/c.yaml': 'id: c\nname: C\n',
};

const origin = (): Origin => ({ kind: 'folder', handle: folderHandle() });

function begin(): EditSession {
  const encode = (text: string) => new TextEncoder().encode(text);
  const opened = openFiles([...disk].map(([path, text]) => ({ path, bytes: encode(text) })));
  if (opened.kind !== 'document') throw new Error(opened.kind);
  return new EditSession(opened.document);
}

/** Saves as the editor does: what was written counts as saved. */
async function save(session: EditSession) {
  const changes = session.unsaved;
  const result = await saveFiles(changes, origin());
  const written = changes.filter(({ path }) => result.saved.includes(path));
  session.markSaved(new Map(written.map(({ path, after }) => [path, after])));
  return result;
}

const rename = (session: EditSession, index: number, from: string, to: string) =>
  session.rename({ list: 'services', index, from, to });
const nameIt = (session: EditSession, index: number, name: string) =>
  session.apply([{ kind: 'set', path: ['services', index, 'name'], value: name }]);

beforeEach(() => {
  disk = new Map(Object.entries(FILES));
  done = [];
  locked = new Set();
});

describe('a record that moved to another file', () => {
  test('is written there before the old file goes', async () => {
    const session = begin();
    rename(session, 2, 'c', 'zz');
    expect((await save(session)).left).toEqual([]);
    expect(done).toEqual(['write services/zz.yaml', 'remove services/c.yaml']);
    expect(session.unsaved).toEqual([]);
  });

  test('is saved whatever something else did to another file, which is named and stays unsaved', async () => {
    const session = begin();
    rename(session, 2, 'c', 'zz');
    nameIt(session, 1, 'B mine');
    disk.set('services/b.yaml', 'id: b\nname: B theirs\n');
    const { saved, left } = await save(session);
    expect(saved).toEqual(['services/zz.yaml', 'services/c.yaml']);
    expect(left).toMatchObject([
      { path: 'services/b.yaml', reason: 'changed', there: { text: 'id: b\nname: B theirs\n' } },
    ]);
    expect(disk.get('services/zz.yaml')).toBe('id: zz\nname: C\n');
    expect(disk.get('services/b.yaml')).toBe('id: b\nname: B theirs\n');
    expect(session.unsaved.map(({ path }) => path)).toEqual(['services/b.yaml']);
  });

  test('keeps its old file when the new one cannot be written, and the next save makes up for it', async () => {
    const session = begin();
    rename(session, 2, 'c', 'zz');
    locked.add('services/zz.yaml');
    const { saved, left } = await save(session);
    expect(saved).toEqual([]);
    expect(left.map(({ path, reason }) => [path, reason])).toEqual([
      ['services/c.yaml', 'waits'],
      ['services/zz.yaml', 'failed'],
    ]);
    expect(disk.get('services/c.yaml')).toBe(FILES['services/c.yaml']);
    locked.clear();
    expect((await save(session)).left).toEqual([]);
    expect([disk.has('services/c.yaml'), disk.get('services/zz.yaml')]).toEqual([false, 'id: zz\nname: C\n']);
  });

  test('does not take the place of a file that something else has made meanwhile', async () => {
    const session = begin();
    rename(session, 2, 'c', 'zz');
    disk.set('services/zz.yaml', 'id: zz\nname: Theirs\n');
    const { left } = await save(session);
    expect(left.map(({ path, reason }) => [path, reason])).toEqual([
      ['services/c.yaml', 'waits'],
      ['services/zz.yaml', 'taken'],
    ]);
    expect(done).toEqual([]);
  });
});

describe('a file that something else has changed or taken away', () => {
  test('stops no other: all others are saved, and each that is left is named with its reason', async () => {
    const session = begin();
    for (const index of [0, 1, 2]) nameIt(session, index, 'mine');
    disk.set('services/a.yaml', 'theirs\n');
    disk.delete('services/b.yaml');
    const { saved, left } = await save(session);
    expect(saved).toEqual(['services/c.yaml']);
    expect(left.map(({ path, reason }) => [path, reason])).toEqual([
      ['services/a.yaml', 'changed'],
      ['services/b.yaml', 'gone'],
    ]);
    expect(session.unsaved).toHaveLength(2);
  });

  test('is not removed when it was changed, and is not missed when it is gone already', async () => {
    const session = begin();
    session.apply([{ kind: 'remove', path: ['services', 2] }]);
    session.apply([{ kind: 'remove', path: ['services', 1] }]);
    disk.set('services/b.yaml', 'id: b\nname: B theirs\n');
    disk.delete('services/c.yaml');
    const { saved, left } = await save(session);
    expect(saved).toEqual(['services/c.yaml']);
    expect(left).toMatchObject([{ path: 'services/b.yaml', reason: 'changed', isRemoval: true }]);
  });

  test('is saved over when the person says so, as it stood when that was told', async () => {
    const session = begin();
    nameIt(session, 1, 'mine');
    disk.set('services/b.yaml', 'theirs: 1\n');
    const [file] = (await save(session)).left;
    session.markSaved(new Map([['services/b.yaml', file?.there]]));
    disk.set('services/b.yaml', 'theirs: 2\n');
    const [again] = (await save(session)).left;
    expect(again?.there?.text).toBe('theirs: 2\n');
    session.markSaved(new Map([['services/b.yaml', again?.there]]));
    expect((await save(session)).left).toEqual([]);
    expect(disk.get('services/b.yaml')).toBe('id: b\nname: mine\n');
  });

  test('is taken as it is there when the person says so, and undoing brings the own one back', async () => {
    const session = begin();
    nameIt(session, 1, 'mine');
    disk.set('services/b.yaml', 'id: b\nname: theirs\n');
    const [file] = (await save(session)).left;
    session.takeOver('services/b.yaml', file?.there);
    expect(session.unsaved).toEqual([]);
    expect(session.document.recordsOf('services')[1]).toEqual({ id: 'b', name: 'theirs' });
    expect(session.undo()).toEqual(['services', 1]);
    expect(session.document.recordsOf('services')[1]).toEqual({ id: 'b', name: 'mine' });
    expect((await save(session)).left).toEqual([]);
    expect(disk.get('services/b.yaml')).toBe('id: b\nname: mine\n');
  });

  test('is a file alone that is told and written like one of a folder', async () => {
    disk.set('x.json', '{}');
    const file = (text: string) => ({ path: 'x.json', format: 'JSON', text }) as const;
    const alone: Origin = { kind: 'file', handle: fileHandle('x.json') };
    const change = { path: 'x.json', before: file('[]'), after: file('[1]') };
    expect((await saveFiles([change], alone)).left).toMatchObject([{ reason: 'changed' }]);
    expect((await saveFiles([{ ...change, before: file('{}') }], alone)).saved).toEqual(['x.json']);
    disk.delete('x.json');
    expect((await saveFiles([change], alone)).left).toMatchObject([{ reason: 'gone' }]);
  });
});

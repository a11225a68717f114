import { expect, test } from 'vitest';
import type { Change } from './data.ts';
import { EditSession } from './edit-session.ts';
import { openFiles } from './open-files.ts';
import { renameOf } from './rename-record.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const HEAD = 'kind: service-directory\nlanguages: [nb]\n';

function sessionOf(...files: ReturnType<typeof file>[]): EditSession {
  const opened = openFiles(files);
  if (opened.kind !== 'document') throw new Error(opened.kind);
  return new EditSession(opened.document);
}

const folder = () =>
  sessionOf(
    file('directory.yaml', HEAD),
    file('organizations/aa.yaml', 'id: aa\nname: A\n'),
    file('services/one.yaml', 'id: one # first\norganizationIds: [aa]\nseeAlso: [two]\n'),
    file('services/two.yaml', 'id: two\norganizationIds: [bb, aa] # both\nreplacedBy: one\n'),
  );

const idOf = (list: string, index: number, value: string): Change[] => [
  { kind: 'set', path: [list, index, 'id'], value },
];
const textsOf = (session: EditSession) =>
  Object.fromEntries(session.document.files.map(({ path, text }) => [path, text]));

function rename(session: EditSession, changes: Change[]): number {
  const wish = renameOf(changes, session.document.data);
  if (wish === undefined) throw new Error('no rename');
  return session.rename(wish);
}

test('a service is renamed where others name it, its file too, and undoing brings every letter back', () => {
  const session = folder();
  const before = textsOf(session);
  expect(rename(session, idOf('services', 0, 'zebra'))).toBe(1);
  expect(textsOf(session)).toEqual({
    'directory.yaml': HEAD,
    'organizations/aa.yaml': before['organizations/aa.yaml'],
    'services/two.yaml': 'id: two\norganizationIds: [bb, aa] # both\nreplacedBy: zebra\n',
    'services/zebra.yaml': 'id: zebra # first\norganizationIds: [aa]\nseeAlso: [two]\n',
  });
  const unsaved = session.unsaved.map(
    ({ path, after }) => `${path} ${after === undefined ? 'gone' : 'written'}`,
  );
  expect(unsaved.sort()).toEqual([
    'services/one.yaml gone',
    'services/two.yaml written',
    'services/zebra.yaml written',
  ]);
  session.undo();
  expect(textsOf(session)).toEqual(before);
  expect(session.unsaved).toEqual([]);
  session.redo();
  expect(Object.keys(textsOf(session))).toContain('services/zebra.yaml');
});

test('an organisation is renamed in the services that it runs', () => {
  const session = folder();
  rename(session, idOf('organizations', 0, 'ab'));
  const texts = textsOf(session);
  expect(texts['organizations/ab.yaml']).toBe('id: ab\nname: A\n');
  expect(texts['services/two.yaml']).toContain('organizationIds: [bb, ab] # both');
});

test('an id that another record has, or that several have, is changed and nothing else', () => {
  const { data } = folder().document;
  expect(renameOf(idOf('services', 0, 'two'), data)).toBeUndefined();
  const twice = { services: [{ id: 'a' }, { id: 'a' }] };
  expect(renameOf(idOf('services', 0, 'b'), twice)).toBeUndefined();
  expect(renameOf([{ kind: 'set', path: ['services', 0, 'name'], value: 'b' }], data)).toBeUndefined();
});

test('a file with another name, or with several records, keeps its name', () => {
  const session = sessionOf(
    file('directory.yaml', HEAD),
    file('services/all.yaml', '- id: one\n- id: two\n  seeAlso: [one]\n'),
  );
  expect(rename(session, idOf('services', 0, 'first'))).toBe(0);
  expect(textsOf(session)['services/all.yaml']).toBe('- id: first\n- id: two\n  seeAlso: [first]\n');
});

import { describe, expect, test } from 'vitest';
import { misfitWords } from '../form/there-words.ts';
import { loadWords } from '../locales/load-words.ts';
import type { Change } from './data.ts';
import { EditError } from './directory-document.ts';
import { EditSession } from './edit-session.ts';
import { openFiles } from './open-files.ts';

function begin(data: unknown, path = 'liste.json'): EditSession {
  const text = JSON.stringify({ kind: 'service-directory', ...(data as object) });
  const opened = openFiles([{ path, bytes: new TextEncoder().encode(text) }]);
  if (opened.kind !== 'document') throw new Error(opened.kind);
  return new EditSession(opened.document);
}

const textOf = (session: EditSession) => session.document.files[0]?.text;

/** Why something is refused, and that nothing was changed by it. */
function refusal(session: EditSession, act: () => unknown): EditError {
  const before = textOf(session);
  let error: unknown;
  try {
    act();
  } catch (thrown) {
    error = thrown;
  }
  expect(textOf(session)).toBe(before);
  expect(session.canUndo).toBe(false);
  if (!(error instanceof EditError)) throw new Error('It was not refused.');
  return error;
}

const RECORD = { id: 'ny', name: 'Ny' };

describe('what stands in the place of a list', () => {
  test.each(['services', 'organizations'] as const)('of %s is not written over by a new one', (list) => {
    const session = begin({ [list]: { a: { id: 'a' } } });
    const { misfit } = refusal(session, () => session.add(list, RECORD));
    expect(misfit).toMatchObject({ path: [list], wanted: 'list', value: { a: { id: 'a' } } });
  });

  test.each<[string, Change]>([
    ['set', { kind: 'set', path: ['services', 0, 'contacts'], value: [{}] }],
    ['inserted', { kind: 'insert', path: ['services', 0, 'contacts', 0], value: {} }],
    ['changed in', { kind: 'set', path: ['services', 0, 'contacts', 0, 'value'], value: '1' }],
  ])('of a record is kept when a list is %s', (_, change) => {
    const session = begin({ services: [{ id: 'a', contacts: 'ring oss' }] });
    const { misfit } = refusal(session, () => session.apply([change]));
    expect(misfit).toMatchObject({ path: ['services', 0, 'contacts'], wanted: 'list', value: 'ring oss' });
  });

  test('is written over by a person who sees it, and an empty place is filled', () => {
    const session = begin({ services: null, organizations: [{ id: 'o', identifiers: 'x' }] });
    session.apply([{ kind: 'set', path: ['organizations', 0, 'identifiers'], value: [], isSeen: true }]);
    expect(session.add('services', RECORD)).toBe(0);
    expect(session.document.data).toMatchObject({
      services: [RECORD],
      organizations: [{ id: 'o', identifiers: [] }],
    });
  });
});

test('a word that stands where a record should is not taken for one', () => {
  const session = begin({ services: [{ id: 'a', verification: 'i fjor' }] });
  const path = ['services', 0, 'verification', 'lastVerifiedOn'];
  const { misfit } = refusal(session, () => session.apply([{ kind: 'set', path, value: '2026-11-28' }]));
  expect(misfit).toMatchObject({ path: path.slice(0, 3), wanted: 'record', value: 'i fjor' });
});

test('a record in a file of its own is named by its place in the directory', () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const opened = openFiles([
    { path: 'directory.yaml', bytes: encode('kind: service-directory\n') },
    { path: 'services/a.yaml', bytes: encode('id: a\ncontacts: ring\n') },
  ]);
  if (opened.kind !== 'document') throw new Error(opened.kind);
  const change: Change = { kind: 'insert', path: ['services', 0, 'contacts', 0], value: {} };
  const session = new EditSession(opened.document);
  const { misfit } = refusal(session, () => session.apply([change]));
  expect(misfit).toMatchObject({ path: ['services', 0, 'contacts'], file: { path: 'services/a.yaml' } });
});

describe('a refusal', () => {
  test('says what stands where, and how a list is written', async () => {
    const session = begin({ services: { a: { id: 'a' }, b: {} } });
    const { misfit } = refusal(session, () => session.add('services', RECORD));
    expect(misfit && misfitWords(misfit, await loadWords('nb'))).toBe(
      '«Tilbud» er ingen liste i liste.json: der står én oppføring med feltene a, b. Ingenting ble endret. Åpne filen i et tekstprogram, skriv det som en liste ("services": [ … ]), og åpne katalogen på nytt.',
    );
  });

  test('calls a field of a record as the form does', async () => {
    const session = begin({ services: [{ id: 'a', contacts: 'ring oss' }] });
    const change: Change = { kind: 'insert', path: ['services', 0, 'contacts', 0], value: {} };
    const { misfit } = refusal(session, () => session.apply([change]));
    const all = await loadWords('en');
    expect(misfit && misfitWords(misfit, all)).toContain(
      `“${all.fields.service.contacts[0]}” is no list in liste.json: the text “ring oss” stands there.`,
    );
  });
});

test('what is no record is taken out of a list, and comes back', () => {
  const session = begin({ services: [null, 'x', 5, { id: 'a' }, []] });
  for (const index of [4, 2, 1, 0]) session.apply([{ kind: 'remove', path: ['services', index] }]);
  expect(session.document.data['services']).toEqual([{ id: 'a' }]);
  while (session.canUndo) session.undo();
  expect(session.document.data['services']).toEqual([null, 'x', 5, { id: 'a' }, []]);
});

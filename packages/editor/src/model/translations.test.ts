import { describe, expect, test } from 'vitest';
import { FIELDS } from '../form/page-fields.ts';
import { applyChange, type Path } from './data.ts';
import { translationsOf, upToDate } from './translations.ts';

const kafeen = {
  id: 'kafeen',
  name: { nb: 'Kafeen' },
  summary: { nb: 'Varm mat.', en: 'Warm food.' },
  description: { nb: 'Alle kan komme.' },
  access: { cost: { value: 'free', note: { nb: 'Også for gjester.' } } },
  contacts: [{ channel: 'phone', value: '1', label: { nb: 'Vakt', en: 'On call' } }],
  sources: [{ id: 's1', title: 'Om kafeen', url: 'https://kafeen.example.org/' }],
  translations: { en: { origin: 'human', of: '2026-01-01' }, uk: { origin: 'human', of: '2026-05-01' } },
};
const directory = (services: unknown[], languages = ['nb', 'en', 'uk']) => ({ languages, services });
const stateOf = (data: Record<string, unknown>, lang: string) =>
  translationsOf(data, FIELDS).find((state) => state.lang === lang);

test('what has an original and no translation is missing, however deep, but for names and sources', () => {
  const state = stateOf(directory([kafeen]), 'uk');
  expect(state?.records[0]?.texts.map(({ path }) => path.join('/'))).toEqual([
    'services/0/summary',
    'services/0/description',
    'services/0/access/cost/note',
    'services/0/contacts/0/label',
  ]);
  expect(state).toMatchObject({ missing: 4, outdated: 0 });
});

test('a translation of an older text than another language has is outdated, until it is said to be of the newest', () => {
  const data = directory([kafeen]);
  expect(stateOf(data, 'en')).toMatchObject({ missing: 2, outdated: 1 });
  const [change] = upToDate(data, ['services', 0], 'en');
  if (change === undefined) throw new Error('nothing to be said');
  const after = applyChange(data, change) as Record<string, unknown>;
  expect(stateOf(after, 'en')).toMatchObject({ missing: 2, outdated: 0 });
});

test('a plain text is in the source language, and a directory of one language lacks none', () => {
  const plain = { id: 'a', name: 'A', summary: 'Mat.' };
  expect(stateOf(directory([plain]), 'en')).toMatchObject({ missing: 1 });
  expect(translationsOf(directory([plain], ['nb']), FIELDS)).toEqual([]);
});

describe('a source text that was changed since the directory was opened', () => {
  const opened = directory(
    [{ ...kafeen, translations: { en: { origin: 'human', of: '2026-11-01' } } }],
    ['nb', 'en'],
  );
  const set = (data: unknown, path: Path, value: unknown) =>
    applyChange(data, { kind: 'set', path, value }) as Record<string, unknown>;
  const changed = set(opened, ['services', 0, 'summary', 'nb'], 'Kald mat.');
  const recordOf = (data: Record<string, unknown>) =>
    translationsOf(data, FIELDS, opened).find(({ lang }) => lang === 'en')?.records[0];
  const outdatedIn = (data: Record<string, unknown>) =>
    translationsOf(data, FIELDS, opened).find(({ lang }) => lang === 'en')?.outdated;

  test('makes its translation older than it, and no other text', () => {
    expect(outdatedIn(opened)).toBe(0);
    expect(outdatedIn(changed)).toBe(1);
    const texts = recordOf(changed)?.texts.map(({ field }) => field.name);
    expect(texts).toEqual(['summary', 'description', 'note']);
    expect(recordOf(opened)?.texts.map(({ field }) => field.name)).toEqual(['description', 'note']);
  });

  test('is translated again, or said to be: the translation is then of today', () => {
    expect(outdatedIn(set(changed, ['services', 0, 'summary', 'en'], 'Cold food.'))).toBe(0);
    const [said] = upToDate(changed, ['services', 0], 'en', '2026-11-28');
    expect(said).toMatchObject({ path: ['services', 0, 'translations', 'en', 'of'], value: '2026-11-28' });
    if (said !== undefined) expect(outdatedIn(applyChange(changed, said) as Record<string, unknown>)).toBe(0);
  });

  test('says nothing of who translated where nobody has said it', () => {
    const bare = set(changed, ['services', 0, 'translations'], {});
    expect(upToDate(bare, ['services', 0], 'en', '2026-11-28')).toEqual([]);
  });

  test('is known by its words and its record, wherever they stand by now', () => {
    const { services } = changed as { services: unknown[] };
    expect(outdatedIn({ ...changed, services: [{ id: 'ny', name: 'Ny' }, ...services] })).toBe(1);
    const label = { channel: 'sms', value: '2', label: { nb: 'Post', en: 'Mail' } };
    const moved = set(opened, ['services', 0, 'contacts'], [label, kafeen.contacts[0]]);
    expect(outdatedIn(moved)).toBe(0);
  });

  test('is none where the directory has another source language by now', () => {
    expect(translationsOf({ ...changed, languages: ['en', 'nb'] }, FIELDS, opened)[0]?.outdated).toBe(0);
  });
});

test('what the directory says of itself is translated first: the words beside an emergency number stand above all else', () => {
  const emergencyContacts = [
    { value: '112', label: { nb: 'Politi', en: 'Police' }, note: { nb: 'Ved fare' } },
    { value: '113', label: 'Ambulanse' },
  ];
  const head = { description: { nb: 'For alle' }, emergencyContacts, publisher: { name: 'Nettverket' } };
  const data = { ...head, ...directory([kafeen], ['nb', 'en']) };
  const state = stateOf(data, 'en');
  expect(state?.records[0]).toMatchObject({ list: 'head', path: [], missing: 3, isOutdated: false });
  expect(state?.records[0]?.texts.map(({ path }) => path.join('/'))).toEqual([
    'description',
    'emergencyContacts/0/note',
    'emergencyContacts/1/label',
  ]);
  const older = applyChange(data, {
    kind: 'set',
    path: ['emergencyContacts', 0, 'label', 'nb'],
    value: 'Politiet',
  }) as Record<string, unknown>;
  expect(translationsOf(older, FIELDS, data)[0]?.records[0]).toMatchObject({ isOutdated: true });
});

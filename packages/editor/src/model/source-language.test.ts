import { describe, expect, test } from 'vitest';
import { FIELDS } from '../form/page-fields.ts';
import type { Change } from './data.ts';
import { EditSession } from './edit-session.ts';
import { openFiles } from './open-files.ts';
import { languageLeft, plainTexts } from './source-language.ts';

const set = (...languages: unknown[]): Change[] => [{ kind: 'set', path: ['languages'], value: languages }];

describe('the language that plain texts are in', () => {
  test.each([
    ['another of the list comes first', ['nb', 'en'], ['en', 'nb'], 'nb'],
    ['a new one comes first', ['nb', 'en'], ['pl', 'nb', 'en'], 'nb'],
    ['it is taken out, and the next one comes first', ['nb', 'en'], ['en'], 'nb'],
    ['another one is added behind it', ['nb'], ['nb', 'en'], undefined],
    ['it is only called otherwise', ['no', 'en'], ['nb', 'en'], undefined],
    ['what was written in one line is parted', ['nb, en'], ['nb', 'en'], undefined],
    ['a tag that is none moves down', ['nb_NO', 'en'], ['en', 'nb_NO'], undefined],
    ['the list is emptied', ['nb'], [], undefined],
  ])('where %s', (_, before, after, left) => {
    expect(languageLeft(set(...after), { languages: before })).toBe(left);
  });
});

test('plain texts are found however deep, names too, and what is no text is none', () => {
  const data = {
    name: 'Katalogen',
    publisher: { name: 'P' },
    organizations: [{ id: 'o', name: 'Havn' }],
    services: [
      {
        id: 'a',
        name: { nb: 'A' },
        summary: 'Mat.',
        access: { cost: { value: 'free', note: 'Alltid.' }, entry: [{ value: 'walk-in', note: 'Ring på.' }] },
        openingHours: {
          exceptions: [{ from: '2026-12-24', through: '2026-12-24', closed: true, note: 'Jul' }],
        },
        contacts: [{ channel: 'phone', value: '22990000', label: 'Vakt' }],
      },
    ],
  };
  expect(plainTexts(data, FIELDS).map((path) => path.join('.'))).toEqual(
    expect.arrayContaining([
      'name',
      'organizations.0.name',
      'services.0.summary',
      'services.0.access.cost.note',
      'services.0.access.entry.0.note',
      'services.0.openingHours.exceptions.0.note',
      'services.0.contacts.0.label',
    ]),
  );
  const found = plainTexts(data, FIELDS).map((path) => path.at(-1));
  expect(found).not.toContain('id');
  expect(found).not.toContain('value');
});

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

test('texts that move down say their language in every file, in one step that undoing takes back', () => {
  const files = [
    file('directory.yaml', 'kind: service-directory\nname: Prøve\nlanguages: [nb, en] # to\n'),
    file('services/a.yaml', 'id: a\nname: Varmestua # på døra\nsummary: {en: Warm}\n'),
    file('services/b.json', '{\n  "id": "b",\n  "name": "B"\n}\n'),
  ];
  const opened = openFiles(files);
  if (opened.kind !== 'document') throw new Error(opened.kind);
  const session = new EditSession(opened.document);
  const texts = plainTexts(session.document.data, FIELDS);
  session.reorderLanguages(set('en', 'nb'), texts, 'nb');
  expect(session.document.files.map(({ text }) => text)).toEqual([
    'kind: service-directory\nname:\n  nb: Prøve\nlanguages: [en, nb] # to\n',
    'id: a\nname:\n  nb: Varmestua # på døra\nsummary: {en: Warm}\n',
    '{\n  "id": "b",\n  "name": {\n    "nb": "B"\n  }\n}\n',
  ]);
  session.undo();
  expect(session.unsaved).toEqual([]);
  expect(session.canUndo).toBe(false);
});

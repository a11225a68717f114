import { expect, test } from 'vitest';
import { FIELDS } from '../form/page-fields.ts';
import { applyChange } from './data.ts';
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

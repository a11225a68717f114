import { helpOf } from '../../mapping/columns/help/help-of.ts';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../mapping/column.ts';
import { SHEET_KINDS } from '../../mapping/layout/sheet-kinds.ts';
import { readCell } from '../../mapping/layout/read-cell.ts';
import { codesOf, findCode } from '../../mapping/words/code-words.ts';
import { languageOf } from '../../mapping/words/language-names.ts';
import { audienceInWords } from './audience-words.ts';
import { codeWord } from './code-words.ts';
import { jsonText } from './json-text.ts';
import { WRITERS, writeValue } from './write-value.ts';
import { daysInWords, languageWord } from './write-words.ts';

const LANGUAGES = ['nb', 'en'] as const;
const COLUMNS = Object.values(SHEET_KINDS).flatMap(({ columns }) => columns);
const at = (language: (typeof LANGUAGES)[number]) => ({ language, country: 'NO', source: 'nb' });
const NEVER = ['coordinates', 'age-range', 'day-hours', 'any-contact', 'refused'];
/** Read as more than is written, or from more than is read. */
const OTHERWISE = ['audience', 'languages', 'hours', 'street', 'postal-code', 'locality'];

describe.each(LANGUAGES)('values in %s', (language) => {
  test('are written as they are read, by the example of every column', () => {
    for (const column of COLUMNS) {
      const cell = { kind: 'text', text: helpOf(column).example[language] } as const;
      const { value } = readCell(cell, column, 'NO');
      if (column.sameAs !== undefined || value === undefined || OTHERWISE.includes(column.type)) continue;
      const written = writeValue(value, column, at(language));
      expect([column.key, written]).toEqual([column.key, expect.stringMatching(/./)]);
      expect([column.key, readCell({ kind: 'text', text: written }, column, 'NO').value]).toEqual([
        column.key,
        value,
      ]);
    }
  });

  test('of every kind but those of other columns have a writer', () => {
    for (const { type, sameAs } of COLUMNS)
      if (sameAs === undefined)
        expect([type, NEVER.includes(type), typeof WRITERS[type]]).toEqual([type, false, 'function']);
  });

  test('that are codes are words that are read as those codes', () => {
    const lists = new Set(COLUMNS.flatMap(({ list }) => list ?? []));
    for (const list of lists)
      for (const code of codesOf(list))
        expect([list, findCode(list, codeWord(list, code, language)!)]).toEqual([list, code]);
    expect(codeWord('needs', 'eksempel:badstue', language)).toBe('eksempel:badstue');
    expect(codeWord('cost', 'eksempel:badstue', language)).toBeUndefined();
    expect(codeWord('cost', 'toString', language)).toBeUndefined();
  });

  test('that are groups of people say whether others may come', () => {
    const column = COLUMNS.find(({ key }) => key === 'audience')!;
    for (const group of codesOf('audience'))
      for (const welcome of ['only', 'mainly', 'everyone-else-too']) {
        const text = audienceInWords([{ group, welcome }], language)!;
        expect(readCell({ kind: 'text', text }, column, 'NO')).toEqual({
          value: [{ group, welcome }],
          says: [],
        });
      }
  });

  test('that are languages are names where we have one, else tags', () => {
    for (const tag of ['nb', 'nn', 'en', 'ro', 'rom', 'prs', 'fa', 'tl', 'nsl', 'zh-Hans', 'xx'])
      expect(languageOf(languageWord(tag, language)) ?? tag).toBe(tag);
  });

  test.each([null, 7, true, [], {}, 'x', [null], [{}], { nb: 7 }, NaN])(
    'of another shape give an empty cell or one that is read: %j',
    (value) => {
      for (const column of COLUMNS) {
        const cell = writeValue(value, column, at(language));
        if (cell !== '' && column.type !== 'hours')
          expect(readCell({ kind: 'text', text: cell }, column, 'NO').value).toBeDefined();
      }
    },
  );
});

const column = (key: string): Column => COLUMNS.find((one) => one.key === key)!;
const nb = at('nb');

test.each<[string, unknown, string]>([
  ['phone', [{ channel: 'phone', value: '+4722990000' }], '+4722990000'],
  ['phone', [{ channel: 'phone', value: '+4722990000', printed: '22 99 00 00' }], '22 99 00 00'],
  ['phone', [{ channel: 'phone', value: '+4722990000', printed: '800 HJELP' }], '+4722990000'],
  [
    'phone',
    [{ channel: 'phone', value: '+4722990000', purpose: { nb: 'kveld', en: 'evening' } }],
    '+4722990000 (kveld)',
  ],
  ['phone', [{ channel: 'phone', value: { shortCode: '116006', country: 'NO' } }], '116006'],
  ['phone', [{ channel: 'phone', value: { shortCode: '116006', country: 'SE' } }], ''],
  [
    'telegram',
    [
      { channel: 'telegram', value: 'a' },
      { channel: 'telegram', value: 'b' },
    ],
    'a',
  ],
  [
    'email',
    [
      { channel: 'email', value: 'a@b.no' },
      { channel: 'email', value: 'c@d.no' },
    ],
    'a@b.no; c@d.no',
  ],
  ['lastVerifiedOn', '2026-03-12', '2026-03-12'],
  ['lastVerifiedOn', '0999-03-12', ''],
  ['minimumAge', 18, '18'],
  ['closedOnHolidays', 'closed', 'ja'],
  ['closedOnHolidays', 'unconfirmed', 'vet ikke'],
  ['postalCode', '0150', '0150'],
  ['locality', 'Oslo / Bergen', ''],
  ['id', 'a; b', ''],
  ['name', '  Havna\u0000\r\nblå ', 'Havna\nblå'],
  ['summary', 'x'.repeat(40_000), ''],
])('in the column %s, %j is written as %j', (key, value, cell) => {
  expect(writeValue(value, column(key), nb)).toBe(cell);
});

test('days are written as lists and ranges in the order of the week', () => {
  expect(daysInWords(['mo', 'tu', 'we', 'sa', 'su'], 'nb')).toBe('man–ons, lør, søn');
  expect(daysInWords(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], 'en')).toBe('daily');
  expect(daysInWords(['tu', 'mo'], 'nb')).toBeUndefined();
  expect(daysInWords(['x'], 'nb')).toBeUndefined();
});

test('JSON has no sign that a cell would change', () => {
  const odd = ' \u00a0\u202f\u0000\u200d\ufeff\ud83d\n\t';
  expect(jsonText(odd)).toMatch(/^[\x20-\x7e]*$/);
  expect(JSON.parse(jsonText(odd)!)).toBe(odd);
  expect(jsonText(undefined)).toBeUndefined();
});

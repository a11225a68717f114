import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nb } from '@service-directory/schema/locales/nb';
import { en } from '@service-directory/schema/locales/en';
import type { CellValue } from '../../workbook.ts';
import type { SheetCodeList } from '../column.ts';
import { SERVICE_COLUMNS } from '../columns.ts';
import { codesOf, findCode } from '../words/code-words.ts';
import { CODE_SYNONYMS, synonymsIn } from '../words/code-synonyms.ts';
import { readAudience } from './read-audience.ts';
import { readCode, readCodes, readYesNo } from './read-code.ts';
import { readVisibility } from './read-visibility.ts';

const text = (words: string): CellValue => ({ kind: 'text', text: words });
const column = (key: string) => SERVICE_COLUMNS.find((one) => one.key === key)!;
const read = (key: string, words: string) => readCode(text(words), column(key));
const codes = (says: readonly { code: string }[]) => says.map(({ code }) => code);
const LISTS = [...new Set(SERVICE_COLUMNS.flatMap(({ list }) => list ?? []))] as SheetCodeList[];

describe.each(LISTS)('the words of %s', (list) => {
  test('every code is found by itself and by its label in both languages', () => {
    for (const code of codesOf(list)) {
      expect(findCode(list, code)).toBe(code);
      for (const labels of [nb, en])
        expect(findCode(list, (labels[list] as Record<string, { label: string }>)[code]!.label)).toBe(code);
    }
  });

  test('no word means two codes', () => {
    const synonyms = Object.entries(CODE_SYNONYMS[list] ?? {});
    for (const [code, words] of synonyms)
      for (const word of synonymsIn(words)) expect([word, findCode(list, word)]).toEqual([word, code]);
  });
});

describe('a code', () => {
  test.each([
    ['cost', 'Gratis', 'free'],
    ['cost', 'GRATIS!', 'free'],
    ['cost', 'free', 'free'],
    ['cost', '0 kr', 'free'],
    ['cost', 'Nei, gratis', 'free'],
    ['identification', 'Ja, pass', 'official-document'],
    ['residenceStatus', 'spør ikke om opphold', 'not-asked'],
    ['residenceStatus', 'kreves', 'required'],
    ['police', 'Varsler politiet bare når loven krever', 'legal-duty-only'],
    ['confidence', 'middels', 'medium'],
    ['method', 'ringt', 'phone'],
    ['basis', 'tjenesten selv', 'stated'],
    ['cost', 'vet ikke', 'unconfirmed'],
    ['cost', '?', 'unconfirmed'],
  ])('of %s: “%s” is %s', (key, words, code) => {
    expect(read(key, words)).toEqual({ value: code, says: [] });
  });

  test('one that is not known is told, with the one that was meant', () => {
    expect(read('cost', 'Gratiss').says).toEqual([
      {
        code: 'sheet/unknown-code',
        params: {
          found: 'Gratiss',
          list: 'cost',
          allowed: ['free', 'partly-free', 'small-fee', 'paid'],
          suggestion: 'free',
        },
      },
    ]);
  });

  test('a limit beside the word is not read over: “gratis for medlemmer” is no promise', () => {
    expect(read('cost', 'gratis for medlemmer').value).toBeUndefined();
    expect(codes(read('cost', 'gratis for medlemmer').says)).toEqual(['sheet/unknown-code']);
  });

  test('a national identity number in the wrong column ends up in no message', () => {
    expect(JSON.stringify(read('personalNumber', '010190 12345').says)).not.toMatch(/010190|12345/);
    expect(JSON.stringify(readCodes(text('01019012345'), 'needs').says)).not.toContain('0101901');
  });

  test('where it does not know, a list without “not known” says nothing', () => {
    expect(read('locationKind', 'vet ikke')).toEqual({ says: [] });
  });
});

describe('yes and no', () => {
  test.each([
    ['isFree', 'ja', 'free'],
    ['isFree', 'x', 'free'],
    ['isFree', '✓', 'free'],
    ['hasCost', 'nei', 'free'],
    ['anonymity', 'ja', 'full'],
    ['anonymity', 'nei', 'none'],
    ['anonymity', '1', 'full'],
    ['anonymity', '0', 'none'],
    ['personalNumber', 'nei', 'not-needed'],
    ['personalNumber', 'ja', 'needed'],
    ['identification', 'nei', 'none'],
    ['residenceRequired', 'nei', 'not-required'],
    ['residenceRequired', 'ja', 'required'],
    ['openToUndocumented', 'ja', 'not-required'],
    ['walkIn', 'ja', 'walk-in'],
    ['byAppointment', 'ja', 'appointment'],
    ['byReferral', 'nei', 'no-referral-needed'],
    ['wheelchair', 'ja', 'yes'],
    ['wheelchair', 'delvis', 'limited'],
    ['closedOnHolidays', 'ja', 'closed'],
    ['professionalSecrecy', 'nei', 'no'],
    ['status', 'ja', 'active'],
  ])('%s: “%s” means %s', (key, words, code) => {
    expect(read(key, words)).toEqual({ value: code, says: [] });
  });

  test('a tick that the spreadsheet keeps as true counts as yes', () => {
    expect(readCode({ kind: 'boolean', boolean: true }, column('isFree')).value).toBe('free');
    expect(readCode({ kind: 'boolean', boolean: false }, column('anonymity')).value).toBe('none');
  });

  test.each([
    ['isFree', 'nei', 'no'],
    ['cost', 'ja', 'yes'],
    ['cost', 'nei', 'no'],
    ['residenceStatus', 'ja', 'yes'],
    ['identification', 'ja', 'yes'],
    ['police', 'nei', 'no'],
    ['visibility', 'ja', 'yes'],
    ['anonymity', 'kanskje', 'maybe'],
  ])('%s: which code “%s” means is the editor’s to say', (key, words, answer) => {
    const { value, says } = read(key, words);
    expect(value).toBeUndefined();
    expect(says).toMatchObject([{ code: 'sheet/yes-no', params: { found: words, answer } }]);
  });

  test('the words to choose from are named, without “not known”', () => {
    expect(read('isFree', 'nei').says[0]?.params['allowed']).toEqual([
      'free',
      'partly-free',
      'small-fee',
      'paid',
    ]);
  });

  test('a column of yes and no takes nothing else', () => {
    expect(readYesNo(text('ja'))).toEqual({ value: true, says: [] });
    expect(readYesNo(text('0'))).toEqual({ value: false, says: [] });
    expect(readYesNo(text('?'))).toEqual({ says: [] });
    expect(codes(readYesNo(text('av og til')).says)).toEqual(['sheet/yes-no']);
  });
});

describe('several codes', () => {
  const needs = (words: string) => readCodes(text(words), 'needs');

  test.each([
    ['Mat; Klær', ['food', 'clothing']],
    ['Mat, Klær', ['food', 'clothing']],
    ['Mat\nKlær', ['food', 'clothing']],
    ['mat og klær', ['food', 'clothing']],
    ['Mat/klær', ['food', 'clothing']],
    ['Kondomer og glidemiddel', ['condoms-lubricant']],
    ['Medisin mot hiv (PrEP, PEP); Tannlege', ['hiv-prep-pep', 'dental']],
    ['food; FOOD; Mat', ['food']],
    ['havna:sauna', ['havna:sauna']],
  ])('“%s”', (words, expected) => {
    expect(needs(words)).toEqual({ value: expected, says: [] });
  });

  test('one that is not known is told and hides no other', () => {
    const { value, says } = needs('Mat, Tanlege, Klær');
    expect(value).toEqual(['food', 'clothing']);
    expect(says).toMatchObject([
      { code: 'sheet/unknown-code', params: { found: 'Tanlege', suggestion: 'dental' } },
    ]);
  });

  test('the name of a group of needs is no need', () => {
    expect(codes(needs('Helse').says)).toEqual(['sheet/unknown-code']);
  });

  test('a list that is closed takes no codes of a directory’s own', () => {
    expect(codes(readCodes(text('havna:sauna'), 'entry').says)).toEqual(['sheet/unknown-code']);
  });

  test('whatever the cell holds, only codes come out', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        for (const code of needs(words).value ?? []) expect(code).toMatch(/^[a-z0-9:-]+$/);
      }),
    );
  });
});

describe('groups of people', () => {
  test.each([
    ['Kvinner', [{ group: 'women' }]],
    ['bare kvinner', [{ group: 'women', welcome: 'only' }]],
    ['kun for kvinner', [{ group: 'women', welcome: 'only' }]],
    ['Women only', [{ group: 'women', welcome: 'only' }]],
    ['kvinner kun; menn', [{ group: 'women', welcome: 'only' }, { group: 'men' }]],
    ['Kvinner (bare)', [{ group: 'women', welcome: 'only' }]],
    ['mest for migranter; menn', [{ group: 'migrants', welcome: 'mainly' }, { group: 'men' }]],
    [
      'bare kvinner, menn',
      [
        { group: 'women', welcome: 'only' },
        { group: 'men', welcome: 'only' },
      ],
    ],
    ['papirløse', [{ group: 'undocumented' }]],
  ])('“%s”', (words, groups) => {
    expect(readAudience(text(words))).toEqual({ value: groups, says: [] });
  });

  test.each(['alle', 'Åpent for alle', ''])('“%s” names no group', (words) => {
    expect(readAudience(text(words))).toEqual({ says: [] });
  });

  test.each([
    ['bare kvinner og barn', [{ group: 'women', welcome: 'only' }], 'barn'],
    ['migranter, kvinner og barn', [{ group: 'migrants' }, { group: 'women' }], 'barn'],
  ])('of “%s” the groups that are known stand, and the other is told', (words, groups, found) => {
    expect(readAudience(text(words))).toMatchObject({
      value: groups,
      says: [{ code: 'sheet/unknown-code', params: { found } }],
    });
  });

  test.each(['ikke menn og barn', 'alle unntatt menn og barn'])('“%s” is not taken apart', (words) => {
    const { value, says } = readAudience(text(words));
    expect(value).toBeUndefined();
    expect(codes(says)).toEqual(['sheet/unknown-code']);
  });

  test('a group that is not known is told', () => {
    expect(codes(readAudience(text('kvinnner')).says)).toEqual(['sheet/unknown-code']);
  });
});

describe('who may know a place', () => {
  const visibility = (words: string) => readVisibility(text(words), column('visibility'));

  test.each([
    'hemmelig',
    'Skjermet',
    'sperret adresse',
    'HEMMELIG ADRESSE',
    'Gradert',
    'strengt fortrolig',
    'skal holdes hemmelig',
    'secret',
  ])('“%s” is confidential', (words) => {
    expect(visibility(words)).toEqual({ value: 'confidential', says: [] });
  });

  test.each([
    ['åpen', 'public'],
    ['Åpen adresse', 'public'],
    ['Adressen kan vises', 'public'],
    ['Adressa kan visast', 'public'],
    ['på forespørsel', 'on-request'],
    ['bare området', 'area'],
    ['Kode 6', 'confidential'],
    ['Strengt fortrolig adresse (kode 6)', 'confidential'],
  ])('“%s” is %s', (words, code) => {
    expect(visibility(words)).toEqual({ value: code, says: [] });
  });

  test.each(['ja', 'vises kanskje', 'Oslo', 'ikke hemmelig'])('“%s” is not guessed at', (words) => {
    expect(visibility(words).value).toBeUndefined();
    expect(visibility(words).says).toHaveLength(1);
  });

  test('an address where a tick belongs is a secret one, and is not repeated', () => {
    const read = readVisibility(text('Hemmeliggata 5'), column('isSecret'));
    expect(read.value).toBe('confidential');
    expect(codes(read.says)).toEqual(['sheet/not-public-column']);
    expect(JSON.stringify([read, visibility('Hemmeliggata 5, Oslo')])).not.toMatch(/hemmeliggata/i);
  });

  test('a column that asks whether it is secret takes a tick', () => {
    expect(readVisibility(text('x'), column('isSecret')).value).toBe('confidential');
    expect(readVisibility(text('nei'), column('isSecret')).value).toBe('public');
  });
});

test('no identity card and a nickname together promise the less of the two', () => {
  const read = (words: string) => readCode({ kind: 'text', text: words }, { list: 'identification' });
  for (const words of ['no ID, a nickname is OK', 'Ingen ID – kallenavn er ok', 'A nickname is fine.'])
    expect(read(words)).toEqual({ value: 'alias-accepted', says: [] });
  for (const words of ['no ID, but a nickname is not OK', 'ID, a nickname is OK'])
    expect(read(words).value).toBeUndefined();
});

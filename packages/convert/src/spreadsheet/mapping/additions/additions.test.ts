import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { leftCells } from '../left-cells.ts';
import { makeSheet, makeWorkbook, type TestCell } from '../testing/make-workbook.ts';
import { checkSign } from './check-sign.ts';

const HEADINGS = ['Hører til', 'Id i arket', 'Felt', 'Innhold', 'Kontrolltegn'];
const SERVICES = [
  ['Id', 'Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med'],
  ['bussen', 'Bussen', 'Foreningen', 'Suppe og råd.', 'Mat'],
];
const PLACES = [
  ['Tjeneste', 'Id', 'Synlighet', 'Type sted'],
  ['bussen', 'vogn', 'Åpen adresse', 'Buss'],
  ['bussen', 'lager', 'Åpen adresse', 'Fast sted'],
];

const read = (...rows: TestCell[][]) =>
  fromSpreadsheet(
    makeWorkbook(
      makeSheet(SERVICES, { name: 'Tjenester' }),
      makeSheet(PLACES, { name: 'Steder' }),
      makeSheet([HEADINGS, ...rows], { name: 'Tillegg' }),
    ),
  );
const told = ({ problems }: ReturnType<typeof read>) =>
  problems.filter(({ code }) => code.startsWith('sheet/addition'));

describe('an addition', () => {
  test('gives a record a field that no column has', () => {
    const result = read(['Tjenester', 'bussen', '/identifiers', '[{"scheme":"x","value":"1"}]']);
    expect(result.output.services[0]).toMatchObject({ identifiers: [{ scheme: 'x', value: '1' }] });
    expect(told(result)).toEqual([]);
    expect(result.locate(['services', 0, 'identifiers', 0, 'value'])).toMatchObject({
      sheet: 'Tillegg',
      cell: 'D2',
    });
  });

  test('finds the item of a list by its id, wherever its row stands', () => {
    const result = read(['Tjenester', 'bussen', '/locations/lager/area', '{"nb":"Havna"}']);
    expect(result.output.services[0]!['locations']).toMatchObject([
      { id: 'vogn' },
      { id: 'lager', area: { nb: 'Havna' } },
    ]);
    expect(result.locate(['services', 0, 'locations', 1, 'area', 'nb'])).toMatchObject({ cell: 'D2' });
  });

  test('shares nothing with another row of the same content', () => {
    const result = read(
      ['Tjenester', 'bussen', '/extensions', '{}'],
      ['Tjenester', 'bussen', '/translations', '{}'],
      ['Tjenester', 'bussen', '/translations/en', '"x"'],
    );
    expect(result.output.services[0]).toMatchObject({ extensions: {}, translations: { en: 'x' } });
    expect(result.output.services[0]!['extensions']).toEqual({});
  });

  test('takes the place of what the cells say, as long as they say it', () => {
    const row = ['Tjenester', 'bussen', '/summary', '"Suppe og råd. "', checkSign('Suppe og råd.')];
    expect(read(row).output.services[0]).toMatchObject({ summary: 'Suppe og råd. ' });
    const changed = read([...row.slice(0, 4), checkSign('Bare suppe.')]);
    expect(changed.output.services[0]).toMatchObject({ summary: 'Suppe og råd.' });
    expect(told(changed)).toEqual([
      {
        code: 'sheet/addition-outdated',
        sheet: 'Tillegg',
        cell: 'D2',
        params: { field: '/summary', record: 'bussen' },
      },
    ]);
    expect(changed.losses).toContainEqual({ path: 'Tillegg!D2', reason: 'sheet/addition-outdated' });
    expect([...leftCells(changed)].map(({ cell }) => cell)).toContain('D2');
  });

  test('without content takes away what the cells say', () => {
    const result = read([
      'Tjenester',
      'bussen',
      '/locations',
      '',
      checkSign(read().output.services[0]!['locations']),
    ]);
    expect(result.output.services[0]).not.toHaveProperty('locations');
  });

  test('to an item without an id goes by what the cells say of it', () => {
    const result = read(['Tjenester', 'bussen', '/needs/*', '"shower-laundry"', checkSign('food')]);
    expect(result.output.services[0]).toMatchObject({ needs: ['shower-laundry'] });
  });

  test('to the head is one too, but never to the lists of records', () => {
    expect(read(['Katalog', '', '/codes', '[]']).output['codes']).toEqual([]);
    const result = read(['Katalog', '', '/services', '[]']);
    expect(result.output.services).toHaveLength(1);
    expect(told(result)).toMatchObject([{ code: 'sheet/addition-unreadable' }]);
  });

  test('may be a whole record that no row could say', () => {
    const result = read(['Organisasjoner', 'eksempel', '', '{"id":"eksempel","name":"Eksempel"}']);
    expect(result.output.organizations).toContainEqual({ id: 'eksempel', name: 'Eksempel' });
    expect(told(result)).toEqual([]);
  });

  test.each<[string, TestCell[], string]>([
    ['that is no JSON', ['Tjenester', 'bussen', '/identifiers', '[{'], 'sheet/addition-unreadable'],
    ['whose field is no way', ['Tjenester', 'bussen', 'identifiers', '[]'], 'sheet/addition-unreadable'],
    ['to a sheet of parts', ['Kontakter', 'bussen', '/identifiers', '[]'], 'sheet/addition-unreadable'],
    ['to a service that is gone', ['Tjenester', 'toget', '/identifiers', '[]'], 'sheet/addition-outdated'],
    [
      'to a place that is gone',
      ['Tjenester', 'bussen', '/locations/kjeller/area', '"x"'],
      'sheet/addition-outdated',
    ],
    ['to a field of a text', ['Tjenester', 'bussen', '/name/nb/x', '"x"'], 'sheet/addition-outdated'],
  ])('%s is told and changes nothing', (_, row, code) => {
    const result = read(row);
    expect(told(result)).toMatchObject([{ code }]);
    expect(result.output.services).toEqual(read().output.services);
  });

  test('called __proto__ becomes a field of its own', () => {
    const result = read(['Tjenester', 'bussen', '/__proto__', '{"isAdmin":true}']);
    expect(Object.keys(result.output.services[0]!)).toContain('__proto__');
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
    const deep = read(['Tjenester', 'bussen', '/constructor/prototype/isAdmin', 'true']);
    expect(told(deep)).toMatchObject([{ code: 'sheet/addition-outdated' }]);
  });
});

test('equal values have one sign, whatever the order of their fields; others have another', () => {
  expect(checkSign({ a: 1, b: [true, null] })).toBe(checkSign({ b: [true, null], a: 1 }));
  expect(checkSign({ a: undefined })).toBe(checkSign({}));
  expect(new Set(['', 0, null, [], {}, 'a', ['a'], false].map(checkSign)).size).toBe(8);
  expect(checkSign(undefined)).toBe('');
  expect(checkSign('x')).toMatch(/^k[0-9a-z]{14}$/);
});

import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../workbook.ts';
import { readLocality, readPostalCode, readStreet } from './read-address.ts';

const text = (words: string): CellValue => ({ kind: 'text', text: words });
const codes = (says: readonly { code: string }[]) => says.map(({ code }) => code);

describe('a postal code', () => {
  test.each([
    ['0150', { postalCode: '0150' }],
    ['N-0150', { postalCode: '0150' }],
    ['0150 Oslo', { postalCode: '0150', locality: 'Oslo' }],
    ['Oslo 0150', { postalCode: '0150', locality: 'Oslo' }],
    ['0150/Oslo', { postalCode: '0150', locality: 'Oslo' }],
    ['0150 / Oslo', { postalCode: '0150', locality: 'Oslo' }],
    ['0150, Oslo', { postalCode: '0150', locality: 'Oslo' }],
    ['Mo i Rana, 8610', { postalCode: '8610', locality: 'Mo i Rana' }],
    ['NO-5003 Bergen', { postalCode: '5003', locality: 'Bergen' }],
    ['Oslo', { locality: 'Oslo' }],
    ['15000', { postalCode: '15000' }],
  ])('“%s”', (words, address) => {
    expect(readPostalCode(text(words), 'NO')).toEqual({ value: address, says: [] });
  });

  test.each([text('150'), { kind: 'number', number: 150 } as const])(
    'the zero that a spreadsheet drops is put back',
    (cell) => {
      expect(readPostalCode(cell, 'NO')).toEqual({
        value: { postalCode: '0150' },
        says: [{ code: 'sheet/lost-zero', params: { found: '150', read: '0150' } }],
      });
    },
  );

  test('what the sheet shows is taken, with its zeros', () => {
    expect(readPostalCode({ kind: 'number', number: 150, shown: '0150' }, 'NO')).toEqual({
      value: { postalCode: '0150' },
      says: [],
    });
  });

  test('nothing is put back in other countries', () => {
    expect(readPostalCode(text('150'), 'IS')).toEqual({ value: { postalCode: '150' }, says: [] });
  });

  test('two of them are told', () => {
    expect(codes(readPostalCode(text('0150; 0151'), 'NO').says)).toEqual(['sheet/two-in-one-row']);
  });
});

describe('a street', () => {
  test.each([
    ['Prøvegata 1', { street: 'Prøvegata 1' }],
    ['Prøvegata 1, 0150 Oslo', { street: 'Prøvegata 1', postalCode: '0150', locality: 'Oslo' }],
    ['Prøvegata 1 0150 Oslo', { street: 'Prøvegata 1', postalCode: '0150', locality: 'Oslo' }],
    ['Prøvegata 1b 0150 Oslo', { street: 'Prøvegata 1b', postalCode: '0150', locality: 'Oslo' }],
    ['Prøvegata 1000 Oslo', { street: 'Prøvegata 1000 Oslo' }],
    ['Prøvegata 1\n0150 Oslo', { street: 'Prøvegata 1', postalCode: '0150', locality: 'Oslo' }],
    ['Prøvegata 1, 2. etasje', { street: 'Prøvegata 1, 2. etasje' }],
    ['Prøvehuset,  Prøvegata 1', { street: 'Prøvehuset, Prøvegata 1' }],
  ])('“%s”', (words, address) => {
    expect(readStreet(text(words), 'NO')).toEqual({ value: address, says: [] });
  });

  test.each([
    'Hemmelig adresse',
    'skjermet',
    'Sperret adresse',
    'confidential',
    'Oppgis ikke',
    'Adressen oppgis ikke',
    'Ikke offentlig',
    'Hemlig adress',
  ])('“%s” is no street, and says that it is secret', (words) => {
    expect(readStreet(text(words), 'NO')).toEqual({ value: { isSecret: true }, says: [] });
  });

  test('“ikke hemmelig” does not say that it is', () => {
    expect(readStreet(text('Ikke hemmelig'), 'NO').value).toEqual({ street: 'Ikke hemmelig' });
  });

  test.each(['Prøvegata 1; Prøvegata 2', 'Prøvegata 1 / Prøvegata 2', 'Prøvegata 1\nPrøvegata 2'])(
    'two in “%s” are told without their words',
    (words) => {
      expect(readStreet(text(words), 'NO').says).toEqual([{ code: 'sheet/two-in-one-row', params: {} }]);
    },
  );

  test('a house number that became a date is told', () => {
    expect(codes(readStreet({ kind: 'date', date: '2026-02-01' }, 'NO').says)).toEqual([
      'sheet/number-as-date',
    ]);
  });
});

describe('a town', () => {
  test.each([
    ['Oslo', { locality: 'Oslo' }],
    ['0150 Oslo', { postalCode: '0150', locality: 'Oslo' }],
  ])('“%s”', (words, address) => {
    expect(readLocality(text(words), 'NO')).toEqual({ value: address, says: [] });
  });

  test('two of them are told', () => {
    expect(codes(readLocality(text('Oslo\nBergen'), 'NO').says)).toEqual(['sheet/two-in-one-row']);
  });
});

test.each([
  'Urtegata 16a, NO-0187 Oslo, Norge',
  'Urtegata 16a\n0187 Oslo\nNorway',
  'Urtegata 16a, 0187 Oslo, Noreg',
])('an address with the land behind it is read whole: %j', (words) => {
  expect(readStreet(text(words), 'NO')).toEqual({
    value: { street: 'Urtegata 16a', postalCode: '0187', locality: 'Oslo' },
    says: [],
  });
});

test('a town alone where a street is asked for is no street', () => {
  const value = { postalCode: '0187', locality: 'Oslo' };
  expect(readStreet(text('0187 Oslo'), 'NO')).toEqual({ value, says: [] });
});

test.each([
  'Urtegata 16\n3. etg.\n0187 Oslo',
  'Urtegata 16\nOppgang B2',
  '2. etasje\nUrtegata 16, 0187 Oslo',
])('a line on the way to the door is no second address: %j', (words) => {
  expect(readStreet(text(words), 'NO').says).toEqual([]);
});

test.each(['-', '–', '?', 'ukjent', 'ingen', 'ikke oppgitt', 'mangler'])(
  'a cell that says that there is none is no address: %j',
  (words) => {
    for (const read of [readStreet, readPostalCode, readLocality])
      expect(read(text(words), 'NO')).toEqual({ says: [] });
  },
);

test.each(['Kode 6', 'kode 7', 'Strengt fortrolig (kode 6)', 'Sperret adresse, kode 6'])(
  'how the National Registry calls a secret address says that it is secret: %j',
  (words) => {
    expect(readStreet(text(words), 'NO')).toEqual({ value: { isSecret: true }, says: [] });
    expect(readStreet(text(`Urtegata 16 (${words})`), 'NO').value?.isSecret).toBe(true);
  },
);

test('a code for the door is none for the registry', () => {
  expect(readStreet(text('Urtegata 16, kode 6 12 34'), 'NO').value?.isSecret).toBeUndefined();
});

test('a postal code behind a street that has lost its zero gets it back, and that is told', () => {
  expect(readStreet(text('Urtegata 16a, 187 Oslo'), 'NO')).toEqual({
    value: { street: 'Urtegata 16a', postalCode: '0187', locality: 'Oslo' },
    says: [{ code: 'sheet/lost-zero', params: { found: '187', read: '0187' } }],
  });
});

test.each(['155 Oslo', 'Oslo 155', '155/Oslo', 'Oslo, 155', 'N-155 Oslo'])(
  'the zero that is lost before a town is put back and told: “%s”',
  (words) => {
    for (const read of [readPostalCode, readLocality])
      expect(read(text(words), 'NO')).toEqual({
        value: { postalCode: '0155', locality: 'Oslo' },
        says: [{ code: 'sheet/lost-zero', params: { found: '155', read: '0155' } }],
      });
  },
);

test('two codes with their towns stay two', () => {
  expect(codes(readPostalCode(text('0150 Oslo / 5003 Bergen'), 'NO').says)).toEqual(['sheet/two-in-one-row']);
});

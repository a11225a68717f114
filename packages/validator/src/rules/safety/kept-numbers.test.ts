import { describe, expect, test } from 'vitest';
import { placesOf, toldBy } from '../../testing/told-by.ts';
import { serviceKeptElevenDigits } from './kept-eleven-digits.ts';
import { serviceKeptPersonalNumber } from './kept-personal-number.ts';

/** Months 81 are synthetic numbers of the tax administration, which are nobody's; the last is also a D-number. */
const right = (service: object) => placesOf(serviceKeptPersonalNumber, 'service', service);
const near = (service: object) => placesOf(serviceKeptElevenDigits, 'service', service);

describe('a number of a person in the notes', () => {
  test.each([
    '01819050062',
    'Gjelder 018190 50062, ring henne.',
    '018190-50062',
    '018190 - 50062',
    '018190–50062',
    '018190\u201150062',
    '018190/50062',
    '01.81.90 50062',
    '01 81 90 50062',
    '018190 500 62',
    '018190\t50062',
    '018190\u00A050062',
    '01819\u200B050062',
    '٠١٨١٩٠٥٠٠٦٢',
    '\uFF10\uFF11\uFF18\uFF11\uFF19\uFF10 50062',
    'O1819O 5OO62',
    'fnr:01819050062.',
    '41819050056',
    'PESEL 44051401359',
  ])('“%s”', (internal) => {
    expect(right({ internal })).toEqual(['/internal']);
    expect(near({ internal })).toEqual([]);
  });

  test.each(['DUF 204912345612', '204912345604', '0181 9050 062', '0 1 8 1 9 0 5 0 0 6 2'])(
    '“%s”, of the register of foreigners or in other groups',
    (internal) => {
      expect(right({ internal })).toEqual(['/internal']);
    },
  );

  test('twelve digits by the name of their field', () => {
    expect(right({ extensions: { dufNummer: '204912345612' } })).toEqual(['/extensions/dufNummer']);
    expect(right({ extensions: { duf: 204912345612 } })).toEqual(['/extensions/duf']);
    expect(right({ extensions: { saksnummer: 204912345612 } })).toEqual([]);
    expect(right({ extensions: { duf: 'vi hjelper med det' } })).toEqual([]);
  });

  test.each(['010190 12345', 'Gjelder 018190-50063', '41 81 90 50063'])(
    '“%s” is only like one',
    (internal) => {
      expect(right({ internal })).toEqual([]);
      expect(near({ internal })).toEqual(['/internal']);
    },
  );

  test.each([
    'Sak 99123456789',
    'Konto 1234 56 78903',
    'Org.nr. 999 999 999',
    'Ring 22 99 00 00 eller 22 99 00 01',
    '+47 01819050062',
    'https://example.org/sak/01819050063',
    '2026-05-12 kl. 12.30–15.00',
    'Oo oO',
    7,
    null,
    true,
  ])('%j is none', (internal) => {
    expect([...right({ internal }), ...near({ internal })]).toEqual([]);
  });

  test('is found however deep, as a number without its nought, and as the name of a field', () => {
    expect(right({ internal: { brukere: [{ fnr: 1819050062 }] } })).toEqual(['/internal/brukere/0/fnr']);
    expect(right({ internal: 1819050062 })).toEqual(['/internal']);
    expect(right({ internal: { '01819050062': { sist: 'i mai' } } })).toEqual(['/internal']);
  });

  test('does not stand in the finding, nor in its path', () => {
    const internal = { '01819050062': ['018190-50062'], '01819050063': '010190 12345' };
    const told = [
      ...toldBy(serviceKeptPersonalNumber, 'service', { internal }),
      ...toldBy(serviceKeptElevenDigits, 'service', { internal }),
    ];
    expect(told).toHaveLength(4);
    expect(JSON.stringify(told)).not.toMatch(/018190|50062|010190|12345/);
  });
});

describe('a number of a person in foreign fields', () => {
  test('is found as a number and as a name', () => {
    expect(right({ extensions: { 'x:fnr': 1819050062 } })).toEqual(['/extensions/x:fnr']);
    expect(right({ extensions: { 'x:a': { '018190 50062': 1 } } })).toEqual(['/extensions/x:a']);
  });

  test('is told as any other text where it is a text', () => {
    expect(right({ extensions: { 'x:fnr': '01819050062' } })).toEqual([]);
  });

  test('a number that has too few digits, or wrong ones, is none', () => {
    expect(right({ extensions: { 'x:id': 1819050063, 'x:beds': 12, 'x:at': 1780000000000 } })).toEqual([]);
    expect(near({ extensions: { 'x:id': 1819050063 } })).toEqual([]);
  });
});

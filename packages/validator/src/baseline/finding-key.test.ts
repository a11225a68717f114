import { describe, expect, test } from 'vitest';
import type { Finding, Params } from '../finding.ts';
import { keyOfFinding } from './finding-key.ts';

const findingAt = (path: string, params: Params = {}, recordId = 'havn'): Finding => ({
  code: 'condition/no-source',
  severity: 'error',
  file: '/home/x/katalog.json',
  path,
  line: 7,
  column: 3,
  recordId,
  params,
  message: 'Says so.',
  help: 'Mend it.',
});
const atOf = (path: string, document: unknown, recordId?: string) =>
  keyOfFinding(findingAt(path, {}, recordId), document, 'katalog.json').at;

describe('the way to the value', () => {
  const service = {
    id: 'havn',
    locations: [{ id: 'huset', stops: [{ name: 'Torget' }] }],
    contacts: [{ channel: 'email', value: 'post@example.org' }, { channel: 'phone' }],
    needs: ['food', 'Storgata 5'],
    openingHours: { exceptions: [{ from: '2026-07-06' }] },
  };

  test.each([
    ['/locations/0/address', '/locations/huset/address'],
    ['/contacts/1/value', '/contacts/phone/value'],
    ['/needs/0', '/needs/food'],
    ['/openingHours/exceptions/0/note', '/openingHours/exceptions/2026-07-06/note'],
    ['/access/cost', '/access/cost'],
    ['', ''],
  ])('%s is %s', (path, at) => expect(atOf(path, service)).toBe(at));

  test('never holds words of the data', () => {
    expect(atOf('/needs/1', service)).toBe('/needs/*');
    expect(atOf('/locations/0/stops/0/name', service)).toBe('/locations/huset/stops/*/name');
    expect(atOf('/contacts/0/value', { contacts: [{ value: '+4722990000' }] })).toBe('/contacts/*/value');
    expect(atOf('/locations/0', { locations: [{ id: 'Hemmeliggata 5' }] })).toBe('/locations/*');
  });

  test('names the record of a whole directory, also when the file cannot be looked into', () => {
    expect(atOf('/services/4/contacts/1', { services: [0, 0, 0, 0, service] })).toBe(
      '/services/havn/contacts/phone',
    );
    expect(atOf('/services/4/contacts/1', undefined)).toBe('/services/havn/contacts/*');
  });

  test('keeps a field whose name is a number or holds a stroke', () => {
    expect(atOf('/extensions/a~1b/2', { extensions: { 'a/b': { 2: 'x' } } })).toBe('/extensions/a~1b/2');
  });

  test('does not change when entries are put in before', () => {
    const before = atOf('/contacts/0', { contacts: [{ channel: 'phone' }] });
    expect(atOf('/contacts/1', { contacts: [{ channel: 'web' }, { channel: 'phone' }] })).toBe(before);
  });
});

describe('the hash', () => {
  const hashOf = (params: Params) => keyOfFinding(findingAt('', params), undefined, '').hash;

  test('changes with what the finding says', () => {
    expect(hashOf({ field: 'cost', value: 'free' })).not.toBe(hashOf({ field: 'cost', value: 'paid' }));
    expect(hashOf({ words: ['a', 'b'] })).not.toBe(hashOf({ words: ['a'] }));
  });

  test('changes with the text that it is about, also when the finding repeats nothing of it', () => {
    const hashIn = (description: string) =>
      keyOfFinding(findingAt('/description'), { description, id: 'havn' }, '').hash;
    expect(hashIn('Ligger i Hemmeliggata 5.')).not.toBe(hashIn('Ligger i Prøvegata 9.'));
    expect(hashIn('Ligger i Hemmeliggata 5.')).toBe(hashIn('Ligger i Hemmeliggata 5.'));
    const hashOfWhole = (name: string) => keyOfFinding(findingAt(''), { id: 'havn', name }, '').hash;
    expect(hashOfWhole('Havn')).toBe(hashOfWhole('Havna'));
  });

  test('holds too little of a text to find out by trying what it was', () => {
    const { hash } = keyOfFinding(findingAt('/description'), { description: 'Hemmeliggata 5' }, '');
    const { hash: bare } = keyOfFinding(findingAt(''), undefined, '');
    expect(hash.slice(0, bare.length)).toBe(bare);
    expect(hash.length - bare.length).toBe(3);
  });

  test('does not change with the order of what it says, nor with what is not known', () => {
    expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1, c: undefined }));
  });

  test('does not change because a day goes by', () => {
    expect(hashOf({ until: '2026-07-01', days: 16 })).toBe(hashOf({ until: '2026-07-01', days: 15 }));
  });
});

describe('of a sheet, the hash', () => {
  const hashOf = (code: string, params: Params) =>
    keyOfFinding({ ...findingAt('', params, ''), code }, undefined, 'liste.xlsx').hash;

  test.each<[string, Params, Params]>([
    ['sheet/section-row', { row: 5, looksLike: 'rest' }, { row: 6, looksLike: 'rest' }],
    ['sheet/missing-column', { column: 'needs', rows: 3 }, { column: 'needs', rows: 4 }],
    ['sheet/duplicate-row', { row: 4, first: 2 }, { row: 5, first: 3 }],
    ['sheet/merged-cells', { heading: 'A3:A5', first: 'A3' }, { heading: 'A4:A6', first: 'A4' }],
    ['sheet/comments', { cells: ['B2'], count: 1 }, { cells: ['B3'], count: 1 }],
    ['sheet/hidden-rows', { rows: ['3–4'], count: 2 }, { rows: ['4–5'], count: 2 }],
  ])('of %s does not change when a row is put in above', (code, before, after) => {
    expect(hashOf(code, after)).toBe(hashOf(code, before));
  });

  test.each<[string, Params, Params]>([
    ['sheet/hidden-rows', { rows: ['3–4'], count: 2 }, { rows: ['3–5'], count: 3 }],
    ['sheet/missing-column', { column: 'needs', rows: 3 }, { column: 'phone', rows: 3 }],
    ['sheet/two-in-one-row', { first: 'Havna', second: 'Kilden' }, { first: 'Fyret', second: 'Kilden' }],
    ['sheet/phone-unreadable', { heading: 'Telefon', found: '1' }, { heading: 'Mobil', found: '1' }],
    ['service/other', { rows: 3 }, { rows: 4 }],
  ])('of %s changes with what it says', (code, before, after) => {
    expect(hashOf(code, after)).not.toBe(hashOf(code, before));
  });
});

test('line, language and severity are no part of it', () => {
  const one = findingAt('/name');
  const other: Finding = { ...one, line: 99, message: 'Sier det.', severity: 'info' };
  expect(keyOfFinding(other, undefined, 'x')).toEqual(keyOfFinding(one, undefined, 'x'));
});

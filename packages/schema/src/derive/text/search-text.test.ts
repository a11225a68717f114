import { describe, expect, test } from 'vitest';
import { makeDirectory, makeService } from '../../../test/fixtures/make.ts';
import type { Service } from '../../entities/service.ts';
import { matchText } from './search-text.ts';

const match = (text: string, fields: Partial<Service> = {}, wordsOf?: (service: Service) => string) => {
  const service = makeService('s', fields);
  return matchText(service, text, makeDirectory([service]), wordsOf);
};

describe('where words are found', () => {
  const SERVICE: Partial<Service> = {
    name: { nb: 'Grünerløkka helsestasjon', en: 'Health centre' },
    alternateName: 'Løkkahuset',
    summary: { nb: 'Gratis prevensjon.', ar: 'مساعدة مجانية' },
    description: 'Spør etter Kari på mandager.',
    locations: [
      {
        id: 'a',
        visibility: 'public',
        name: 'Det gule huset',
        area: 'Indre øst',
        address: { street: 'Oppdiktet gate 12', locality: 'Tromsø' },
      },
    ],
    serviceArea: { scope: 'regional', regions: ['Finnmark'] },
    contacts: [
      { channel: 'phone', value: '+4710000001', printed: '10 00 00 01' },
      { channel: 'phone', value: { shortCode: '116000', country: 'NO' } },
    ],
  };

  test.each(['grunerlokka', 'HELSE', 'health cent', 'løkkahuset', 'gruner health', ' Grünerløkka! '])(
    'in the name, in any language: %s',
    (text) => expect(match(text, SERVICE)).toBe('name'),
  );

  test.each([
    'prevensjon',
    'مساعده',
    'kari',
    'gule',
    'indre øst',
    'oppdiktet gate 12',
    'tromso',
    'finnmark',
    'stiftelsen havna',
    '10 00 00 01',
    '10000001',
    '+4710000001',
    '116000',
    'helsestasjon tromsø',
  ])('elsewhere in the record: %s', (text) => expect(match(text, SERVICE)).toBe('record'));

  test.each(['tannlege', 'prevensjon tannlege', 'stasjon', 'kka'])('nowhere: %s', (text) => {
    expect(match(text, SERVICE)).toBe('none');
  });

  test('never in the notes of the editors', () => {
    expect(match('hemmelig', { internal: 'hemmelig', extensions: { 'a:b': 'hemmelig' } })).toBe('none');
  });
});

test('no words, or signs alone, fit everything', () => {
  expect(['', '  ', '–!'].map((text) => match(text))).toEqual(['record', 'record', 'record']);
});

test('words begin where they are typed, except in scripts without spaces', () => {
  expect(match('help', { name: 'Selvhelp' })).toBe('none');
  expect(match('帮助', { name: '需要帮助吗' })).toBe('name');
  expect(match('ที่พัก', { name: 'หาที่พักฟรี' })).toBe('name');
  expect(match('मदद', { name: 'हमारीमदद' })).toBe('none');
});

test('words given from outside are found, and follow the function that gives them', () => {
  const service = makeService('s');
  const directory = makeDirectory([service]);
  expect(matchText(service, 'mat', directory)).toBe('none');
  expect(matchText(service, 'mat', directory, () => 'Mat og klær')).toBe('record');
  expect(matchText(service, 'clothes', directory, () => 'Food and clothes')).toBe('record');
  expect(matchText(service, 'mat', directory, () => 'Food and clothes')).toBe('none');
});

test('a record in another directory is searched with the organizations of that one', () => {
  const service = makeService('s');
  expect(matchText(service, 'havna', makeDirectory([service]))).toBe('record');
  const renamed = makeDirectory([service], { organizations: [{ id: 'havna', name: 'Fjellstua' }] });
  expect(matchText(service, 'havna', renamed)).toBe('none');
  expect(matchText(service, 'fjellstua', renamed)).toBe('record');
});

test('text that looks like a pattern is plain words', () => {
  expect(match('.*', { name: 'Hjelp' })).toBe('record'); // no words are left of it
  expect(match('(a+)+$', { name: 'aaaa' })).toBe('name');
  expect(match('[', { name: 'Hjelp' })).toBe('record');
});

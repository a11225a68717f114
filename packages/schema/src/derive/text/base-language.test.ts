import { expect, test } from 'vitest';
import { baseLanguageOf } from './base-language.ts';

test('region and script are left out, and letters are small', () => {
  expect(baseLanguageOf('pt-BR')).toBe('pt');
  expect(baseLanguageOf('ZH-Hant-HK')).toBe('zh');
  expect(baseLanguageOf('')).toBe('');
});

test('every kind of Romani is Romani, and nothing else is', () => {
  for (const tag of ['rom', 'rmc', 'rmf', 'rml', 'rmn', 'rmo', 'rmw', 'rmy', 'rmy-Cyrl'])
    expect(baseLanguageOf(tag)).toBe('rom');
  // Romanian, Romansh, Rarotongan.
  expect(['ro', 'rm', 'rar', 'rme'].map(baseLanguageOf)).toEqual(['ro', 'rm', 'rar', 'rme']);
});

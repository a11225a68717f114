import { describe, expect, test } from 'vitest';
import type { SheetCodeList } from '../column.ts';
import { findCode, suggestCode } from './code-words.ts';

describe('for a text that is no code is never suggested what says the opposite', () => {
  test.each<[SheetCodeList, string]>([
    ['identification', 'Du trenger å vise ID'],
    ['police', 'Sier noe til politiet uten ditt ja'],
    ['police', 'Politiet er ikke på stedet'],
    ['records', 'Skriver ned noe om deg'],
    ['entry', 'Kom med avtale'],
  ])('%s: %s', (list, text) => {
    expect(findCode(list, text)).toBeUndefined();
    expect(suggestCode(list, text)).toBeUndefined();
  });
});

test.each<[SheetCodeList, string, string]>([
  ['police', 'Sier ikke noe til politiet uten dit ja', 'never-without-consent'],
  ['entry', 'Kom uten avtle', 'walk-in'],
  ['needs', 'Maat', 'food'],
])('%s: «%s» is “%s” misspelt', (list, text, code) => {
  expect(suggestCode(list, text)).toBe(code);
});

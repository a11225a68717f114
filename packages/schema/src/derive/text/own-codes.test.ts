import { describe, expect, test } from 'vitest';
import { AUDIENCE } from '../../codes/audience.ts';
import { NEEDS } from '../../codes/needs.ts';
import type { CodeDefinition } from '../../entities/code-definition.ts';
import { en } from '../../locales/en.ts';
import { nb } from '../../locales/nb.ts';
import { codeWords, isOwnCode } from './own-codes.ts';
import { standardCodeOf } from './standard-code-of.ts';

const codes: CodeDefinition[] = [
  {
    list: 'needs',
    code: 'havna:steam-bath',
    label: { nb: 'Badstue', ro: 'Saună' },
    explanation: { nb: 'Du kan bli varm.' },
    broader: 'shower-laundry',
  },
  { list: 'audience', code: 'havna:sailors', label: 'Sjøfolk', broader: 'workers' },
];
const directory = { codes, languages: ['nb', 'en'] };

describe('a code of one’s own', () => {
  test.each(['havna:sauna', 'a:b', 'a1-b2:c3-d4', 'a:1'])('can be %s', (code) => {
    expect(isOwnCode(code)).toBe(true);
  });

  test.each([
    'sauna',
    'unknown:sauna',
    ':sauna',
    'havna:',
    'Havna:sauna',
    '1a:b',
    'a:b:c',
    'a--b:c',
    'a:b_c',
    'a: b',
    '-a:b',
    'a:b-',
  ])('is not %s', (code) => {
    expect(isOwnCode(code)).toBe(false);
  });

  test('no code of the standard looks like one', () => {
    expect([...NEEDS, ...AUDIENCE].filter(isOwnCode)).toEqual([]);
  });
});

describe('the code of the standard that a code comes under', () => {
  test('is itself, or the wider one that the directory names', () => {
    expect(standardCodeOf('needs', 'food', directory)).toBe('food');
    expect(standardCodeOf('needs', 'havna:steam-bath', directory)).toBe('shower-laundry');
    expect(standardCodeOf('audience', 'havna:sailors', directory)).toBe('workers');
  });

  test('is none for a code that is declared nowhere, or for another list', () => {
    expect(standardCodeOf('needs', 'havna:library', directory)).toBeUndefined();
    expect(standardCodeOf('needs', 'havna:sailors', directory)).toBeUndefined();
    expect(standardCodeOf('needs', 'havna:steam-bath', {})).toBeUndefined();
    expect(standardCodeOf('needs', 'women', directory)).toBeUndefined();
  });
});

describe('the words for a code', () => {
  test('of the standard are the labels’, in their language', () => {
    expect(codeWords('needs', 'food', en, directory)).toEqual({ ...en.needs.food, lang: 'en' });
    expect(codeWords('audience', 'women', nb, {})).toEqual({ ...nb.audience.women, lang: 'nb' });
  });

  test('of the directory’s own are the directory’s, in the best language there is', () => {
    // The explanation is there in another language alone, and would be read out as what it is not.
    expect(codeWords('needs', 'havna:steam-bath', { ...en, language: 'ro' }, directory)).toEqual({
      label: 'Saună',
      lang: 'ro',
    });
    expect(codeWords('needs', 'havna:steam-bath', nb, directory)).toEqual({
      label: 'Badstue',
      explanation: 'Du kan bli varm.',
      lang: 'nb',
    });
    expect(codeWords('needs', 'havna:steam-bath', en, directory)).toMatchObject({
      label: 'Badstue',
      lang: 'nb',
    });
    expect(codeWords('audience', 'havna:sailors', en, directory)).toEqual({ label: 'Sjøfolk', lang: 'nb' });
    expect(codeWords('audience', 'havna:sailors', en, { codes })).toEqual({ label: 'Sjøfolk' });
  });

  test('that nobody gave are the name of the code, so that a limit is shown all the same', () => {
    expect(codeWords('audience', 'unknown:deep-sea-divers', en, directory)).toEqual({
      label: 'deep sea divers',
    });
    expect(codeWords('audience', 'divers', en, {})).toEqual({ label: 'divers' });
  });
});

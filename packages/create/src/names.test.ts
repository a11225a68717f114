import { expect, it } from 'vitest';
import { nameOfFolder, readName, slugOf } from './names.ts';

it('makes ids of names in any letters, and none of a name that has none of a–z', () => {
  expect(slugOf('Hjelp på Ærøya – uten papirer!')).toBe('hjelp-pa-aeroya-uten-papirer');
  expect(slugOf('Łódź')).toBe('lodz');
  expect(slugOf('مساعدة')).toBe('');
  expect(slugOf(`a${'-b'.repeat(60)}`)).toMatch(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/);
});

it('writes a folder as a person would', () => {
  expect(nameOfFolder('min-liste')).toBe('Min liste');
});

it('takes one line of text for a name, and nothing that could be mark-up or turn the direction', () => {
  expect(readName('  Hjelp \t uten  papirer ')).toBe('Hjelp uten papirer');
  for (const text of ['', '   ', '<b>x</b>', 'a\u0000b', 'a\u202eb', 'x'.repeat(151)])
    expect(readName(text), JSON.stringify(text)).toBeUndefined();
});

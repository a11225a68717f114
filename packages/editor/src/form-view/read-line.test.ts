import { expect, test } from 'vitest';
import { readLine } from './read-line.ts';

test.each([
  ['time', ' 22.00 ', '22:00'],
  ['language', 'arabisk', 'ar'],
  ['language', 'Romani', 'rom'],
  ['language', 'zh-Hans', 'zh-Hans'],
  // Texts may be written under it.
  ['language', 'no', 'no'],
  ['country', 'Frankrike', 'FR'],
  ['country', 'no', 'NO'],
  ['time-zone', 'Oslo', 'Europe/Oslo'],
  ['time-zone', 'Europe/Oslo', 'Europe/Oslo'],
  ['text', ' Norge ', 'Norge'],
  ['url', 'https://a.example/', 'https://a.example/'],
] as const)('in a field for %s «%s» is read as %s', (input, typed, read) => {
  expect(readLine(typed, input)).toBe(read);
});

test('what cannot be read stays as it was typed', () => {
  for (const input of ['time', 'language', 'country', 'time-zone', 'date', 'email'] as const)
    for (const typed of ['hver dag?', 'Kari & Ola']) expect(readLine(typed, input)).toBe(typed);
  for (const input of ['time', 'language', 'country', 'time-zone', 'text'] as const)
    expect(readLine('  ', input)).toBe('');
});

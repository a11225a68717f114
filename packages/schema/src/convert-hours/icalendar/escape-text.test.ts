import { expect, test } from 'vitest';
import { escapeText, parameterValue, withoutControls } from './escape-text.ts';

test('backslash, semicolon and comma are escaped, colon and quotes are not', () => {
  expect(escapeText(String.raw`a\b;c,d:"e"`)).toBe(String.raw`a\\b\;c\,d:"e"`);
});

test('a line break of any kind becomes one escaped break', () => {
  expect(escapeText('a\r\nb\rc\nd')).toBe(String.raw`a\nb\nc\nd`);
});

test('controls that no line may hold are left out, a tab stays', () => {
  expect(escapeText('a\u0000b\tc\u007Fd')).toBe('ab\tcd');
  expect(withoutControls('a\r\nBEGIN')).toBe('aBEGIN');
});

test('a parameter is in quotes when it would end too soon, and cannot end its quotes', () => {
  expect(parameterValue('Europe/Oslo')).toBe('Europe/Oslo');
  expect(parameterValue('a:b"c')).toBe('"a:bc"');
});

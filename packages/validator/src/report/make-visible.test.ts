import { expect, test } from 'vitest';
import { makeVisible } from './make-visible.ts';

test('line breaks and tabs become blanks, so that a value stays on its line', () => {
  expect(makeVisible('a\nb\tc')).toBe('a b c');
});

test('commands of a terminal are written out', () => {
  expect(makeVisible('\u001B[31mred\u0007')).toBe('\\u001B[31mred\\u0007');
});

test('signs that turn text around are written out', () => {
  expect(makeVisible('\u202Eevil\u2066\u061C')).toBe('\\u202Eevil\\u2066\\u061C');
});

test('half a pair of UTF-16 and signs that are no characters become the replacement character', () => {
  expect(makeVisible('a\uD800b\uFFFEc\uFFFF')).toBe('a\uFFFDb\uFFFDc\uFFFD');
});

test('letters of every script, joiners and emoji stay', () => {
  const text = 'Tromsø ș ł میخواهم‌بروم 👩‍⚕️ 𝔘';
  expect(makeVisible(text)).toBe(text);
});

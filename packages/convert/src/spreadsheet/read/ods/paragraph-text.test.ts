import { expect, test } from 'vitest';
import { ParagraphText } from './paragraph-text.ts';

/** Paragraphs of pieces: a text of the file, or a list of one that has been typed. */
function textOf(...paragraphs: readonly (string | [typed: string])[][]): string | undefined {
  const text = new ParagraphText();
  for (const pieces of paragraphs) {
    text.start();
    for (const piece of pieces) {
      if (typeof piece === 'string') text.add(piece);
      else text.addTyped(piece[0]);
    }
    text.end();
  }
  return text.take();
}

test('a paragraph is a line', () => expect(textOf(['a'], [], ['b'])).toBe('a\n\nb'));

test('no paragraph is no text', () => expect(textOf()).toBeUndefined());

test('spaces are kept, as LibreOffice writes them', () => expect(textOf([' a  b '])).toBe(' a  b '));

test('a line break in the file is layout, with the indentation around it', () =>
  expect(textOf(['\n    Havna \r\n\t kafé\n  '])).toBe('Havna kafé'));

test('layout between pieces is one space', () => {
  expect(textOf(['Havna\n  ', 'kafé'])).toBe('Havna kafé');
  expect(textOf(['Havna', '\n  kafé'])).toBe('Havna kafé');
  expect(textOf(['Hav', 'na'])).toBe('Havna');
  expect(textOf(['\n', ['  '], 'a', '\n'])).toBe('  a');
});

test('what has been typed is kept', () =>
  expect(textOf(['a', ['\n'], 'b', ['\t'], ['   ']])).toBe('a\nb\t   '));

test('each cell begins anew, and its length is known while it grows', () => {
  const text = new ParagraphText();
  text.start();
  text.add('ab');
  text.end();
  text.start();
  text.add('c');
  expect(text.length).toBe(4);
  text.end();
  expect(text.take()).toBe('ab\nc');
  expect(text.length).toBe(0);
  expect(text.take()).toBeUndefined();
});

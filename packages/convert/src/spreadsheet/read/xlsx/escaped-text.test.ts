import { describe, expect, test } from 'vitest';
import { shortestLength, trimUnlessPreserved, unescapeText } from './escaped-text.ts';

describe('the text of a cell', () => {
  test.each([
    ['a_x000D_\nb', 'a\nb'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['_x005F_x000D_', '_x000D_'],
    ['_xD83D__xDE00_', '😀'],
    ['_x00e5_', 'å'],
    ['fil_x.pdf _x12_ _x000G_', 'fil_x.pdf _x12_ _x000G_'],
  ])('of %j is %j', (stored, seen) => expect(unescapeText(stored)).toBe(seen));

  test('has no spaces at its ends unless the file says so', () => {
    expect(trimUnlessPreserved('\n a b ', {})).toBe('a b');
    expect(trimUnlessPreserved(' a ', { 'xml:space': 'preserve' })).toBe(' a ');
    expect(trimUnlessPreserved('\u00a0a', {})).toBe('\u00a0a');
    expect(trimUnlessPreserved('   ', {})).toBe('');
  });

  test('is not shorter than it is told to be', () =>
    expect(shortestLength('_x000D_'.repeat(10).length)).toBeLessThanOrEqual(10));
});

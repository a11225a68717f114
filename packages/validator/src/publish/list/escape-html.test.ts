import { expect, test } from 'vitest';
import { escapeHtml } from './escape-html.ts';

test('what stands for something in a page stands for itself', () => {
  expect(escapeHtml(`<b class="x">'&'</b>`)).toBe('&lt;b class=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;');
});

test('signs that turn the order of a line are left out, and joiners that scripts need are kept', () => {
  expect(escapeHtml('a\u202Eb\u0000c')).toBe('abc');
  expect(escapeHtml('می\u200Cخواهم')).toBe('می\u200Cخواهم');
});

test('half a sign is shown as one that is missing', () => {
  expect(escapeHtml('x\uD83D')).toBe('x\uFFFD');
  expect(escapeHtml('\u{1F6AA}')).toBe('\u{1F6AA}');
});

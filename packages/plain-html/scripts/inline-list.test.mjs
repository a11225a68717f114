import { expect, test } from 'vitest';
import { inlineList } from './inline-list.mjs';

const page = '<p>a</p>\n<!-- list.nb.html: begin -->\nold\n<!-- list.nb.html: end -->\n<p>b</p>';

test('the list takes the place of what stood between its two comments', () => {
  const once = inlineList(page, 'list.nb.html', '<ul>$& new</ul>\n');
  expect(once).toBe(
    '<p>a</p>\n<!-- list.nb.html: begin -->\n<ul>$& new</ul>\n<!-- list.nb.html: end -->\n<p>b</p>',
  );
  expect(inlineList(once, 'list.nb.html', 'old')).toBe(page);
});

test('a page without such a place stays as it is', () => {
  for (const other of ['', '<p>a</p>', '<!-- list.nb.html: end --><!-- list.nb.html: begin -->'])
    expect(inlineList(other, 'list.nb.html', '<ul></ul>')).toBe(other);
  expect(inlineList(page, 'list.en.html', '<ul></ul>')).toBe(page);
});

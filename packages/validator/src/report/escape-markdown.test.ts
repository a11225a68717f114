import { describe, expect, test } from 'vitest';
import { escapeMarkdown, markdownBlock, markdownCode } from './escape-markdown.ts';

describe('a sentence', () => {
  test('keeps the signs that Markdown would take for its own', () => {
    expect(escapeMarkdown('a*b_c`d[e](f)|g~h\\i{j}')).toBe('a\\*b\\_c\\`d\\[e\\](f)\\|g\\~h\\\\i\\{j\\}');
    expect(escapeMarkdown('<b> & "c"')).toBe('&lt;b&gt; &amp; "c"');
  });

  test('stays on one line', () => {
    expect(escapeMarkdown('a\n\n# b')).toBe('a  # b');
  });

  test('calls nobody by name, and leaves addresses of mail as they are', () => {
    expect(escapeMarkdown('@eksempel og (@a)')).toBe('@\u2060eksempel og (@\u2060a)');
    expect(escapeMarkdown('post@example.org')).toBe('post@example.org');
  });

  test('refers to no issue', () => {
    expect(escapeMarkdown('#12, a/b#3 and GH-4, but # 5')).toBe(
      '#\u206012, a/b#\u20603 and GH-\u20604, but # 5',
    );
  });
});

describe('code', () => {
  test('stands between backticks', () => {
    expect(markdownCode('condition/no-source')).toBe('`condition/no-source`');
  });

  test('with signs that would end it, or a cell of a table, is written with their numbers', () => {
    expect(markdownCode('a`b')).toBe('<code>a&#96;b</code>');
    expect(markdownCode('a|b\nc')).toBe('<code>a&#124;b c</code>');
    expect(markdownCode('C:\\å*')).toBe('<code>C&#58;&#92;å&#42;</code>');
  });

  test('of blanks alone, or of nothing, is still code', () => {
    expect(markdownCode(' ')).toBe('<code> </code>');
    expect(markdownCode('')).toBe('<code></code>');
  });
});

test('a block is fenced longer than what stands in it', () => {
  expect(markdownBlock('id: a\n', 'yaml')).toBe('```yaml\nid: a\n```');
  expect(markdownBlock('````\n', 'text')).toBe('`````text\n````\n`````');
});

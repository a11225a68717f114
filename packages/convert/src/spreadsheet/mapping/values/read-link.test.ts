import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../workbook.ts';
import { readEmails, readLinks } from './read-link.ts';

const text = (words: string): CellValue => ({ kind: 'text', text: words });

describe('addresses of the web', () => {
  test('one without its beginning gets it, and that is told', () => {
    expect(readLinks(text('www.example.org/helse'))).toEqual({
      value: [{ value: 'https://www.example.org/helse' }],
      says: [
        {
          code: 'sheet/web-address-completed',
          params: { found: 'www.example.org/helse', read: 'https://www.example.org/helse' },
        },
      ],
    });
  });

  test('whole ones are kept, and several are several', () => {
    expect(readLinks(text('https://example.org https://example.org/b'))).toEqual({
      value: [{ value: 'https://example.org' }, { value: 'https://example.org/b' }],
      says: [],
    });
  });

  test.each([
    'https://example.org/a https://example.org/b',
    'https://example.org/a, https://example.org/b',
    'https://example.org/a,https://example.org/b',
    'https://example.org/a;https://example.org/b',
    'https://example.org/a | https://example.org/b',
    'https://example.org/a\nhttps://example.org/b',
    'https://example.org/a og https://example.org/b',
    'https://example.org/a and https://example.org/b.',
    'https://example.org/a / https://example.org/b',
    'https://example.org/a + https://example.org/b',
    '1. https://example.org/a 2. https://example.org/b',
    '(https://example.org/a), (https://example.org/b)',
    '<https://example.org/a> <https://example.org/b>',
    'https://example.org/a og https://example.org/a; https://example.org/b',
  ])('“%s” is two, and nothing is told', (words) => {
    expect(readLinks(text(words))).toEqual({
      value: [{ value: 'https://example.org/a' }, { value: 'https://example.org/b' }],
      says: [],
    });
  });

  test('a comma or brackets inside one are part of it', () => {
    for (const link of ['https://example.org/a,b', 'https://example.org/a_(b)'])
      expect(readLinks(text(link)).value).toEqual([{ value: link }]);
  });

  test.each([
    ['Kart: https://example.org/a, Skjema: https://example.org/b', 'Kart', 'Skjema'],
    ['https://example.org/a (kart), https://example.org/b (skjema)', 'kart', 'skjema'],
  ])('the words of “%s” go each to its own', (words, first, second) => {
    expect(readLinks(text(words))).toEqual({
      value: [
        { value: 'https://example.org/a', purpose: first },
        { value: 'https://example.org/b', purpose: second },
      ],
      says: [],
    });
  });

  test('words that may belong to either are told', () => {
    expect(readLinks(text('https://example.org/a (kart) https://example.org/b'))).toEqual({
      value: [{ value: 'https://example.org/a' }, { value: 'https://example.org/b' }],
      says: [{ code: 'sheet/words-left', params: { found: 'kart' } }],
    });
  });

  test('the words beside the only one say what it is', () => {
    expect(readLinks(text('Facebook: https://example.org/fb')).value).toEqual([
      { value: 'https://example.org/fb', purpose: 'Facebook' },
    ]);
  });

  test('what begins with another scheme is kept, for the validator to tell', () => {
    expect(readLinks(text('javascript:alert(1)')).value).toEqual([{ value: 'javascript:alert(1)' }]);
  });

  test('what is no address is kept as it stands', () => {
    expect(readLinks(text('se oppslag')).value).toEqual([{ value: 'se oppslag' }]);
  });
});

describe('e-mail', () => {
  test.each([
    ['post@example.org', [{ value: 'post@example.org' }]],
    ['mailto:post@example.org', [{ value: 'post@example.org' }]],
    ['post@example.org (svarer på dagtid)', [{ value: 'post@example.org', purpose: 'svarer på dagtid' }]],
    ['a@example.org; b@example.org', [{ value: 'a@example.org' }, { value: 'b@example.org' }]],
    ['Post <post@example.org>', [{ value: 'post@example.org', purpose: 'Post' }]],
    ['a@example.org og b@example.org', [{ value: 'a@example.org' }, { value: 'b@example.org' }]],
    ['a@example.org/b@example.org', [{ value: 'a@example.org' }, { value: 'b@example.org' }]],
    [
      'Dag: a@example.org, natt: b@example.org',
      [
        { value: 'a@example.org', purpose: 'Dag' },
        { value: 'b@example.org', purpose: 'natt' },
      ],
    ],
    ['E-post: post@example.org.', [{ value: 'post@example.org' }]],
    ['ingen adresse her', [{ value: 'ingen adresse her' }]],
  ])('“%s”', (words, value) => {
    expect(readEmails(text(words))).toEqual({ value, says: [] });
  });
});

test.each(['kommer', 'kommer snart', 'tba'])(
  'an address that is to come stays, so that it is told: “%s”',
  (words) => {
    for (const read of [readLinks, readEmails]) expect(read(text(words)).value).toEqual([{ value: words }]);
  },
);

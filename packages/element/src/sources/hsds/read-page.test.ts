import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasMore, idOf, isWhole, readPage, type ServicesPage } from './read-page.ts';

const page = (more: Partial<ServicesPage> = {}): ServicesPage => ({
  contents: [{ id: 'a' }],
  totalItems: undefined,
  totalPages: undefined,
  isLast: undefined,
  ...more,
});

test('a page is what has contents, or a bare list; nothing else is', () => {
  expect(readPage({ contents: [1], total_items: 3, total_pages: 2, last_page: false })).toEqual({
    contents: [1],
    totalItems: 3,
    totalPages: 2,
    isLast: false,
  });
  expect(readPage([1, 2])).toEqual(page({ contents: [1, 2] }));
  for (const value of [null, undefined, 5, 'x', {}, { contents: {} }, { items: [] }])
    expect(readPage(value)).toBeUndefined();
});

test('numbers that are none count as not said', () => {
  expect(readPage({ contents: [], total_items: '3', total_pages: -1, last_page: 'no' })).toEqual(
    page({ contents: [] }),
  );
});

describe('another page is asked for', () => {
  test.each([
    ['it is not the last', page({ isLast: false }), true],
    ['there are more pages, though it is called the last', page({ isLast: true, totalPages: 2 }), true],
    [
      'there are more services, though it is the last',
      page({ isLast: true, totalPages: 1, totalItems: 9 }),
      true,
    ],
    ['nobody says how many there are', page(), true],
  ])('when %s', (_, given, wanted) => expect(hasMore(given, 1, 1, 1)).toBe(wanted));

  test.each([
    ['it is the last', page({ isLast: true })],
    ['it is the last by number', page({ totalPages: 1 })],
    ['all have come', page({ totalItems: 1 })],
  ])('not when %s', (_, given) => expect(hasMore(given, 1, 1, 1)).toBe(false));

  test('never when nothing new stood on it, whatever it says', () =>
    fc.assert(
      fc.property(
        fc.option(fc.nat(), { nil: undefined }),
        fc.option(fc.nat(), { nil: undefined }),
        fc.option(fc.boolean(), { nil: undefined }),
        (totalItems, totalPages, isLast) => !hasMore(page({ totalItems, totalPages, isLast }), 1, 0, 0),
      ),
    ));
});

test('a service is whole when anything hangs on it, also an empty list', () => {
  expect(isWhole({ id: 'a', phones: [] })).toBe(true);
  expect(isWhole({ id: 'a', organization: {}, phones: null })).toBe(false);
});

test('an identifier is a text or a number', () => {
  expect([{ id: 'a' }, { id: 7 }, { id: ' ' }, { id: null }, {}, null, 5].map(idOf)).toEqual([
    'a',
    '7',
    ...Array.from({ length: 5 }, () => undefined),
  ]);
});

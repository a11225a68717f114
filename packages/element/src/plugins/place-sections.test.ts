import { expect, test, vi } from 'vitest';
import { placeSections } from './place-sections.ts';

const own = ['contact', 'hours', 'take', 'evidence'].map((key) => ({
  key,
  after: undefined as string | undefined,
}));
const keys = (added: { key: string; after: string | undefined }[], tell?: (section: object) => void) =>
  placeSections(own, added, tell).map(({ key }) => key);

test('a section follows the one that it names', () =>
  expect(keys([{ key: 'a/x', after: 'contact' }])).toEqual(['contact', 'a/x', 'hours', 'take', 'evidence']));

test('several after the same one stand in the order given', () =>
  expect(
    keys([
      { key: 'a/x', after: 'hours' },
      { key: 'b/y', after: 'hours' },
    ]),
  ).toEqual(['contact', 'hours', 'a/x', 'b/y', 'take', 'evidence']));

test('one may follow another that was added, whichever was given first', () =>
  expect(
    keys([
      { key: 'b/y', after: 'a/x' },
      { key: 'a/x', after: 'evidence' },
    ]),
  ).toEqual(['contact', 'hours', 'take', 'evidence', 'a/x', 'b/y']));

test('one that names no place stands before what one does with the record', () =>
  expect(keys([{ key: 'a/x', after: undefined }])).toEqual(['contact', 'hours', 'a/x', 'take', 'evidence']));

test('one that follows what is not there, or itself, stands there too and is told', () => {
  const tell = vi.fn();
  expect(
    keys(
      [
        { key: 'a/x', after: 'nowhere' },
        { key: 'b/y', after: 'c/z' },
        { key: 'c/z', after: 'b/y' },
      ],
      tell,
    ),
  ).toEqual(['contact', 'hours', 'a/x', 'b/y', 'c/z', 'take', 'evidence']);
  expect(tell).toHaveBeenCalledTimes(3);
});

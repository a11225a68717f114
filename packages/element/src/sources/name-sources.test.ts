import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameSources } from './name-sources.ts';

const PAGE = 'https://www.helper.example/find/';
const namesOf = (...urls: string[]) => [...nameSources(urls, PAGE).values()];

test('addresses of several sites are known by their sites', () =>
  expect(
    namesOf(
      'directory.json',
      'https://www.sverige.example.org/d/list.json',
      'https://espana.example.org/l.json',
    ),
  ).toEqual(['helper.example', 'sverige.example.org', 'espana.example.org']));
test('files of one site are known by what differs', () => {
  expect(namesOf('norge.json', 'sverige.json')).toEqual(['norge', 'sverige']);
  expect(namesOf('norge/directory.json', 'sverige/directory.json')).toEqual(['norge', 'sverige']);
});
test('some of one site and some of another are known by both', () =>
  expect(namesOf('no.json', 'https://b.example/se.json', 'https://b.example/es.json')).toEqual([
    'helper.example/find/no',
    'b.example/se',
    'b.example/es',
  ]));
test('what is no address is its own name, and letters are shown as such', () => {
  expect(namesOf('https://[', 'a.json')).toEqual(['https://[', 'helper.example']);
  expect(namesOf('espa%C3%B1a.json', 'sverige.json')).toEqual(['españa', 'sverige']);
});
test('whatever the addresses, each has a name', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(fc.webUrl(), fc.string()), { minLength: 1 }), (urls) => {
      const names = nameSources(urls, PAGE);
      expect(urls.every((url) => typeof names.get(url) === 'string')).toBe(true);
    }),
  );
});

import { expect, test } from 'vitest';
import { fileUri } from './file-uri.ts';

test.each([
  ['katalog/services/a.yaml', 'katalog/services/a.yaml'],
  ['./katalog/a.yaml', 'katalog/a.yaml'],
  ['../katalog/a.yaml', '../katalog/a.yaml'],
  ['/data/katalog/a b.yaml', 'file:///data/katalog/a%20b.yaml'],
  ['C:\\Katalog\\a.yaml', 'file:///C:/Katalog/a.yaml'],
  ['Tromsø/å.yaml', 'Troms%C3%B8/%C3%A5.yaml'],
  ['a:b/c#d?e%20.yaml', 'a%3Ab/c%23d%3Fe%2520.yaml'],
  ['a\nb\u202E.yaml', 'a%0Ab%E2%80%AE.yaml'],
  ['<stdin>', '%3Cstdin%3E'],
])('%s is %s', (file, uri) => {
  expect(fileUri(file)).toBe(uri);
});

test('half a pair of UTF-16 throws nothing', () => {
  expect(fileUri('a\uD800')).toBe('a%EF%BF%BD');
});

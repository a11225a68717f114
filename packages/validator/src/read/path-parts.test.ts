import { expect, test } from 'vitest';
import { baseOf, endingOf, folderOf, inFolder } from './path-parts.ts';

test.each([
  ['a/b/c.YAML', 'a/b', 'c.YAML', '.yaml'],
  ['C:\\a\\c.json', 'C:\\a', 'c.json', '.json'],
  ['C:\\a/c.json', 'C:\\a', 'c.json', '.json'],
  ['c.tar.gz', '.', 'c.tar.gz', '.gz'],
  ['/c', '/', 'c', ''],
  ['a/.hidden', 'a', '.hidden', ''],
  ['a.b/c', 'a.b', 'c', ''],
  ['a/', 'a', '', ''],
  ['', '.', '', ''],
])('“%s” lies in “%s”, is called “%s” and ends in “%s”', (path, folder, base, ending) => {
  expect([folderOf(path), baseOf(path), endingOf(path)]).toEqual([folder, base, ending]);
});

test.each([
  ['.', 'a', 'a'],
  ['/', 'a', '/a'],
  ['x/y', 'a', 'x/y/a'],
  ['./x', 'a', './x/a'],
])('in “%s” “%s” is “%s”', (folder, name, path) => {
  expect(inFolder(folder, name)).toBe(path);
  expect(folderOf(path)).toBe(folder);
});

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileFor, hashesOf } from './server.mjs';

const FOLDER = join('somewhere', 'site');

test('gives the file of an address, and index.html for a folder', () => {
  assert.equal(fileFor(FOLDER, '/a/b.js?x=1'), join(FOLDER, 'a', 'b.js'));
  assert.equal(fileFor(FOLDER, '/'), join(FOLDER, 'index.html'));
});

test('gives nothing outside the folder', () => {
  for (const url of ['/..%2fsecret', '/a/..%2f..%2fsecret', '/%2e%2e/..%2fsite-b/x'])
    assert.equal(fileFor(FOLDER, url), undefined);
});

test('hashes what stands in a page itself, each once, and nothing that is a file', () => {
  const html = '<script src="/a.js"></script><style>a{}</style><style>a{}</style><script>1</script>';
  assert.equal(hashesOf('style', html), " 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='");
  assert.match(hashesOf('script', html), /^ 'sha256-[^']{44}'$/);
});

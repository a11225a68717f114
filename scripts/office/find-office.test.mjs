import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOffice, officePlaces } from './find-office.mjs';

/** A computer on which only the given files are. */
const withFiles = (files, { env = {}, platform = 'linux', folders = [] } = {}) =>
  findOffice({ env, platform, exists: (file) => files.includes(file), list: () => folders });

test('SOFFICE_PATH goes first', () => {
  assert.equal(withFiles(['/mine', '/usr/bin/soffice'], { env: { SOFFICE_PATH: '/mine' } }), '/mine');
});

test('a SOFFICE_PATH with nothing there does not stop the search', (context) => {
  const say = context.mock.method(console, 'error', () => {});
  assert.equal(withFiles(['/usr/bin/soffice'], { env: { SOFFICE_PATH: '/gone' } }), '/usr/bin/soffice');
  assert.match(say.mock.calls[0].arguments[0], /\/gone/);
});

test('the newest of those in /opt is taken', () => {
  const folders = ['libreoffice24.2', 'libreoffice25.2', 'other'];
  const places = folders.map((name) => `/opt/${name}/program/soffice`);
  assert.equal(withFiles(places, { folders }), '/opt/libreoffice25.2/program/soffice');
});

test('finds nothing where nothing is, also without a folder /opt', () => {
  assert.equal(withFiles([]), undefined);
  const list = () => {
    throw new Error('ENOENT');
  };
  assert.equal(findOffice({ env: {}, platform: 'linux', exists: () => false, list }), undefined);
});

test('knows the places of macOS and Windows', () => {
  assert.ok(officePlaces('darwin', {}).includes('/Applications/LibreOffice.app/Contents/MacOS/soffice'));
  assert.deepEqual(officePlaces('win32', { PROGRAMFILES: 'C:\\Programs' }), [
    'C:\\Programs\\LibreOffice\\program\\soffice.com',
  ]);
});

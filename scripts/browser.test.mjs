import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBrowser, isShell, systemPlaces } from './browser.mjs';

/** A computer on which only the given files are. */
const withFiles = (files, { env = {}, platform = 'linux', own } = {}) =>
  findBrowser({ env, platform, exists: (file) => files.includes(file), playwright: async () => own });

const [SYSTEM, OWN] = ['/usr/bin/chromium', '/cache/playwright/chrome'];

test('CHROME_PATH goes first', async () => {
  const found = await withFiles(['/mine', OWN, SYSTEM], { env: { CHROME_PATH: '/mine' }, own: OWN });
  assert.equal(found, '/mine');
});

test("Playwright's own goes before the system's", async () => {
  assert.equal(await withFiles([OWN, SYSTEM], { own: OWN }), OWN);
});

test("the system's is taken when Playwright's was not downloaded", async () => {
  assert.equal(await withFiles([SYSTEM], { own: OWN }), SYSTEM);
  assert.equal(
    await withFiles(['/usr/bin/microsoft-edge', '/usr/bin/google-chrome']),
    '/usr/bin/google-chrome',
  );
});

test('a CHROME_PATH with nothing there does not stop the search', async (context) => {
  const say = context.mock.method(console, 'error', () => {});
  assert.equal(await withFiles([SYSTEM], { env: { CHROME_PATH: '/gone' } }), SYSTEM);
  assert.match(say.mock.calls[0].arguments[0], /\/gone/);
});

test('finds nothing where nothing is', async () => {
  assert.equal(await withFiles([]), undefined);
});

test('knows the places of macOS and Windows', () => {
  assert.ok(
    systemPlaces('darwin', {}).includes('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  );
  const places = systemPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' });
  assert.deepEqual(places[0], 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
});

test('tells a browser without windows from one that people have', () => {
  assert.ok(isShell('/usr/bin/chromium-headless-shell'));
  assert.ok(
    isShell('/cache/chromium_headless_shell-1200/chrome-headless-shell-linux64/chrome-headless-shell'),
  );
  assert.ok(!systemPlaces('linux', {}).some(isShell));
});

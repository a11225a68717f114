import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEngines } from './find.mjs';

const found = (...places) => findEngines({ exists: (place) => places.includes(place), env: {} });

test('finds Firefox where the system keeps it, or where it is said to be', () => {
  assert.deepEqual(found('/usr/bin/firefox-esr').Firefox, { program: '/usr/bin/firefox-esr' });
  const env = { FIREFOX_PATH: '/opt/fox' };
  assert.equal(findEngines({ exists: () => true, env }).Firefox.program, '/opt/fox');
});

test('WebKit is there only with all that it takes', () => {
  const parts = [
    '/usr/bin/WebKitWebDriver',
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/bin/Xvfb',
  ];
  assert.deepEqual(Object.values(found(...parts).WebKit), parts);
  for (const part of parts) assert.equal(found(...parts.filter((one) => one !== part)).WebKit, undefined);
});

test('nothing is there on a bare machine', () => {
  assert.deepEqual(found(), { Firefox: undefined, WebKit: undefined });
});

/** WebKitGTK, driven by its own WebDriver on a screen that is not there. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The keys of WebDriver that the walk presses. */
const KEYS = { Shift: '\uE008', Enter: '\uE007', Tab: '\uE004' };
/** So long the driver and the screen may take to begin. */
const START_MS = 20_000;

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts a screen; it tells its number on its third output when it is ready. */
function startScreen(program) {
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => (child.kill(), reject(new Error('Xvfb did not begin.'))), START_MS);
    child.once('error', reject);
    child.stdio[3].once('data', (number) => {
      clearTimeout(timer);
      resolve({ display: `:${String(number).trim()}`, stop: () => child.kill() });
    });
  });
}

export async function openWebKit({ driver, browser, screen }, { proxyPort }) {
  const { display, stop } = await startScreen(screen);
  const home = await mkdtemp(join(tmpdir(), 'engines-'));
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: {
      ...process.env,
      DISPLAY: display,
      HOME: home,
      XDG_CACHE_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CONFIG_HOME: home,
      GSK_RENDERER: 'cairo',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      NO_AT_BRIDGE: '1',
      LANG: 'C.UTF-8',
    },
    stdio: 'ignore',
  });
  const end = async () => {
    child.kill();
    stop();
    await rm(home, { recursive: true, force: true });
  };
  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (value?.error !== undefined) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  try {
    for (const begun = Date.now(); ; await pause(100)) {
      const isReady = await ask('GET', '/status').then(
        () => true,
        () => false,
      );
      if (isReady) break;
      if (Date.now() - begun > START_MS) throw new Error('WebKitWebDriver did not begin.');
    }
    const proxy = `127.0.0.1:${proxyPort}`;
    const { sessionId } = await ask('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy, noProxy: ['127.0.0.1'] },
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        },
      },
    });
    const at = `/session/${sessionId}`;
    await ask('POST', `${at}/window/rect`, { x: 0, y: 0, width: 1280, height: 860 });
    const act = (type, id, actions) =>
      ask('POST', `${at}/actions`, {
        actions: [
          { type, id, ...(type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {}), actions },
        ],
      });
    const strike = (value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    return {
      goto: (url) => ask('POST', `${at}/url`, { url }),
      run: (text) => ask('POST', `${at}/execute/sync`, { script: text, args: [] }),
      click: (x, y) =>
        act('pointer', 'mouse', [
          { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ]),
      type: (text) => act('key', 'keys', [...text].flatMap(strike)),
      press: (key) => act('key', 'keys', strike(KEYS[key] ?? key)),
      back: () => ask('POST', `${at}/back`, {}),
      url: () => ask('GET', `${at}/url`),
      close: async () => {
        await ask('DELETE', at).catch(() => undefined);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

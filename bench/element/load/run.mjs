/* global window, document, requestAnimationFrame */
/** How soon the first service stands on a slow phone's screen, and how long the page does not answer meanwhile. */
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { CHROMIUM_ARGUMENTS, ensureBrowser } from '../../../scripts/browser.mjs';
import { ratiosOf, spread } from '../../record/spread.mjs';
import { makeSite } from './pages.mjs';

const SERVICES = 100;
/** The slow 3G and the slow phone of browsers' own tools: bytes a second, milliseconds there and back, times slower. */
const BYTES_PER_SECOND = 50_000;
const LATENCY_MS = 2000;
const CPU_RATE = 4;
/** A window of the phone that the reader holds. */
const PHONE = { width: 360, height: 740 };
/** So long after the list what the page does is still counted. */
const AFTER_MS = 2000;

const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript', json: 'application/json' };

async function serve(site) {
  const files = new Map([...site].map(([path, content]) => [path, brotliCompressSync(content)]));
  const server = createServer(({ url }, response) => {
    const content = files.get(url);
    const type = TYPES[url.split('.').pop()];
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': type ?? 'text/plain',
      'content-encoding': 'br',
    });
    response.end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Runs in the page before anything else: notes when the first service is seen, when the list can be used, and what hinders. */
function watch() {
  const seen = { longest: 0, blocking: 0, shift: 0 };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.longest = Math.max(seen.longest, duration);
      seen.blocking += Math.max(0, duration - 50);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const isSeen = (node) => (node?.getBoundingClientRect().height ?? 0) > 0;
  const look = () => {
    const inside = document.querySelector('service-directory')?.shadowRoot;
    const service =
      inside?.querySelector('service-directory-list')?.shadowRoot?.querySelector('service-directory-card') ??
      document.querySelector('.service');
    const search =
      inside?.querySelector('service-directory-search')?.shadowRoot?.querySelector('input') ??
      document.querySelector('input');
    if (isSeen(service)) seen.first ??= performance.now();
    if (isSeen(service) && isSeen(search)) seen.usable ??= performance.now();
    if (seen.usable === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function measureOnce(browser, address, path) {
  const page = await browser.newPage({ viewport: PHONE });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
  await page.addInitScript(watch);
  await page.goto(address + path, { timeout: 120_000 });
  const isPlain = path === '/plain.html';
  const key = isPlain ? 'first' : 'usable';
  await page.waitForFunction((name) => window.seen[name] !== undefined, key, { timeout: 120_000 });
  await page.waitForTimeout(AFTER_MS);
  const seen = await page.evaluate(() => ({
    ...window.seen,
    // The page aside, and what a browser asks for on its own.
    requests: performance
      .getEntriesByType('resource')
      .filter(({ responseEnd, name }) => responseEnd < window.seen.usable && !name.endsWith('.ico')).length,
  }));
  await page.close();
  return seen;
}

/** @param small a published directory */
export async function benchLoad(small, { rounds = 5 } = {}) {
  const site = await makeSite({ ...small, services: small.services.slice(0, SERVICES) });
  const server = await serve(site);
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: CHROMIUM_ARGUMENTS,
  });
  const paths = ['/plain.html', '/element.html', '/inlined.html', '/usual.html'];
  const runs = Object.fromEntries(paths.map((path) => [path, []]));
  try {
    for (let round = 0; round < rounds; round++)
      for (const path of paths) runs[path].push(await measureOnce(browser, server.address, path));
  } finally {
    await browser.close();
    server.close();
  }
  const of = (path, key) => runs[path].map((run) => run[key]);
  const ratio = (ours, peer, reach, failAbove) => {
    const ratios = ratiosOf(ours, peer);
    return { ratio: ratios.median, spread: ratios, reach, failAbove };
  };
  const value = (kind, values, reach, failAbove) => {
    const all = spread(values);
    return { [kind]: all.median, spread: all, reach, failAbove };
  };
  const plain = of('/plain.html', 'first');
  return {
    'first service ÷ plain HTML, list inlined': ratio(of('/inlined.html', 'first'), plain, 1.1, 1.2),
    'first service ÷ plain HTML, not inlined': ratio(of('/element.html', 'first'), plain, 3.3, 3.8),
    'peer: usual embed, first service ÷ plain HTML': ratio(of('/usual.html', 'first'), plain),
    'list usable ÷ usual embed': ratio(of('/element.html', 'usable'), of('/usual.html', 'usable'), 0.55, 0.7),
    'requests before the list can be used': {
      count: Math.max(...of('/element.html', 'requests')),
      reach: 2,
      failAbove: 3,
    },
    'total blocking time': value('ms', of('/element.html', 'blocking'), 100, 200),
    'peer: usual embed, total blocking time': value('ms', of('/usual.html', 'blocking')),
    'longest task': value('ms', of('/element.html', 'longest'), 100, 150),
    'layout shift': value('ratio', of('/element.html', 'shift'), 0, 0.02),
    'layout shift, list inlined': value('ratio', of('/inlined.html', 'shift'), 0, 0.02),
  };
}

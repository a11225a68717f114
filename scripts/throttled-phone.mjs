/**
 * Opens the built demo as on an old phone with a slow connection, and tells what stands on the screen and what can be
 * pressed there after 1, 2, 3, 5 and 8 seconds: `node scripts/throttled-phone.mjs`, once the demo is built. Pictures go
 * to test-results/throttled-phone/. docs/throttled-phone.md says what was found.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGUMENTS, ensureBrowser } from './browser.mjs';
import { inPage } from './engines/in-page.mjs';
import { serveSite } from './engines/site.mjs';
import { ROOT } from './lib/run.mjs';

const PICTURES = join(ROOT, 'test-results/throttled-phone');
const SECONDS = [1, 2, 3, 5, 8];
/** Slow 3G, as browsers call it: 400 kbit/s each way, 400 ms there and back. */
const NETWORK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
/** How many times slower than this machine. */
const CPU = 4;

/** What can be pressed in the window, by its label or its words, and which part of the page stands there. */
const PRESSABLE = inPage(`
const isSeen = (part) => {
  const { left, top, width, height } = part.getBoundingClientRect();
  return width > 1 && height > 1 && top + height / 2 > 0 && top + height / 2 < innerHeight && left < innerWidth;
};
const parts = all('a[href], button:enabled, input, select').filter(isSeen);
const isList = one('service-directory-card') !== undefined;
return {
  parts: parts.map((part) => part.getAttribute('aria-label') ?? words(part)),
  stage: isList ? 'the list' : one('.frame') ? 'the frame of the list' : one('.fallback') ? 'the words of the host page' : 'nothing',
};`);

const site = await serveSite({ isPacked: true });
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: CHROMIUM_ARGUMENTS,
});
try {
  // Packed beforehand, so that packing costs no time of the measure.
  const warm = await browser.newPage();
  await warm.goto(`${site.origin}/`, { waitUntil: 'networkidle' });
  await warm.close();

  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  let bytes = 0;
  session.on('Network.dataReceived', ({ encodedDataLength }) => (bytes += encodedDataLength));
  mkdirSync(PICTURES, { recursive: true });

  const began = Date.now();
  void page.goto(`${site.origin}/`, { waitUntil: 'commit' });
  for (const second of SECONDS) {
    await new Promise((resolve) => setTimeout(resolve, began + second * 1000 - Date.now()));
    const received = bytes;
    const { parts, stage } = await page
      .evaluate(`(() => {${PRESSABLE}})()`)
      .catch(() => ({ parts: [], stage: 'nothing' }));
    const late = Date.now() - began - second * 1000;
    console.log(
      `\n${second} s (asked ${late} ms late): ${stage}, ${(received / 1000).toFixed(0)} kB received, ${parts.length} things to press`,
    );
    for (const part of parts) console.log(`    ${part.slice(0, 60)}`);
    await page.screenshot({ path: join(PICTURES, `${second}-s.png`) }).catch(() => undefined);
  }
  await page.waitForLoadState('networkidle');
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    files: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
      ({ name, startTime, responseEnd, encodedBodySize }) => [
        new URL(name).pathname,
        Math.round(startTime),
        Math.round(responseEnd),
        encodedBodySize,
      ],
    ),
  }));
  console.log(`\nFirst words painted after ${Math.round(times.paint)} ms. Files: from, until (ms), bytes`);
  for (const [name, from, until, size] of times.files)
    console.log(
      `    ${String(from).padStart(6)} ${String(until).padStart(6)} ${String(size).padStart(7)}  ${name}`,
    );
} finally {
  await browser.close();
  site.close();
}

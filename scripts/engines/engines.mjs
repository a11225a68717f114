/**
 * Walks through the built demo in Firefox and in WebKit, and compares what they tell with Chromium. `npm test` runs it;
 * alone: `npm run test:engines`, once the demo is built. An engine that cannot be had is told as not run, with the
 * reason, and counts neither as passed nor as failed. Writes the counts to test-results/engines.json.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, findBrowser, isShell } from '../browser.mjs';
import { ROOT } from '../lib/run.mjs';
import { StepResults } from '../lib/step-results.mjs';
import { openChromium } from './chromium.mjs';
import { ensureEngines } from './find.mjs';
import { openFirefox } from './firefox.mjs';
import { serveSite, SITE } from './site.mjs';
import { STEPS } from './walk.mjs';
import { openWebKit } from './webkit.mjs';

const RESULTS = join(ROOT, 'test-results/engines.json');
/** Where the steps are written, for who looks for one that failed. */
const WALK = join(ROOT, 'scripts/engines/walk.mjs');
const OPENERS = { Firefox: openFirefox, WebKit: openWebKit };
/** One engine may take so long; one that hangs must not hang the rest. */
const ENGINE_MS = 60_000;

const results = new StepResults(RESULTS);

/** Rejects when an action takes too long. */
function within(ms, action) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It took more than ${ms / 1000} s.`)), ms);
  });
  return Promise.race([action, late]).finally(() => clearTimeout(timer));
}

/** Walks in one engine; what Chromium told is compared with where it was told. Gives what was told. */
async function walk(engine, driver, expected) {
  const world = await serveSite();
  const told = {};
  try {
    const browser = await within(ENGINE_MS, driver(world));
    try {
      for (const [step, take] of Object.entries(STEPS)) {
        await results.take(WALK, [engine, step], async () => {
          told[step] = await within(ENGINE_MS, take(browser, world));
          if (expected?.[step] !== undefined) assert.deepEqual(told[step], expected[step]);
        });
      }
    } finally {
      await within(ENGINE_MS, browser.close()).catch(() => undefined);
    }
  } finally {
    world.close();
  }
  return told;
}

try {
  if (!existsSync(join(SITE, 'index.html'))) throw new Error('The demo is not built: npm run build');
  const browser = await ensureBrowser();
  // The one that people have, where there is one: with its windows.
  const program = isShell(browser) ? ((await findBrowser({ env: {} })) ?? browser) : browser;
  const { engines, missing } = await ensureEngines();
  const expected = await walk('Chromium', () => openChromium({ program }));
  for (const { engine, why } of missing) results.notRun(engine, why);
  for (const [engine, found] of Object.entries(engines)) {
    if (found === undefined) continue;
    try {
      await walk(engine, (world) => OPENERS[engine](found, world), expected);
    } catch (error) {
      // Installed, and does not begin here, as in a container without what it needs: no fault of the kit.
      results.notRun(engine, `it did not begin: ${error.message.split('\n')[0]}`);
    }
  }
  results.end();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/**
 * Walks through a real WordPress with the built plugin. `npm test` runs it; alone: `npm run test:wordpress`, once the packages
 * are built. Where WordPress cannot be had it is told as not run, with the reason, and counts neither as passed nor as failed.
 * Writes the counts to test-results/wordpress.json.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGUMENTS, ensureBrowser } from '../browser.mjs';
import { ROOT } from '../lib/run.mjs';
import { ensureWordPress } from './get.mjs';
import { serveWordPress } from './site.mjs';
import { newState, STEPS } from './walk.mjs';

const RESULTS = join(ROOT, 'test-results/wordpress.json');
/** Where the steps are written, for who looks for one that failed. */
const WALK = join(ROOT, 'scripts/wordpress/walk.mjs');
/** One action in the browser may take so long; one that hangs must not hang the rest. */
const ACTION_MS = 45_000;

const results = { passed: 0, failed: 0, skipped: 0, failures: [], notRun: [] };

async function walk() {
  const world = await serveWordPress();
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: CHROMIUM_ARGUMENTS });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext({ locale: 'en-US', ...options });
    context.setDefaultTimeout(ACTION_MS);
    return context;
  };
  const state = newState();
  try {
    for (const [step, take] of Object.entries(STEPS)) {
      const began = Date.now();
      try {
        await take({ ...world, browser }, state);
        results.passed += 1;
        console.log(`✓ ${step} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      } catch (error) {
        results.failed += 1;
        results.failures.push({
          file: WALK,
          titles: ['WordPress', step],
          message: error.message.split('\n')[0],
        });
        console.error(`✗ ${step}\n    ${error.message}`);
      }
    }
  } finally {
    await browser.close();
    world.close();
  }
}

try {
  rmSync(RESULTS, { force: true });
  const why = await ensureWordPress();
  if (why === '') await walk();
  else {
    results.notRun.push({ engine: 'WordPress', why });
    console.error(`! The walk through WordPress was NOT RUN: ${why}`);
  }
  console.log(`${results.passed} passed, ${results.failed} failed`);
  mkdirSync(dirname(RESULTS), { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify(results)}\n`);
  process.exitCode = results.failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
